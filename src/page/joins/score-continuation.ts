import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, type Likelihood, weigh } from "./likelihood.ts";
import { type PageHabits, placeOfNext } from "./page-habits.ts";
import { looksLikeCaption } from "./score-beginning.ts";
import type { Sense } from "./sense.ts";

/** What stands at a break, and whether the sentence runs on: the same in every arrangement. */
export interface Break {
  readonly cues: readonly Cue[];
  readonly runsOn: boolean;
}

/** Reads the end of one block of running text and the beginning of another. */
export function readBreak(block: Fragment, next: Fragment, sense: Sense): Break {
  const runsOn = !endsSentence(block.plain);
  const cues = [
    dateline(next),
    caption(next),
    punctuation(next, runsOn),
    openMarks(block, next),
    ...sense.across(block, next),
  ];
  return { cues: cues.filter((cue) => cue !== null), runsOn };
}

/**
 * How likely it is that `next` is read directly after `block`, by what stands at the break and by
 * their places on the page. What the two tell of is weighed by `Kinship`.
 */
export function scoreContinuation(
  { cues, runsOn }: Break,
  block: Fragment,
  next: Fragment,
  habits: PageHabits,
): Likelihood {
  return weigh([...cues, placeOfNext(block, next, habits)], runsOn);
}

function dateline(next: Fragment): Cue | null {
  return next.hasDateline ? { reason: "a dateline begins a story", score: -20 } : null;
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
