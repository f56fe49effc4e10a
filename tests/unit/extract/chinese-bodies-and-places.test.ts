import { expect, test } from "@jest/globals";
import { extractionOf, wordsOf } from "./chinese-article.ts";

test("short forms of bureaus are organizations", () => {
  expect(wordsOf("市医保局、省人社厅和县法院发出通知。", "organization")).toEqual([
    "市医保局",
    "省人社厅",
    "县法院",
  ]);
});

test("a level before 、 stands for a body of its own", () => {
  const { mentions } = extractionOf("按照国家、省医疗保障局部署，工作已经开始。");
  expect(mentions[0]).toMatchObject({ text: "国家", form: "ellipsis", name: "国家医疗保障局" });
});

test("a place within a body's name is no mention of the place", () => {
  expect(wordsOf("桑植县人民医院启用新楼。", "location")).toEqual([]);
});

test("a body named right after its court belongs to that court", () => {
  const { mentions } = extractionOf("慈利县人民法院江垭人民法庭审结此案。");
  expect(mentions.map((mention) => mention.name)).toEqual([
    "慈利县人民法院",
    "慈利县人民法院江垭人民法庭",
  ]);
});

test("a title of a work names nothing", () => {
  expect(extractionOf("大家观看了《红星照耀中国》。").mentions).toEqual([]);
});

test("a place's name that is a word needs more than itself", () => {
  expect(wordsOf("该局会同有关部门打开绿色通道，维护和平。", "location")).toEqual([]);
});

test("county, town and village are three places", () => {
  expect(wordsOf("走进桑植县利福塔镇金星村，稻田一片金黄。", "location")).toEqual([
    "桑植县",
    "利福塔镇",
    "金星村",
  ]);
});

test("a counted or common body has no name", () => {
  expect(wordsOf("全市十二所中小学和有关部门参加，干部群众都来了。", "organization")).toEqual([]);
});

test("该局 points to the bureau before it", () => {
  const { mentions } = extractionOf("慈利县财政局开会。今年，该局发放补贴。");
  expect(mentions.at(-1)).toMatchObject({ text: "该局", form: "anaphora", name: "慈利县财政局" });
});
