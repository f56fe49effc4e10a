import { expect, test } from "@jest/globals";
import { englishGlosses, openGazetteer, readGloss } from "../../../src/places/index.ts";
import { bodyOfPlace } from "../../../src/resolve/full-body-name.ts";
import { englishGraphOf, graphOf, meaningOf, officesIn } from "./small-page.ts";

const zhangjiajie = "4308";
const vernonCounty = "US-WI-123";

function meant(words: string, home = zhangjiajie): string | undefined {
  return meaningOf(englishGraphOf(home, `Officials of the ${words} met on Monday.\n`), words);
}

test("a bureau of a city is the Chinese body", () => {
  expect(meant("Tongliao Municipal Medical Insurance Bureau")).toBe("通辽市医疗保障局");
});

test("a municipal bureau without a city is the home's", () => {
  expect(meant("Municipal Health Commission")).toBe("张家界市卫生健康委员会");
});

test("a bureau of a county is the Chinese body", () => {
  expect(meant("Sangzhi County Natural Resources Bureau")).toBe("桑植县自然资源局");
});

test("a provincial department is the Chinese body", () => {
  expect(meant("Hunan Provincial Department of Finance")).toBe("湖南省财政厅");
});

test("a body of the country is the Chinese body in a Chinese paper", () => {
  expect(meant("National Healthcare Security Administration")).toBe("国家医疗保障局");
});

test("a body of the country is left alone in a paper from elsewhere", () => {
  expect(meant("Ministry of Foreign Affairs", vernonCounty)).toBe("Ministry of Foreign Affairs");
});

test("a body of many states is one in every paper", () => {
  expect(meant("World Meteorological Organization", vernonCounty)).toBe("世界气象组织");
});

test("a county's body in America is no Chinese one", () => {
  expect(meant("Marion County Public Library", vernonCounty)).toBe("Marion County Public Library");
});

test("a body of a Chinese city in a paper from elsewhere is the Chinese body", () => {
  expect(meant("Wuhan Municipal Health Commission", vernonCounty)).toBe("武汉市卫生健康委员会");
});

test("a Chinese body has its glosses with and without the place as names", () => {
  const bureau = graphOf("市医保局发出通知。").entities.find((e) => e.kind === "organization");
  expect(bureau?.names.filter(({ kind }) => kind === "english").map(({ text }) => text)).toEqual([
    "Zhangjiajie Municipal Medical Insurance Bureau",
    "Municipal Medical Insurance Bureau",
  ]);
});

test.each([
  "张家界市医疗保障局",
  "桑植县自然资源局",
  "中共张家界市委宣传部",
  "中共利福塔镇委员会",
  "中共桑植县纪律检查委员会",
  "利福塔镇人民政府",
  "芷江侗族自治县人民法院",
])("the gloss of %s leads back to it", (name) => {
  const [reading] = readGloss(englishGlosses(name)[0] ?? "");
  const place = openGazetteer()
    .named(reading?.place ?? "")
    .find((p) => name.includes(p.name));
  expect(place && reading && bodyOfPlace(place, reading.body, openGazetteer())).toBe(name);
});

test("a municipal body is the home's beside another city's of the same kind", () => {
  const graph = englishGraphOf(
    zhangjiajie,
    "The Tongliao Municipal Health Commission sent guests. The Municipal Health Commission met them.\n",
  );
  expect(meaningOf(graph, "Municipal Health Commission")).toBe("张家界市卫生健康委员会");
});

test.each([
  ["Yao Gaoyuan, mayor of Hangzhou, spoke.\n", "Yao Gaoyuan: mayor at 杭州市"],
  ["Hangzhou Mayor Yao Gaoyuan spoke.\n", "Yao Gaoyuan: Mayor at 杭州市"],
])("%s puts the mayor at the city", (text, office) => {
  expect(officesIn(englishGraphOf(zhangjiajie, text))).toContain(office);
});
