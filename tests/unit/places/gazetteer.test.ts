import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { openGazetteer } from "../../../src/places/index.ts";

const gazetteer = openGazetteer();

function codesOf(name: string): readonly string[] {
  return gazetteer.named(name).map(({ code }) => code);
}

function englishOf(code: string): string | null {
  const place = gazetteer.place(code);
  return place ? gazetteer.english(place) : null;
}

test("a place is known by its code", () => {
  expect(gazetteer.place("430822")).toEqual({
    code: "430822",
    name: "桑植县",
    level: "county",
    parent: "4308",
  });
});

test("a code that no place has gives nothing", () => {
  expect(gazetteer.place("999999")).toBeUndefined();
});

test("a town lies in its county, city, province and country", () => {
  expect(gazetteer.ancestors("430822108").map(({ name }) => name)).toEqual([
    "桑植县",
    "张家界市",
    "湖南省",
    "中国",
  ]);
});

test("a district of a municipality lies in it directly", () => {
  expect(gazetteer.place("110101")?.parent).toBe("11");
});

test("a town of a city without counties lies in the city", () => {
  expect(gazetteer.place("441900003")?.parent).toBe("4419");
});

test("a county is found by its full name and without its kind", () => {
  expect([codesOf("桑植县"), codesOf("桑植")]).toEqual([["430822"], ["430822"]]);
});

test("a name in traditional characters is found", () => {
  expect(codesOf("張家界市")).toEqual(["4308"]);
});

test("an autonomous county is found without its ethnic group", () => {
  expect([codesOf("芷江县"), codesOf("玉屏县"), codesOf("湘西州")]).toEqual([
    ["431228"],
    ["520622"],
    ["4331"],
  ]);
});

test("a development zone is found by its short form", () => {
  expect(gazetteer.named("石家庄高新区").map(({ name }) => name)).toContain(
    "石家庄高新技术产业开发区",
  );
});

test("namesakes come together, larger ones first", () => {
  expect(
    gazetteer
      .named("吉林")
      .map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(["吉林省", "吉林市"]);
});

test("a town is found in English, in any case", () => {
  expect(gazetteer.named("Liaohe town").map(({ name }) => name)).toContain("辽河镇");
});

test("counties of the same name in several states are all found", () => {
  expect(codesOf("Marshall County")).toContain("US-IA-127");
});

test("a country is found in both languages", () => {
  expect([codesOf("斐济"), codesOf("Fiji")]).toEqual([["FJ"], ["FJ"]]);
});

test("a capital is found in both languages", () => {
  expect(codesOf("莫斯科")).toEqual(codesOf("Moscow").slice(0, 1));
});

test("a province's sign stands for it", () => {
  expect(gazetteer.abbreviated("湘")?.name).toBe("湖南省");
});

test("kinds of places are said in English", () => {
  expect(["43", "4308", "430822", "430822108", "430802"].map(englishOf)).toEqual([
    "Hunan",
    "Zhangjiajie",
    "Sangzhi County",
    "Lifuta Town",
    "Yongding District",
  ]);
});

test("ethnic groups are said in English", () => {
  expect(["431228", "4331", "150502", "15"].map(englishOf)).toEqual([
    "Zhijiang Dong Autonomous County",
    "Xiangxi Tujia and Miao Autonomous Prefecture",
    "Horqin District",
    "Inner Mongolia Autonomous Region",
  ]);
});

test("a vowel after a syllable is set apart", () => {
  expect(englishOf("6101")).toBe("Xi'an");
});

test("the other names of a place leave out the full one", () => {
  const place = gazetteer.place("430822210");
  expect(place && gazetteer.otherNames(place)).toEqual([
    "马合口",
    "马合口乡",
    "Mahekou Bai Township",
    "Mahekou Township",
  ]);
});

test("a place is called by its name in its own language, else in Chinese", () => {
  expect(["US-IA", "FJ", "43"].map((code) => gazetteer.place(code)?.name)).toEqual([
    "Iowa",
    "斐济",
    "湖南省",
  ]);
});

test("a page calls a place by a name in its own language", () => {
  const places = [...gazetteer.named("斐济"), ...gazetteer.named("艾奥瓦州")];
  expect(places.flatMap((p) => [gazetteer.nameIn(p, "zh"), gazetteer.nameIn(p, "en")])).toEqual([
    "斐济",
    "Fiji",
    "艾奥瓦州",
    "Iowa",
  ]);
});

test("a village is known by its code", () => {
  expect(gazetteer.place("430802003005")).toEqual({
    code: "430802003005",
    name: "打鼓台社区",
    level: "village",
    parent: "430802003",
  });
});

test("lying within agrees with the ancestors", () => {
  const codes = fc.constantFrom(
    "CN",
    "43",
    "4308",
    "430822",
    "430822108",
    "430802",
    "5203",
    "US-IA-127",
    "US-IA",
    "US",
    "FJ",
  );
  fc.assert(
    fc.property(codes, codes, (code, other) => {
      const above = [code, ...gazetteer.ancestors(code).map((place) => place.code)];
      expect(gazetteer.isWithin(code, other)).toBe(above.includes(other));
    }),
  );
});

test("every ancestor of a place exists", () => {
  const names = fc.constantFrom(
    "和平",
    "新华",
    "城关镇",
    "太平",
    "河口",
    "Washington",
    "Springfield",
  );
  fc.assert(
    fc.property(names, (name) => {
      const found = gazetteer.named(name);
      expect(found.every(({ parent }) => parent === null || gazetteer.place(parent))).toBe(true);
    }),
  );
});
