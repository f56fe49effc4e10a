import { hasDateline } from "../bylines/dateline.ts";
import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, type Likelihood, weigh } from "./likelihood.ts";
import type { Sense } from "./sense.ts";

/** How likely it is that a block of running text stands first, under this headline or under none. */
export function scoreBeginning(
  headline: Fragment | null,
  first: Fragment,
  sense: Sense,
): Likelihood {
  const begun = hasDateline(first.plain)
    ? [{ reason: "it has a dateline", score: 3 }]
    : [{ reason: "it has no dateline", score: -2 }, ...sense.begins(first)];
  const under = headline ? distance(headline, first) : { reason: "it has no headline", score: -3 };
  return weigh([...begun, under], false);
}

/** What it is worth that a text ends with this block. */
export function scoreEnding(last: Fragment): number {
  return endsSentence(last.plain) ? 0 : -4;
}

function distance(headline: Fragment, first: Fragment): Cue {
  const apart = first.index - headline.index;
  if (apart === 1) return { reason: "right under the headline", score: 1.5 };
  if (apart > 1)
    return {
      reason: `${apart} blocks under the headline`,
      score: Math.max(-2.5, 1 - 0.35 * apart),
    };
  return { reason: `${-apart} blocks over the headline`, score: Math.max(-3, 0.5 + 0.4 * apart) };
}
