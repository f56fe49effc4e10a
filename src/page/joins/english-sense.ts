import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { brokenWord, grammar, letterCase } from "./english-breaks.ts";
import { wordsOf } from "./english-words.ts";
import type { Cue } from "./likelihood.ts";
import type { Sense } from "./sense.ts";

/** How a reader of English judges: by small letters, broken words, and what must follow or precede. */
export function englishSense(page: readonly Fragment[]): Sense {
  const printed = new Set(page.flatMap(({ plain }) => plain.toLowerCase().match(/[a-z]+/g) ?? []));
  return {
    across: (before, after) => [
      brokenWord(printed, before.strip.text, after.strip.text),
      grammar(before.plain, after.plain),
      afterComplete(before.plain, after.plain) ?? letterCase(before.plain, after.plain),
    ],
    begins: ({ plain }) => [firstWords(plain)],
    terms: ({ plain }) => wordsOf(plain),
    parallel: () => 0,
    usualTerms: 45,
  };
}

function firstWords(plain: string): Cue {
  if (!/^["“‘']?[A-Z0-9]/.test(plain)) return { reason: "no sentence begins so", score: -4 };
  const pointing = /^["“]?(?:He|She|They|It|His|Her|Their|Its|But|And|Also|However|Meanwhile|We)\b/;
  if (pointing.test(plain)) return { reason: "it points to what was said before", score: -1.5 };
  return { reason: "it begins with a capital", score: 0.5 };
}

/** After a complete sentence: what a small letter says against it; null where the sentence is broken. */
function afterComplete(before: string, after: string): Cue | null {
  if (!endsSentence(before)) return null;
  return { reason: "the sentence before is complete", score: /^[a-z]/.test(after) ? -6 : 0 };
}
