import { hasDateline } from "../bylines/dateline.ts";
import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, type Likelihood, weigh } from "./likelihood.ts";
import { type PageHabits, placeOfNext } from "./page-habits.ts";
import { looksLikeCaption } from "./score-beginning.ts";
import type { Sense } from "./sense.ts";

/**
 * How likely it is that `next` is read directly after `block`, both of running text, by what stands
 * at the break and by their places on the page. What the two tell of is weighed by `Kinship`.
 */
export function scoreContinuation(
  block: Fragment,
  next: Fragment,
  sense: Sense,
  habits: PageHabits,
): Likelihood {
  const runsOn = !endsSentence(block.plain);
  return weigh(
    [
      dateline(next),
      caption(next),
      punctuation(next, runsOn),
      openMarks(block, next),
      ...sense.across(block, next),
      placeOfNext(block, next, habits),
    ],
    runsOn,
  );
}

function dateline(next: Fragment): Cue | null {
  return hasDateline(next.plain) ? { reason: "a dateline begins a story", score: -20 } : null;
}

function caption(next: Fragment): Cue | null {
  return looksLikeCaption(next) ? { reason: "it reads like a caption", score: -1.5 } : null;
}

function punctuation(next: Fragment, runsOn: boolean): Cue | null {
  if (!/^[，、。；：！？）》,.;:!?)%％\]]/.test(next.plain)) return null;
  return runsOn
    ? { reason: "it begins with what only follows", score: 2 }
    : { reason: "it begins with what cannot follow", score: -4 };
}

const pairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["「", "」"],
  ["《", "》"],
  ["（", "）"],
];

/** A mark opened before the break is closed after it, and one closed after it was opened before. */
function openMarks(block: Fragment, next: Fragment): Cue | null {
  for (const [open, close] of pairs) {
    const isOpen = block.plain.lastIndexOf(open) > block.plain.lastIndexOf(close);
    const firstClose = next.plain.indexOf(close);
    const firstOpen = next.plain.indexOf(open);
    const closes = firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen);
    if (isOpen && closes) return { reason: `${open} is closed`, score: 1.2 };
    if (isOpen) return { reason: `${open} stays open`, score: -1.3 };
    if (closes) return { reason: `${close} was never opened`, score: -0.7 };
  }
  return null;
}
