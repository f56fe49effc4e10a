import fc from "fast-check";
import { markedLines, markText } from "../../../../../src/web/dashboard/text/mark-text.ts";

const marked = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  markText(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text: words, mark }) => (mark ? `[${words}]` : words));

test("what is marked stands apart from what is not", () => {
  expect(marked("市医保局局长向前程", [0, 4], [6, 9])).toEqual(["[市医保局]", "局长", "[向前程]"]);
});

test("of two marks that overlap the first and longest is kept", () => {
  expect(marked("abcdef", [1, 3], [1, 4], [3, 6])).toEqual(["a", "[bcd]", "ef"]);
});

test("a mark beyond the end is cut to the text", () => {
  expect(marked("ab", [1, 9])).toEqual(["a", "[b]"]);
});

test("the pieces, joined, are the text, whatever is marked", () => {
  const spans = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, marks) => {
      const joined = markText(text, marks)
        .map((piece) => piece.text)
        .join("");
      expect(joined).toBe(text);
    }),
  );
});

test("every piece tells where it begins", () => {
  const text = "第一行\n\n第二行有字";
  const lines = markedLines(text, [{ start: 8, end: 9 }]);
  const pieces = lines.flatMap((line) => line.pieces);
  expect(pieces.map((piece) => text.slice(piece.start, piece.start + piece.text.length))).toEqual(
    pieces.map((piece) => piece.text),
  );
});

test("a mark over a line's end is shown in both lines", () => {
  const lines = markedLines("ab\ncd", [{ start: 1, end: 4 }]);
  expect(lines.map((line) => line.pieces.map(({ text, mark }) => [text, mark !== null]))).toEqual([
    [
      ["a", false],
      ["b", true],
    ],
    [
      ["c", true],
      ["d", false],
    ],
  ]);
});
