import fc from "fast-check";
import { keyQuery, wordQuery } from "../../../../src/graph/read/sources/lucene.ts";

test("every sign of Lucene's syntax in a key is escaped", () => {
  expect(keyQuery({ folded: ['a"b*'], exact: true })).toBe('folded:a\\"b\\*^8');
});

test("what is typed leaves no sign of syntax within words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      expect(wordQuery(typed)).toMatch(
        /^("[\p{L}\p{N}]+"( AND "[\p{L}\p{N}]+")*|nothing_at_all_0+)$/u,
      );
    }),
  );
});

test("a name of two characters is not looked for with one of them wrong", () => {
  expect(keyQuery({ folded: ["王伟"] })).not.toContain("~");
});

test("a question without a word asks for nothing", () => {
  expect(wordQuery("… —")).toMatch(/^nothing/);
});
