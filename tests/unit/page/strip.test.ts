import { joinStrips, sliceStrip, stripOf } from "../../../src/page/strip.ts";

const page = "abcdefghij";

test("strips that meet on the page are one segment", () => {
  const joined = joinStrips([
    stripOf(page, { start: 0, end: 3 }),
    stripOf(page, { start: 3, end: 6 }),
  ]);
  expect(joined.segments).toEqual([{ start: 0, pageStart: 0, length: 6 }]);
});

test("what is put in lies between two segments", () => {
  const joined = joinStrips([
    stripOf(page, { start: 0, end: 2 }),
    "-",
    stripOf(page, { start: 5, end: 7 }),
  ]);
  expect(joined).toEqual({
    text: "ab-fg",
    segments: [
      { start: 0, pageStart: 0, length: 2 },
      { start: 3, pageStart: 5, length: 2 },
    ],
  });
});

test("a slice keeps the page offsets", () => {
  const joined = joinStrips([
    stripOf(page, { start: 0, end: 2 }),
    "-",
    stripOf(page, { start: 5, end: 7 }),
  ]);
  expect(sliceStrip(joined, 1, 4).segments).toEqual([
    { start: 0, pageStart: 1, length: 1 },
    { start: 2, pageStart: 5, length: 1 },
  ]);
});
