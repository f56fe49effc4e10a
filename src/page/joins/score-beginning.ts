import { hasDateline } from "../bylines/dateline.ts";
import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Likelihood, weigh } from "./likelihood.ts";
import { type PageHabits, placeUnder } from "./page-habits.ts";
import type { Sense } from "./sense.ts";

/** How likely it is that a block of running text stands first, under this headline or under none. */
export function scoreBeginning(
  headline: Fragment | null,
  first: Fragment,
  sense: Sense,
  habits: PageHabits,
): Likelihood {
  const begun = hasDateline(first.plain)
    ? [{ reason: "it has a dateline", score: 3 }]
    : [{ reason: "it has no dateline", score: -1.2 }, ...sense.begins(first)];
  const under = headline
    ? placeUnder(headline, first, habits)
    : { reason: "it has no headline", score: -3 };
  return weigh([...begun, under], false);
}

/** What it is worth that a text ends with this block. */
export function scoreEnding(last: Fragment): number {
  return endsSentence(last.plain) ? 0 : -3;
}
