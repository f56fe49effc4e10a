import { isBareNames, readCredits } from "../../../src/page/bylines/read-credits.ts";
import { readLatinByline, readLatinPicture } from "../../../src/page/bylines/read-latin-byline.ts";

const credited = (text: string): readonly string[] =>
  readCredits(text, "writer").map(({ name, credit }) => `${name} ${credit}`);

test("本报记者 before a name", () => {
  expect(credited("本报记者 蒲艳红")).toEqual(["蒲艳红 reporter"]);
});

test("摄 after a name", () => {
  expect(credited("袁野 摄")).toEqual(["袁野 photographer"]);
});

test("摄 written against the name", () => {
  expect(credited("袁野摄")).toEqual(["袁野 photographer"]);
});

test("names parted by a comma of lists", () => {
  expect(credited("记者张三、李四")).toEqual(["张三 reporter", "李四 reporter"]);
});

test("two names in a line are a byline", () => {
  expect(isBareNames("陈功平 吴芳")).toBe(true);
});

test("a slogan in two steps is no byline", () => {
  expect(isBareNames("小网格 大服务")).toBe(false);
});

test("By and a name", () => {
  expect(readLatinByline("By Karen Ostrander").map(({ name }) => name)).toEqual([
    "Karen Ostrander",
  ]);
});

test("two names and a post", () => {
  expect(
    readLatinByline("By Karen Ostrander and Luis Cordova, Staff Writers").map(({ name }) => name),
  ).toEqual(["Karen Ostrander", "Luis Cordova"]);
});

test("an agency in a byline is credited as one", () => {
  expect(readLatinByline("By The Associated Press")).toMatchObject([{ credit: "agency" }]);
});

test.each([
  "Photo by Tess Hruska)",
  "Picture: Tess Hruska",
  "(Tess Hruska photo)",
  "Photo by Tess Hruska/Sentinel",
])("who took a picture is named in %p", (text) => {
  expect(readLatinPicture(text).map(({ name, credit }) => `${name} ${credit}`)).toEqual([
    "Tess Hruska photographer",
  ]);
});

test("a picture by courtesy names no photographer", () => {
  expect(readLatinPicture("(courtesy photo)")).toEqual([]);
});
