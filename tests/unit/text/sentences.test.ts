import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentences } from "../../../src/text/index.ts";

function cut(text: string): readonly string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

test("a Chinese sentence ends with its full stop, not with a semicolon", () => {
  expect(cut("他来了；她也来了。雨停了！")).toEqual(["他来了；她也来了。", "雨停了！"]);
});

test("a closing quotation mark belongs to the sentence before it", () => {
  expect(cut("“很方便。”她说。")).toEqual(["“很方便。”", "她说。"]);
});

test("a line end closes a sentence", () => {
  expect(cut("拆旧棚 换新瓦\n本报讯")).toEqual(["拆旧棚 换新瓦", "本报讯"]);
});

test("dots between digits are no full stops", () => {
  expect(cut("增长3.5%。It cost $2.4 million. He paid.")).toEqual([
    "增长3.5%。",
    "It cost $2.4 million.",
    "He paid.",
  ]);
});

test("titles, months and initials are abbreviated", () => {
  expect(cut("Gov. Lee met J. K. Olsen of St. Paul on Sept. 14. They agreed.")).toEqual([
    "Gov. Lee met J. K. Olsen of St. Paul on Sept. 14.",
    "They agreed.",
  ]);
});

test("a time ends a sentence only before a word that opens one", () => {
  expect(cut("It began at 4 a.m. Monday. It ended at 5 p.m. The town slept.")).toEqual([
    "It began at 4 a.m. Monday.",
    "It ended at 5 p.m.",
    "The town slept.",
  ]);
});

test("letters with dots are abbreviated within a sentence", () => {
  expect(cut("The U.S. Senate and the U.N. General Assembly met.")).toHaveLength(1);
});

test("a full stop inside closing quotation marks ends the sentence", () => {
  expect(cut('"We were close," he said. "Very close." She nodded.')).toEqual([
    '"We were close," he said.',
    '"Very close."',
    "She nodded.",
  ]);
});

test("sentences lie in order, do not overlap, and leave out nothing but white space", () => {
  const pieces = fc.constantFrom(
    "他说",
    "。",
    "”",
    "“",
    "\n",
    " ",
    "Mr.",
    "a",
    "B",
    ".",
    "…",
    "3.5",
    "！",
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const spans = sentences(text);
      const covered = spans.map(({ start, end }) => text.slice(start, end)).join("");
      expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      expect(spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
