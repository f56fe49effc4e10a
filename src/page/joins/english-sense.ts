import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import type { AssociationTable } from "./association-table.ts";
import { awaitedBeginnings } from "./awaited-beginnings.ts";
import { continuationGain, longest } from "./character-model.ts";
import { type Cue, cue } from "./cue.ts";
import { brokenWord, letterCase } from "./english-breaks.ts";
import { needsPerson, tellsOfPerson } from "./english-people.ts";
import { englishReferences } from "./english-references.ts";
import { wordsOf } from "./english-words.ts";
import type { EnglishModel } from "./open-model.ts";
import type { Sense } from "./sense.ts";
import { classForm, wordForm } from "./word-classes.ts";
import { meaningOf } from "./word-vectors.ts";

/** How a reader of English judges: by running words, small letters and broken words. */
export function englishSense(
  { table, classes, edges, vectors }: EnglishModel,
  page: readonly Fragment[],
): Sense {
  const printed = new Set(page.flatMap(({ plain }) => plain.toLowerCase().match(/[a-z]+/g) ?? []));
  const forms = new Map(page.map((block) => [block, classForm(classes, block.plain)]));
  const formOf = (block: Fragment): string => forms.get(block) ?? classForm(classes, block.plain);
  const units = new Map(page.map((block) => [block, wordForm(classes, block.plain)]));
  const unitsOf = (block: Fragment): readonly string[] => units.get(block) ?? [];
  const needing = new Set(page.filter(({ plain }) => needsPerson(plain)));
  const telling = new Set(page.filter(({ plain }) => tellsOfPerson(plain)));
  const awaited = awaitedBeginnings(edges);
  return {
    across: (before, after) => {
      const broken = brokenWord(printed, classes, before.strip.text, after.strip.text);
      const isComplete = endsSentence(before.plain);
      return [
        ...(broken === null
          ? [
              running(table, before, after, formOf),
              cue(
                isComplete ? "awaitedNext" : "awaited",
                awaited(unitsOf(before), unitsOf(after)),
                acrossOf(before, after),
              ),
            ]
          : [broken]),
        ...(isComplete
          ? [smallAfterComplete(after), pointing(after)]
          : [letterCase(before.plain, after.plain)]),
        needing.has(after) && !telling.has(before) ? cue("pronounUnknown") : null,
      ];
    },
    begins: ({ plain }) => [
      isSentenceOpening.test(plain) ? null : cue("smallAtFirst"),
      pointsBack.test(plain) ? cue("pointsAtFirst") : null,
    ],
    terms: ({ plain }) => wordsOf(plain, classes),
    words: () => new Map(),
    runs: ({ plain }) => namesIn(plain),
    meaning: ({ plain }) => meaningOf(plain.toLowerCase().match(/[a-z][a-z'-]+/g) ?? [], vectors),
    references: ({ plain }) => englishReferences(plain),
    isParallel: () => false,
    usualTerms: 45,
  };
}

/** Two words with capitals side by side: Heather Nickle, County Commission. */
function namesIn(plain: string): ReadonlySet<string> {
  return new Set(
    [...plain.matchAll(/(?=\b([A-Z][a-z]+ [A-Z][a-z]+)\b)/g)].map(([, two = ""]) => two),
  );
}

const isSentenceOpening = /^["“‘']?[A-Z0-9]/;
const pointsBack = /^["“]?(?:He|She|They|It|His|Her|Their|Its|But|And|Also|However|Meanwhile|We)\b/;

function running(
  table: AssociationTable,
  before: Fragment,
  after: Fragment,
  formOf: (block: Fragment) => string,
): Cue {
  const gain = continuationGain(table, formOf(before).slice(-longest), formOf(after));
  return cue("running", Math.max(-8, Math.min(10, gain)), acrossOf(before, after));
}

function acrossOf(before: Fragment, after: Fragment): string {
  return `${/\S+$/.exec(before.plain)?.[0]}|${/^\S+/.exec(after.plain)?.[0]}`;
}

function smallAfterComplete({ plain }: Fragment): Cue | null {
  return /^[a-z]/.test(plain) ? cue("smallAfterComplete") : null;
}

function pointing({ plain }: Fragment): Cue | null {
  return pointsBack.test(plain) ? cue("points") : null;
}
