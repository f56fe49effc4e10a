import type { EntityKind } from "../../../src/domain/index.ts";
import { findMentions, type TaggedSpan } from "../../../src/extract/index.ts";
import { openGazetteer } from "../../../src/places/index.ts";
import { articleOf } from "./chinese-article.ts";

/** The words of a kind that are found where a tagger found these names in the text, each once. */
function found(text: string, kind: EntityKind, ...names: readonly TaggedSpan[]): readonly string[] {
  const setting = { language: "zh", home: "4308", tagged: names } as const;
  const { mentions } = findMentions(articleOf(text), setting, openGazetteer());
  return mentions
    .filter((mention) => mention.kind === kind && mention.form !== "anaphora")
    .map((mention) => mention.text);
}

function tagged(text: string, type: EntityKind, words: string, confidence = 1): TaggedSpan {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, confidence };
}

test("a name that no rule knows comes in", () => {
  const text = "牧民蹚过霍林河，赶往夏营地。";
  expect(found(text, "location", tagged(text, "location", "霍林河"))).toEqual(["霍林河"]);
});

test("a name that the tagger doubts stays out", () => {
  const text = "牧民蹚过霍林河，赶往夏营地。";
  expect(found(text, "location", tagged(text, "location", "霍林河", 0.4))).toEqual([]);
});

test("a person is no place, though a town is called so", () => {
  const text = "椒农刘长顺掰着指头算。";
  expect(found(text, "location", tagged(text, "person", "刘长顺"))).toEqual([]);
});

test("what only ends like a body is none", () => {
  const text = "茶企与茶农结成“产业联盟”。";
  expect(found(text, "organization")).toEqual([]);
});

test("a short form stays, though the tagger reads over it", () => {
  const text = "市政府秘书长到会。";
  expect(found(text, "organization")).toEqual(["市政府"]);
});

test("a level that is left of a body stays", () => {
  const text = "根据国家、省医疗保障局统一部署，工作启动。";
  expect(found(text, "organization")).toEqual(["国家", "省医疗保障局"]);
});

test("the longer name of a person is right where a rule stops short", () => {
  const text = "副局长宋清和带着客商上山。";
  expect(found(text, "person", tagged(text, "person", "宋清和"))).toEqual(["宋清和"]);
});

test("a surname that the tagger left out belongs to the name", () => {
  const text = "副局长向未央介绍，工作有序。";
  expect(found(text, "person", tagged(text, "person", "未央", 0.6))).toEqual(["向未央"]);
});

test("a name after a title is one, though it is a word and the tagger reads over it", () => {
  const text = "居民吴方便打趣说。";
  expect(found(text, "person")).toEqual(["吴方便"]);
});

test("a noun after and is no name", () => {
  const text = "讲述革命先烈英雄和国旗的故事。";
  expect(found(text, "person")).toEqual([]);
});

test("the country's ministry begins with the country", () => {
  const text = "美国国防部说，有关部门正在调查。";
  expect(found(text, "organization", tagged(text, "organization", "美国国防部"))).toEqual([
    "美国国防部",
  ]);
});

test("a part of a body is a body in it, not one longer name", () => {
  const text = "溆浦县人民法院低庄人民法庭审结一起纠纷。";
  const names = [tagged(text, "organization", "溆浦县人民法院低庄人民法庭")];
  expect(found(text, "organization", ...names)).toEqual(["溆浦县人民法院", "低庄人民法庭"]);
});

test("developing countries are not China", () => {
  const text = "中国是一个发展中国家。";
  expect(found(text, "location", tagged(text, "location", "中国"))).toEqual(["中国"]);
});

test("a surname alone is nobody", () => {
  const text = "武某某在借条上签名。";
  expect(found(text, "person", tagged(text, "person", "武"))).toEqual([]);
});

test("a name in the title of a work is no mention", () => {
  const text = "他借一篇《红星照耀中国》读后感获奖。";
  expect(found(text, "location", tagged(text, "location", "中国"))).toEqual([]);
});
