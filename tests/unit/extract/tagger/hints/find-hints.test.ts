import fc from "fast-check";
import { findHints, hintSizes } from "../../../../../src/extract/tagger/hints/find-hints.ts";
import { foldText } from "../../../../../src/extract/tagger/hints/fold-text.ts";
import { openGazetteer } from "../../../../../src/places/index.ts";

const hintsOf = (text: string) => findHints(foldText(text), openGazetteer());

test("the units of a place's full name share its kind and tell their place in it", () => {
  const [first = 0, second, third] = hintsOf("桑植县").places;
  expect([second, third]).toEqual([first + 1, first + 2]);
});

test("a place without its kind is marked otherwise than in full", () => {
  expect(hintsOf("桑植").places[0]).not.toBe(hintsOf("桑植县").places[0]);
});

test("a title and an end of an organization's name are told apart", () => {
  expect([[...hintsOf("局长").endings], [...hintsOf("研究院").endings]]).toEqual([
    [5, 15],
    [1, 2, 3],
  ]);
});

test("a surname opens a Chinese name", () => {
  const [surname = 0, other = 0] = hintsOf("王们").names;
  expect([surname % 2, other % 2]).toEqual([1, 0]);
});

test("every unit gets a hint of each kind, within its range", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      const hints = hintsOf(text);
      return (Object.keys(hintSizes) as (keyof typeof hintSizes)[]).every(
        (kind) =>
          hints[kind].length === text.length && hints[kind].every((mark) => mark < hintSizes[kind]),
      );
    }),
    { numRuns: 50 },
  );
});

test("folding keeps every offset", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => foldText(text).length === text.length),
  );
});

test("full-width letters, traditional characters and white space are folded", () => {
  expect(foldText("ＡB１\t臺灣")).toBe("ab1 台湾");
});
