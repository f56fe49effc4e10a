import { highlightsIn, passageOf, wordsOf } from "../../../../src/graph/read/sources/highlights.ts";

const typed = (text: string, simplified = text) => ({
  words: wordsOf(text, simplified),
  folded: simplified.toLowerCase(),
});

const marked = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test("the passage shown is where the first word stands, with its surroundings", () => {
  const text = `${"前".repeat(60)}市医保局开通新服务${"后".repeat(200)}`;
  const passage = passageOf(text, text, ["医保局"]);
  expect(text.slice(passage.span.start, passage.span.end)).toBe(passage.text);
  expect(marked(passage.text, passage.highlights)).toEqual(["医保局"]);
});

test("a traditional text is marked where its simplified form matches", () => {
  const { text, highlights } = passageOf("醫保局開通", "医保局开通", wordsOf("醫保", "医保"));
  expect(marked(text, highlights)).toEqual(["醫保"]);
});

test("letters' case does not count, and marks between words do not either", () => {
  const { text, highlights } = passageOf(
    "The COUNCIL met.",
    "The COUNCIL met.",
    wordsOf("council"),
  );
  expect(marked(text, highlights)).toEqual(["COUNCIL"]);
});

test("a passage never begins within a character of two units", () => {
  const text = `${"𠮷".repeat(40)}局`;
  expect(passageOf(text, text, ["局"]).text.isWellFormed()).toBe(true);
});

test("words that overlap are marked once, the longer first", () => {
  const { text, highlights } = passageOf("市医保局", "市医保局", ["医保局", "医保"]);
  expect(marked(text, highlights)).toEqual(["医保局"]);
});

test("of a name that begins so the beginning is marked, marks within it included", () => {
  const name = "St. Mary's Hospital";
  expect(marked(name, highlightsIn(name, "NAME_PREFIX", typed("stmary")))).toEqual(["St. Mary"]);
});

test("of a name that only sounds so nothing is marked", () => {
  expect(highlightsIn("向前程", "PINYIN", typed("xiangqiancheng"))).toEqual([]);
});
