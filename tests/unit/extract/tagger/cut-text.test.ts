import fc from "fast-check";
import { cutText, longestPiece } from "../../../../src/extract/tagger/cut-text.ts";

const sentence = `${"字".repeat(70)}。`;

test("a short text is one piece", () => {
  expect(cutText("新华社北京电。他来了。")).toEqual([{ start: 0, end: 11 }]);
});

test("every line is a piece of its own, without the white space around it", () => {
  expect(cutText("  标题\n\n正文。\n")).toEqual([
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ]);
});

test("a long line is cut after the last sentence within reach", () => {
  expect(cutText(sentence.repeat(3))).toEqual([
    { start: 0, end: 142 },
    { start: 142, end: 213 },
  ]);
});

test("a closing quotation mark stays with its sentence", () => {
  const [first] = cutText(`${"字".repeat(170)}。”${"字".repeat(30)}`);
  expect(first?.end).toBe(172);
});

test("a sentence longer than a piece is cut after a pause", () => {
  const [first] = cutText(`${"字".repeat(100)}、${"字".repeat(100)}`);
  expect(first?.end).toBe(101);
});

test("no piece is longer than the model reads, and only white space lies between pieces", () => {
  const texts = fc.string({
    unit: fc.constantFrom("字", "。", "，", " ", "\n", "a"),
    maxLength: 600,
  });
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = cutText(text);
      const between = pieces.map(({ start }, i) => text.slice(pieces[i - 1]?.end ?? 0, start));
      const rest = text.slice(pieces.at(-1)?.end ?? 0);
      return (
        pieces.every(({ start, end }) => start < end && end - start <= longestPiece) &&
        [...between, rest].every((gap) => gap.trim() === "")
      );
    }),
  );
});
