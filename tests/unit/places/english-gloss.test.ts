import { expect, test } from "@jest/globals";
import { englishGloss } from "../../../src/places/index.ts";

test("a city's bureau", () => {
  expect(englishGloss("张家界市医疗保障局")).toBe("Zhangjiajie Municipal Medical Insurance Bureau");
});

test("a bureau whose city is not said", () => {
  expect(englishGloss("市医疗保障局")).toBe("Municipal Medical Insurance Bureau");
});

test("a county's, a province's and a town's", () => {
  expect([
    englishGloss("桑植县自然资源局"),
    englishGloss("湖南省财政厅"),
    englishGloss("利福塔镇人民政府"),
  ]).toEqual([
    "Sangzhi County Natural Resources Bureau",
    "Hunan Provincial Department of Finance",
    "Lifuta Town People's Government",
  ]);
});

test("an autonomous county's court keeps the ethnic group", () => {
  expect(englishGloss("芷江侗族自治县人民法院")).toBe(
    "Zhijiang Dong Autonomous County People's Court",
  );
});

test("of two places the inner one counts", () => {
  expect(englishGloss("湖南省张家界市气象局")).toBe("Zhangjiajie Municipal Meteorological Bureau");
});

test("a party committee with and without the party's name", () => {
  expect([englishGloss("中共桑植县委员会"), englishGloss("桑植县委")]).toEqual([
    "Sangzhi County Party Committee",
    "Sangzhi County Party Committee",
  ]);
});

test("a name in traditional characters", () => {
  expect(englishGloss("張家界市醫療保障局")).toBe("Zhangjiajie Municipal Medical Insurance Bureau");
});

test("a name with an unknown part has no gloss", () => {
  expect(englishGloss("张家界市某某公司")).toBeNull();
});
