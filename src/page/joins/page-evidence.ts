import type { Fragment } from "../find-blocks.ts";
import type { Cue } from "./cue.ts";
import { compareHeadlines, type HeadlineKinship } from "./headline-kinship.ts";
import { findIntroductions, type Introductions } from "./introductions.ts";
import { compareTexts, type Kin } from "./kinship.ts";
import { readMeanings } from "./page-meanings.ts";
import { readBeginning } from "./read-beginning.ts";
import { type Break, readBreak } from "./read-break.ts";
import { rememberedPairs } from "./remembered-pairs.ts";
import type { Sense } from "./sense.ts";

/** What a page is made of, as far as stories are told apart by it. */
export interface PageParts {
  readonly headlines: readonly Fragment[];
  readonly texts: readonly Fragment[];
  /** Numbers of the blocks that only say who wrote a text, as they stand over one. */
  readonly bylines: ReadonlySet<number>;
}

/** What the words of a page tell, however its blocks are arranged; nothing is weighed yet. */
export interface PageEvidence extends PageParts {
  readonly atBreak: (before: Fragment, after: Fragment) => Break;
  readonly atBeginning: (first: Fragment) => readonly Cue[];
  readonly between: (a: Fragment, b: Fragment) => Kin;
  readonly introductions: Introductions;
  readonly underHeadline: HeadlineKinship;
}

/** Reads the words of a page's texts and of the lines that may stand over them; each once. */
export function gatherEvidence(parts: PageParts, sense: Sense): PageEvidence {
  const { headlines, texts } = parts;
  const beginnings = new Map(texts.map((text) => [text, readBeginning(text, sense)]));
  const alike = readMeanings(texts, sense);
  const compare = rememberedPairs(compareTexts(texts, sense, alike));
  return {
    ...parts,
    atBreak: rememberedPairs((before, after) => readBreak(before, after, sense)),
    atBeginning: (first) => beginnings.get(first) ?? readBeginning(first, sense),
    between: (a, b) => (a.index < b.index ? compare(a, b) : compare(b, a)),
    introductions: findIntroductions(texts, sense),
    underHeadline: compareHeadlines(headlines, texts, sense, alike),
  };
}
