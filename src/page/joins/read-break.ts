import type { Fragment } from "../find-blocks.ts";
import { endsWithPictureCredit } from "../roles/picture-credit.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, cue } from "./cue.ts";
import { looksLikeCaption } from "./read-beginning.ts";
import type { Sense } from "./sense.ts";

/** What stands at a break, and whether the sentence runs on: the same in every arrangement. */
export interface Break {
  readonly cues: readonly Cue[];
  readonly runsOn: boolean;
}

/** Reads the end of one block of running text and the beginning of another. */
export function readBreak(block: Fragment, next: Fragment, sense: Sense): Break {
  const runsOn = !endsSentence(block.plain) && !endsWithPictureCredit(block.plain);
  const cues = [
    next.hasDateline ? cue("datelineWithin") : null,
    looksLikeCaption(next) ? cue("captionWithin") : null,
    endsWithPictureCredit(next.plain) ? cue("picturedWithin") : null,
    endsWithPictureCredit(block.plain) ? cue("picturedBefore") : null,
    punctuation(next, runsOn),
    openMarks(block, next),
    ...sense.across(block, next),
  ];
  return { cues: cues.filter((one) => one !== null), runsOn };
}

function punctuation(next: Fragment, runsOn: boolean): Cue | null {
  if (!/^[，、。；：！？）》,.;:!?)%％\]]/.test(next.plain)) return null;
  return cue(runsOn ? "onlyFollows" : "cannotFollow");
}

const pairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["「", "」"],
  ["《", "》"],
  ["（", "）"],
];

/** A mark opened before the break is closed after it, and one closed after it was opened before. */
function openMarks(block: Fragment, next: Fragment): Cue | null {
  const [before, after] = [withTurnedQuotes(block.plain), withTurnedQuotes(next.plain)];
  for (const [open, close] of pairs) {
    const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close);
    const firstClose = after.indexOf(close);
    const firstOpen = after.indexOf(open);
    const closes = firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen);
    if (isOpen && closes) return cue("closes", 1, open);
    if (isOpen) return cue("staysOpen", 1, open);
    if (closes) return cue("neverOpened", 1, close);
  }
  return null;
}

/** "Yes," he said: straight quote marks turned as they open and close, which Latin text shows by its spaces. */
function withTurnedQuotes(plain: string): string {
  if (!plain.includes('"') || /[\u4e00-\u9fff]/.test(plain)) return plain;
  return plain.replace(/(^|[\s(—–])"(?=\S)/g, "$1“").replaceAll('"', "”");
}
