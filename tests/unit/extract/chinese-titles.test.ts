import { expect, test } from "@jest/globals";
import { extractionOf, titlesOf } from "./chinese-article.ts";

test("two titles before a name are two offices", () => {
  expect(titlesOf("市委副书记、市长谷怀远主持会议。")).toEqual([
    "current 市委副书记 谷怀远 @ 市委",
    "current 市长 谷怀远 @ -",
  ]);
});

test("a second title without a body is of the first one's body", () => {
  expect(titlesOf("市医保局党组成员、副局长曾子墨介绍了情况。")).toEqual([
    "current 党组成员 曾子墨 @ 市医保局",
    "current 副局长 曾子墨 @ 市医保局",
  ]);
});

test("an office of its own body keeps that body", () => {
  expect(titlesOf("副市长、市防汛抗旱指挥部副指挥长庹立群到场。")).toEqual([
    "current 副市长 庹立群 @ -",
    "current 副指挥长 庹立群 @ 市防汛抗旱指挥部",
  ]);
});

test("titles in brackets replace the common one", () => {
  expect(titlesOf("市领导韩向阳（市委常委、常务副市长）出席。")).toEqual([
    "current 市委常委 韩向阳 @ 市委",
    "current 常务副市长 韩向阳 @ -",
  ]);
});

test("代 makes the office an acting one", () => {
  expect(titlesOf("慈利县代县长柴明远讲话。")).toEqual(["acting 县长 柴明远 @ 慈利县"]);
});

test("who stands beside the secretary of a city is mayor of that city", () => {
  expect(titlesOf("吉首市委书记贺湘云、代市长丁一可陪同。").at(-1)).toBe(
    "acting 市长 丁一可 @ 吉首市委",
  );
});

test("an appointment gives an office", () => {
  expect(titlesOf("任命田景云为市教育局局长。")).toEqual(["appointed 局长 田景云 @ 市教育局"]);
});

test("a removal ends one", () => {
  expect(titlesOf("免去温如海的市教育局局长职务。")).toEqual(["removed 局长 温如海 @ 市教育局"]);
});

test("the head of a school holds no public office", () => {
  const { titles } = extractionOf("该校校长犹家富介绍，学校有两千名学生。");
  expect(titles.map((title) => title.isPublic)).toEqual([false]);
});
