import type { Fragment } from "../find-blocks.ts";
import type { Cue } from "./likelihood.ts";

/** How orderly a page is: what share of its text stands where a reader expects it. */
export interface PageHabits {
  /** Share of joins in which the text goes on in the very next block. */
  readonly nextBlock: number;
  /** Share of articles whose text begins right under the headline. */
  readonly underHeadline: number;
}

/** What is expected of a page of which nothing is known yet. */
export const unknownHabits: PageHabits = { nextBlock: 0.4, underHeadline: 0.5 };

interface Arranged {
  readonly headline: Fragment | null;
  readonly text: readonly Fragment[];
}

/** Learns the habits of a page from a first arrangement of its blocks. */
export function habitsOf(stories: readonly Arranged[]): PageHabits {
  const joins = stories.flatMap(({ text }) =>
    text.slice(1).map((block, i) => block.index - (text[i]?.index ?? 0)),
  );
  const openings = stories.flatMap(({ headline, text }) =>
    headline && text[0] ? [text[0].index - headline.index] : [],
  );
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

/** What the places of two blocks say about reading `after` next, given the page's habits. */
export function placeOfNext(before: Fragment, after: Fragment, habits: PageHabits): Cue {
  const apart = after.index - before.index;
  if (apart === 1) return { reason: "it follows on the page", score: near(habits.nextBlock) };
  const far = Math.log((1 - habits.nextBlock) / 0.6);
  return apart > 1
    ? { reason: `${apart - 1} blocks between`, score: far + Math.max(-1.5, 0.5 - 0.15 * apart) }
    : { reason: `${-apart} blocks earlier`, score: far + Math.max(-2, -0.2 + 0.15 * apart) };
}

/** What the places of a headline and a block say about the block's standing first under it. */
export function placeUnder(headline: Fragment, first: Fragment, habits: PageHabits): Cue {
  const apart = first.index - headline.index;
  if (apart === 1) return { reason: "right under the headline", score: near(habits.underHeadline) };
  const far = Math.log((1 - habits.underHeadline) / 0.5);
  return apart > 1
    ? { reason: `${apart} blocks under the headline`, score: far + Math.max(-2, 1 - 0.3 * apart) }
    : {
        reason: `${-apart} blocks over the headline`,
        score: far + Math.max(-2.5, 0.5 + 0.4 * apart),
      };
}

function near(share: number): number {
  return Math.log(share / 0.12);
}
