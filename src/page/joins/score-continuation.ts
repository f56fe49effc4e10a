import { hasDateline } from "../bylines/dateline.ts";
import type { Fragment } from "../find-blocks.ts";
import { cannotBegin, endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, type Likelihood, weigh } from "./likelihood.ts";

/** How likely it is that `next` is read directly after `block`, both of running text. */
export function scoreContinuation(block: Fragment, next: Fragment): Likelihood {
  const runsOn = !endsSentence(block.plain);
  return weigh([beginning(block, next), opening(next, runsOn), distance(block, next)], runsOn);
}

function opening(next: Fragment, runsOn: boolean): Cue | null {
  if (hasDateline(next.plain)) return { reason: "a dateline begins a story", score: -20 };
  if (cannotBegin(next.plain)) {
    return runsOn
      ? { reason: "no sentence begins so", score: 3 }
      : { reason: "the sentence before is complete", score: -4 };
  }
  return null;
}

function beginning(block: Fragment, next: Fragment): Cue | null {
  const isBrokenWord = /[a-z]-$/.test(block.strip.text) && /^[a-z]/.test(next.strip.text);
  return isBrokenWord ? { reason: "a word is broken by a hyphen", score: 4 } : null;
}

function distance(block: Fragment, next: Fragment): Cue {
  const apart = next.index - block.index;
  if (apart === 1) return { reason: "it follows on the page", score: 2 };
  if (apart > 1) return { reason: `${apart} blocks later`, score: 1 - 0.3 * apart };
  return { reason: `${-apart} blocks earlier`, score: -0.5 + 0.4 * apart };
}
