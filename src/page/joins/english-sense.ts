import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import type { AssociationTable } from "./association-table.ts";
import { continuationGain, longest } from "./character-model.ts";
import { brokenWord, letterCase } from "./english-breaks.ts";
import { wordsOf } from "./english-words.ts";
import type { Cue } from "./likelihood.ts";
import type { EnglishModel } from "./open-model.ts";
import type { Sense } from "./sense.ts";
import { classForm } from "./word-classes.ts";

/** How a reader of English judges: by running words, small letters and broken words. */
export function englishSense({ table, classes }: EnglishModel, page: readonly Fragment[]): Sense {
  const printed = new Set(page.flatMap(({ plain }) => plain.toLowerCase().match(/[a-z]+/g) ?? []));
  const forms = new Map(page.map((block) => [block, classForm(classes, block.plain)]));
  const formOf = (block: Fragment): string => forms.get(block) ?? classForm(classes, block.plain);
  return {
    across: (before, after) => [
      brokenWord(printed, classes, before.strip.text, after.strip.text) ??
        running(table, before, after, formOf),
      afterComplete(before.plain, after.plain) ?? letterCase(before.plain, after.plain),
    ],
    begins: ({ plain }) => [firstWords(plain)],
    terms: ({ plain }) => wordsOf(plain, classes),
    parallel: () => 0,
    usualTerms: 45,
  };
}

function running(
  table: AssociationTable,
  before: Fragment,
  after: Fragment,
  formOf: (block: Fragment) => string,
): Cue {
  const gain = continuationGain(table, formOf(before).slice(-longest), formOf(after));
  const words = `${/\S+$/.exec(before.plain)?.[0]}|${/^\S+/.exec(after.plain)?.[0]}`;
  return { reason: `“${words}” in running text`, score: 0.8 * gain };
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
