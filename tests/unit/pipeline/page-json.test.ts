import { expect, test } from "@jest/globals";
import { pageJson } from "../../../src/pipeline/index.ts";
import { graphByAuthor, graphOf } from "../resolve/small-page.ts";

test("a person in a public office is an official with title and body", () => {
  const [article] = pageJson(graphOf("市医保局党组成员、副局长曾子墨介绍了情况。")).articles;
  expect(article?.entities.find((entity) => entity.name === "曾子墨")).toMatchObject({
    type: "OFFICIAL",
    title: "党组成员、副局长",
    org: "张家界市医疗保障局",
    mentions: ["曾子墨"],
  });
});

test("an author is a person of the article", () => {
  const [article] = pageJson(graphByAuthor("粟多能", "桥已经修好。")).articles;
  expect(article).toMatchObject({
    byline: ["粟多能"],
    entities: [{ name: "粟多能", type: "PERSON" }],
  });
});

test("what an article only points at is none of its entities", () => {
  expect(pageJson(graphOf("全市已经整治完毕。")).articles[0]?.entities).toEqual([]);
});

test("an acting office keeps its mark", () => {
  expect(pageJson(graphOf("慈利县代县长柴明远讲话。")).relations).toContainEqual({
    type: "HOLDS_POSITION",
    from: "柴明远",
    to: "慈利县人民政府",
    title: "代县长",
  });
});

test("an office that ended is none that is held", () => {
  const { relations } = pageJson(graphOf("免去温如海的市教育局局长职务。"));
  expect(relations.filter(({ type }) => type === "HOLDS_POSITION")).toEqual([]);
});

test("names are written in the page's script", () => {
  const { relations } = pageJson(graphOf("縣長龔偉國到慈利縣調研，慰問鄉親。"));
  expect(relations).toContainEqual({ type: "PART_OF", from: "慈利縣", to: "張家界市" });
});
