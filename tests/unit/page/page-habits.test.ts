import type { Fragment } from "../../../src/page/find-blocks.ts";
import { findBlocks } from "../../../src/page/find-blocks.ts";
import { habitsOf, placeUnder, unknownHabits } from "../../../src/page/joins/page-habits.ts";

const [headline, byline, text, other] = findBlocks(
  "老街夜市开张\n\n本报记者 田小禾\n\n灯亮了，人来了。\n\n还有一篇。\n",
) as [Fragment, Fragment, Fragment, Fragment];

const namesUnder = (first: Fragment, bylines: readonly number[]): readonly string[] =>
  placeUnder(headline, first, unknownHabits, new Set(bylines)).map(({ name }) => name);

test("a byline does not part a text from its headline, and shows that they belong together", () => {
  expect(namesUnder(text, [byline.index])).toEqual(["rightUnder", "bylineBetween"]);
});

test("any other block parts them", () => {
  expect(namesUnder(text, [])).toEqual(["notRightUnder", "blocksUnder"]);
});

test("a text further down is not told by the byline", () => {
  expect(namesUnder(other, [byline.index])).toEqual(["notRightUnder", "blocksUnder"]);
});

test("a page whose texts begin under their bylines is an orderly one", () => {
  const story = [{ lines: [headline], text: [text] }];
  const signed = habitsOf(story, new Set([byline.index])).underHeadline;
  expect(signed).toBeGreaterThan(habitsOf(story, new Set()).underHeadline);
});
