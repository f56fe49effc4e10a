import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, type Likelihood, weigh } from "./likelihood.ts";
import { type PageHabits, placeUnder } from "./page-habits.ts";
import type { Sense } from "./sense.ts";

/** How a block begins: the same in every arrangement. */
export interface Beginning {
  readonly cues: readonly Cue[];
  readonly isCaption: boolean;
}

/** Reads the beginning of a block of running text as that of an article. */
export function readBeginning(first: Fragment, sense: Sense): Beginning {
  const cues = first.hasDateline
    ? [{ reason: "it has a dateline", score: 3 }]
    : [{ reason: "it has no dateline", score: -1.2 }, ...sense.begins(first)];
  return { cues: cues.filter((cue) => cue !== null), isCaption: looksLikeCaption(first) };
}

/** How likely it is that a block of running text stands first, under this headline or under none. */
export function scoreBeginning(
  { cues, isCaption }: Beginning,
  headline: Fragment | null,
  first: Fragment,
  habits: PageHabits,
): Likelihood {
  if (headline !== null) return weigh([...cues, placeUnder(headline, first, habits)], false);
  if (isCaption) return weigh([{ reason: "it reads like a caption", score: 0.5 }], false);
  return weigh([...cues, { reason: "it has no headline", score: -3 }], false);
}

/** Whether a text is what stands under a picture: short, complete, begun by its day. */
export function looksLikeCaption(first: Fragment | undefined): boolean {
  if (first === undefined || first.plain.length > 200 || !endsSentence(first.plain)) return false;
  return /^(?:\d{1,2}月\d{1,2}日|近日|日前|图为|图片)[，,]?(?!.{0,4}记者|.{0,8}讯)/.test(
    first.plain,
  );
}

/** What it is worth that a text ends with this block. */
export function scoreEnding(last: Fragment): number {
  return endsSentence(last.plain) ? 0 : -3;
}
