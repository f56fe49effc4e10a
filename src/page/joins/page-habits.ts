import type { Fragment } from "../find-blocks.ts";
import { type Cue, cue } from "./cue.ts";

/** How orderly a page is: what share of its text stands where a reader expects it. */
export interface PageHabits {
  /** Share of joins in which the text goes on in the very next block. */
  readonly nextBlock: number;
  /** Share of articles whose text begins right under the headline. */
  readonly underHeadline: number;
}

/** What is expected of a page of which nothing is known yet. */
export const unknownHabits: PageHabits = { nextBlock: 0.25, underHeadline: 0.5 };

/** Numbers of blocks on a page. */
type BlockNumbers = ReadonlySet<number>;

interface Arranged {
  readonly lines: readonly Fragment[];
  readonly text: readonly Fragment[];
}

/**
 * Learns the habits of a page from a first arrangement of its blocks. A byline between headline and text
 * (one of the blocks `bylines`) does not part them.
 */
export function habitsOf(stories: readonly Arranged[], bylines: BlockNumbers): PageHabits {
  const joins = stories.flatMap(({ text }) =>
    text.slice(1).map((block, i) => block.index - (text[i]?.index ?? 0)),
  );
  const openings = stories.flatMap(({ lines, text }) => {
    const [headline, first] = [lines.at(-1), text[0]];
    return headline && first ? [stepsUnder(headline, first, bylines)] : [];
  });
  return {
    nextBlock: shareOfOnes(joins, unknownHabits.nextBlock),
    underHeadline: shareOfOnes(openings, unknownHabits.underHeadline),
  };
}

/** The share of neighbours, with the weight of two cases on what is expected. */
function shareOfOnes(distances: readonly number[], expected: number): number {
  const ones = distances.filter((distance) => distance === 1).length;
  return (ones + 2 * expected) / (distances.length + 2);
}

/** Beyond this many blocks one is as far away as the other. */
const far = 12;

/** What the places of two blocks say about reading `after` next, given the page's habits. */
export function placeOfNext(
  before: Fragment,
  after: Fragment,
  { nextBlock }: PageHabits,
): readonly Cue[] {
  const apart = after.index - before.index;
  if (apart === 1) return [cue("nextBlock", logOdds(nextBlock))];
  return [
    cue("blocksAway", logOdds(1 - nextBlock)),
    apart > 1
      ? cue("blocksBetween", Math.min(far, apart - 1), String(apart - 1))
      : cue("blocksEarlier", Math.min(far, -apart), String(-apart)),
  ];
}

/** What the places of a headline and a block say about the block's standing first under it. */
export function placeUnder(
  headline: Fragment,
  first: Fragment,
  { underHeadline }: PageHabits,
  bylines: BlockNumbers,
): readonly Cue[] {
  const apart = stepsUnder(headline, first, bylines);
  if (apart === 1) {
    const signed = first.index - headline.index > 1 ? [cue("bylineBetween")] : [];
    return [cue("rightUnder", logOdds(underHeadline)), ...signed];
  }
  return [
    cue("notRightUnder", logOdds(1 - underHeadline)),
    apart > 1
      ? cue("blocksUnder", Math.min(far, apart - 1), String(apart))
      : cue("blocksOver", Math.min(far, -apart), String(-apart)),
  ];
}

/** How many blocks further down the text begins, bylines not counted; less than 0 where it stands above. */
function stepsUnder(headline: Fragment, first: Fragment, bylines: BlockNumbers): number {
  let steps = first.index - headline.index;
  for (let at = headline.index + 1; at < first.index; at++) if (bylines.has(at)) steps -= 1;
  return steps;
}

/** The odds of a share against those of chance on a page of usual length. */
function logOdds(share: number): number {
  return Math.log(share / 0.1);
}
