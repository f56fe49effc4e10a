import { placeBylines } from "../../../src/page/assembly/place-bylines.ts";
import { type Fragment, findBlocks } from "../../../src/page/find-blocks.ts";

/** A story for each headline and its one text. */
const storyOf = (headline: Fragment, text: Fragment) => ({
  heading: { kicker: null, headline, subheads: [], blocks: [headline] },
  body: [{ fragment: text, link: null }],
});

const placed = (text: string): readonly (readonly string[])[] => {
  const [byline, ...blocks] = findBlocks(text);
  const [first, second, third, fourth] = blocks as [Fragment, Fragment, Fragment, Fragment];
  return placeBylines([byline as Fragment], [storyOf(first, second), storyOf(third, fourth)]).map(
    (places) => places.map(({ fragment }) => fragment.plain),
  );
};

test("a byline goes to the story it stands by", () => {
  const read = placed(
    "By Ida Colley\n\nMarket moves\n\nStalls opened early on Friday.\n\nBridge shut\n\nNobody was hurt on Friday.\n",
  );
  expect(read).toEqual([["By Ida Colley"], []]);
});

test("a long story is signed sooner than a notice", () => {
  const long = "Stalls opened early on Friday as the first growers came into the town. ".repeat(6);
  const read = placed(
    `By Ida Colley\n\nCorrection\n\nThe vote was 5-2.\n\nMarket moves\n\n${long}\n`,
  );
  expect(read).toEqual([[], ["By Ida Colley"]]);
});

test("an English dateline leaves room for a byline", () => {
  const read = placed(
    "By Ida Colley\n\nMarket moves\n\nSTANFORD — Stalls opened early on Friday.\n\nBridge shut\n\nNobody was hurt on Friday.\n",
  );
  expect(read).toEqual([["By Ida Colley"], []]);
});
