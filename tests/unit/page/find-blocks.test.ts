import { findBlocks, plainForm } from "../../../src/page/find-blocks.ts";

test("blocks are runs of lines between blank lines", () => {
  expect(findBlocks("一\n二\n\n \n三\n").map(({ strip }) => strip.text)).toEqual(["一二", "三"]);
});

test("a block's span is its stretch of the page without white space at the ends", () => {
  const text = "\n  甲乙  \n\n丙\n";
  expect(findBlocks(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "甲乙",
    "丙",
  ]);
});

test("Latin lines are parted by a space, broken words joined", () => {
  expect(findBlocks("The Transpor-\ntation board\nmet.")[0]?.strip.text).toBe(
    "The Transportation board met.",
  );
});

test("a word's own hyphen stays", () => {
  expect(findBlocks("the farm-\nto-market fund")[0]?.strip.text).toBe("the farm-to-market fund");
});

test("full-width and traditional forms are read in the plain form, at the same offsets", () => {
  expect(plainForm("１２月記者　攝")).toBe("12月记者 摄");
});
