import { plainReasons } from "../../../../../src/page/assembly/plain-reasons.ts";
import { doubtWords } from "../../../../../src/page/doubt-words.ts";
import { cueReasons as joinReasons } from "../../../../../src/page/joins/cue-reasons.ts";
import { cueReasons as likenessReasons } from "../../../../../src/resolve/likeness/cue-reasons.ts";
import { remarkInChinese } from "../../../../../src/web/dashboard/language/remarks/remark-in-chinese.ts";

test.each([
  ["why a block follows another", joinReasons],
  ["why a block stands where no cue was weighed", plainReasons],
  ["what is doubtful on a page", doubtWords],
  ["why two people may be one", likenessReasons],
])("everything that says %s has Chinese words", (_, sentences) => {
  const without = Object.values<string>(sentences).filter((one) => remarkInChinese(one) === null);
  expect(without).toEqual([]);
});

test("what a reason of a join is worth stands behind it", () => {
  expect(remarkInChinese("“市医保局” is one word (+1.5)")).toBe("“市医保局”是一个词（+1.5）");
});

test("what a reason of likeness is worth stands before it", () => {
  expect(remarkInChinese("−1.8 Xiang Weiyang is a reading of 向未央")).toBe(
    "−1.8 Xiang Weiyang 是“向未央”的拼音",
  );
});

test("words come where Chinese wants them", () => {
  expect(remarkInChinese("+4.5 both 局长 (director) of 通辽市医疗保障局")).toBe(
    "+4.5 同为通辽市医疗保障局的局长 (director)",
  );
});

test("an office that several share is not taken for one office", () => {
  expect(remarkInChinese("both in office at Ministry of Finance")).toBe(
    "同在Ministry of Finance任职",
  );
});

test("rules that were needed one after the other are told one after the other", () => {
  expect(remarkInChinese("Xinhua = 新华社; a body of many states")).toBe(
    "Xinhua 即新华社；多国的机构",
  );
});

test("a doubt of two parts is one sentence", () => {
  const doubt =
    "Block 7 is read after block 3 with little certainty; block 5 could stand before it too.";
  expect(remarkInChinese(doubt)).toBe("第 7 块接在第 3 块之后，把握不大；前面也可能是第 5 块。");
});

test("signs of patterns in the words of a page are nothing but words", () => {
  expect(remarkInChinese("“$& (50 %)” stands on both sides (+0.4)")).toBe(
    "两边都有“$& (50 %)”（+0.4）",
  );
});

test("what is not known has no Chinese", () => {
  expect(remarkInChinese("the editor said so")).toBeNull();
});
