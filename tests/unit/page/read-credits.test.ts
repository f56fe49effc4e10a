import { isBareNames, namesNobody, readCredits } from "../../../src/page/bylines/read-credits.ts";
import {
  isLatinByline,
  readLatinByline,
  readLatinPicture,
} from "../../../src/page/bylines/read-latin-byline.ts";

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

test.each([
  ["新京报记者 张志强", "张志强 reporter"],
  ["新华社记者 张志强", "张志强 reporter"],
  ["本报驻京记者 张志强", "张志强 reporter"],
  ["记者张志强报道", "张志强 reporter"],
  ["特约记者：张志强", "张志强 reporter"],
  ["供稿：张志强", "张志强 writer"],
  ["口述 张志强", "张志强 writer"],
  ["编译 张志强", "张志强 writer"],
  ["摄影：张志强", "张志强 photographer"],
])("%p credits %p", (byline, credit) => {
  expect(credited(byline)).toEqual([credit]);
});

test("a surname that is also a role is a name", () => {
  expect(credited("文小明")).toEqual(["文小明 writer"]);
});

test("text and picture by two people, with colons", () => {
  expect(credited("文：张志强 图：李文军")).toEqual(["张志强 writer", "李文军 photographer"]);
});

test.each(["本报评论员", "本报综合", "（作者单位：市委党校）"])("%p names nobody", (byline) => {
  expect(namesNobody(byline)).toBe(true);
});

test.each([
  ["By DANA WHITCOMB", "DANA WHITCOMB reporter"],
  ["by Dana Whitcomb", "Dana Whitcomb reporter"],
  ["By Juan Pérez Jr.", "Juan Pérez Jr. reporter"],
  ["By Dana Whitcomb dwhitcomb@courier.com", "Dana Whitcomb reporter"],
  ["By Dana Whitcomb of the Courier", "Dana Whitcomb reporter"],
  ["Dana Whitcomb, Staff Writer", "Dana Whitcomb reporter"],
  ["Dana Whitcomb | Courier Correspondent", "Dana Whitcomb reporter"],
  ["DANA WHITCOMB Staff Reporter", "DANA WHITCOMB reporter"],
  ["Story and photos by Dana Whitcomb", "Dana Whitcomb reporter"],
  ["Photographs by Dana Whitcomb", "Dana Whitcomb photographer"],
  ["Associated Press", "Associated Press agency"],
])("%p credits %p", (byline, credit) => {
  expect(readLatinByline(byline).map((one) => `${one.name} ${one.credit}`)).toEqual([credit]);
});

test("words and photos by two people", () => {
  const read = readLatinByline("Words by Dana Whitcomb, photos by Sam Ortiz");
  expect(read.map((one) => `${one.name} ${one.credit}`)).toEqual([
    "Dana Whitcomb reporter",
    "Sam Ortiz photographer",
  ]);
});

test.each(["From staff reports", "By our correspondent", "By The Associated Press"])(
  "%p is a byline",
  (line) => {
    expect(isLatinByline(line)).toBe(true);
  },
);

test.each(["Bridge to close Tuesday", "Town manager, staff differ", "Staff cuts loom at school"])(
  "the headline %p is no byline",
  (line) => {
    expect(isLatinByline(line)).toBe(false);
  },
);

test.each(["(AP Photo/Sam Ortiz)", "Sam Ortiz/AP", "Sam Ortiz | Courier"])(
  "the photographer of %p",
  (text) => {
    expect(readLatinPicture(text).map(({ name }) => name)).toEqual(["Sam Ortiz"]);
  },
);
