import { expect, test } from "@jest/globals";
import { extractionOf, wordsOf } from "./chinese-article.ts";

test("a name after a title is a person", () => {
  expect(wordsOf("县长彭海川到会讲话。", "person")).toEqual(["彭海川"]);
});

test("a verb that follows is no part of the name", () => {
  expect(wordsOf("局长丁岩率队走访企业。", "person")).toEqual(["丁岩"]);
});

test("names in a list are found one by one", () => {
  expect(wordsOf("市领导向志和、钟鸣、谷雨生出席会议。", "person")).toEqual([
    "向志和",
    "钟鸣",
    "谷雨生",
  ]);
});

test("an everyday word is no name", () => {
  expect(wordsOf("办事更加方便，服务更加文明，手段高明。", "person")).toEqual([]);
});

test("somebody with a surname alone is nobody in particular", () => {
  expect(wordsOf("市民李女士和武某某来到窗口。", "person")).toEqual([]);
});

test("a foreign name reaches from its first sound to its last", () => {
  expect(wordsOf("来自巴西的商人若泽·阿尔维斯说，这里很美。", "person")).toEqual(["若泽·阿尔维斯"]);
});

test("a part of a foreign name stands for the whole later", () => {
  const { mentions } = extractionOf("商人若泽·阿尔维斯来了。阿尔维斯说，这里很美。");
  expect(mentions.at(-1)).toMatchObject({ form: "short", name: "若泽·阿尔维斯" });
});

test("a Mongolian name of one word is whole", () => {
  expect(wordsOf("副局长乌兰图雅介绍，病房已经开放。", "person")).toEqual(["乌兰图雅"]);
});

test("traditional characters keep their offsets", () => {
  const { mentions } = extractionOf("鎮長龔偉國介紹，橋已修好。");
  expect(mentions[0]).toMatchObject({ text: "龔偉國", span: { start: 2, end: 5 } });
});

test("who does something at the head of a sentence is somebody", () => {
  expect(wordsOf("山路很滑。覃桂枝背着竹篓走在前面。", "person")).toEqual(["覃桂枝"]);
});

test("what is done at the head of a sentence is nobody", () => {
  expect(wordsOf("任务完成了。方案通过了。金秋到了。高山流着水。", "person")).toEqual([]);
});

test("of two names that are believed alike the longer one counts", () => {
  expect(wordsOf("镇长符小满分头带队。", "person")).toEqual(["符小满"]);
});

test("a Mongolian name keeps its end before a preposition", () => {
  expect(wordsOf("副局长乌兰图雅在湖南省签约。", "person")).toEqual(["乌兰图雅"]);
});
