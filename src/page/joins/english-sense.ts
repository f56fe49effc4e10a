import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import type { Cue } from "./likelihood.ts";
import type { Sense } from "./sense.ts";

/** How a reader of English judges: by small letters, broken words, and what must follow or precede. */
export function englishSense(page: readonly Fragment[]): Sense {
  const printed = new Set(page.flatMap(({ plain }) => plain.toLowerCase().match(/[a-z]+/g) ?? []));
  return {
    across: (before, after) => [
      brokenWord(printed, before.strip.text, after.strip.text),
      grammar(before.plain, after.plain),
      letterCase(before, after),
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

/** Cou-|nty: the hyphen says that half a word follows; the page may hold the whole word elsewhere. */
function brokenWord(printed: ReadonlySet<string>, tail: string, head: string): Cue | null {
  const left = /([A-Za-z]+)-$/.exec(tail)?.[1];
  const right = /^[a-z]+/.exec(head)?.[0];
  if (left === undefined) return null;
  if (right === undefined) return { reason: "half a word should follow", score: -6 };
  const word = (left + right).toLowerCase();
  if (printed.has(word) && printed.has(right) === false)
    return { reason: `“${word}” stands elsewhere on the page`, score: 7 };
  if (printed.has(word)) return { reason: `“${word}” stands elsewhere on the page`, score: 5 };
  const isWordItself = functionWords.has(right);
  return { reason: `“${left}-${right}” broken by a hyphen`, score: isWordItself ? -2 : 2 };
}

const functionWords = new Set(
  "a about according after all also an and any are as at be because been before but by can could did do for from had has have he her his how if in into is it its may more most no not of on one or other our out over said she should so some such than that the their them then there they this to two under until up was we were what when which while who will with would you where there's while since during despite although though however meanwhile".split(
    " ",
  ),
);
const wantsNoun =
  /\b(?:the|a|an|this|that|these|his|her|its|their|our|my|your|of|in|on|at|by|for|with|from|into|and|or|to|than|as|between|under|over|after|before|near|Mr\.|Mrs\.|Dr\.)$/i;
const wantsVerb = /\b(?:will|would|could|should|can|may|might|must|to|not|did|does|do)$/;

function grammar(tail: string, head: string): Cue | null {
  const first = /^[A-Za-z']+/.exec(head)?.[0] ?? "";
  if (wantsVerb.test(tail)) {
    const isBase =
      /^(?:be|have|not|[a-z]{2,}(?<!ed|ing|ly|tion|ness))$/.test(first) &&
      (!functionWords.has(first) || /^(?:be|have|do|not)$/.test(first));
    return { reason: `“${lastWord(tail)} ${first}”`, score: isBase ? 1.5 : -1.5 };
  }
  if (wantsNoun.test(tail)) {
    const isOdd =
      functionWords.has(first) &&
      !/^(?:the|a|an|his|her|its|their|one|two|more|all|some|other|our|any|such|what|who|how|this|that|no)$/.test(
        first,
      );
    return { reason: `“${lastWord(tail)} ${first}”`, score: isOdd ? -2.5 : 0.4 };
  }
  return null;
}

function lastWord(tail: string): string {
  return /\S+$/.exec(tail)?.[0] ?? "";
}

/** What the first letters of a block say after a complete or a broken sentence. */
function letterCase(before: Fragment, after: Fragment): Cue | null {
  const head = after.plain;
  const isSmall = /^[a-z]/.test(head);
  if (endsSentence(before.plain)) {
    return isSmall ? { reason: "the sentence before is complete", score: -6 } : null;
  }
  if (isSmall) return { reason: "a small letter runs on", score: 1.5 };
  if (
    /^[A-Z][\w']*(?: [A-Z][\w']*)?[.!?]["”]? /.test(head) &&
    !/^(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|St|Lt|Sgt|Capt|Gen|Col|Rev|Prof|No|Inc|Jr|Sr|U)\./.test(head)
  ) {
    return { reason: "it begins with the rest of a sentence", score: 1.5 };
  }
  const first = /^["“]?([A-Za-z']+)/.exec(head)?.[1] ?? "";
  if (/^["“]/.test(head)) {
    const isSaid = /(?:,|:|\b(?:said|says|asked|wrote|read))$/.test(before.plain);
    return { reason: "a quotation begins", score: isSaid ? 1 : -2 };
  }
  if (functionWords.has(first.toLowerCase())) {
    return { reason: `“${first}” begins a sentence`, score: -2.5 };
  }
  const isName = /[A-Z][a-z]+$/.test(before.plain) && /^[A-Z]/.test(head);
  return isName
    ? { reason: "a name may run on", score: 1 }
    : { reason: "a capital after a broken sentence", score: -0.5 };
}

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?$/;
const everywhere = new Set(
  "street road avenue highway county city town state school community public board district department office police north south east west national center university college council member president director manager people year week month time new first last state home house family north said service group company association local area news report".split(
    " ",
  ),
);

/** Names tell most, long words more than short ones, words of every page least. */
function rarityOf(word: string, stem: string): number {
  if (days.test(stem)) return 0;
  if (everywhere.has(stem)) return 0.8;
  if (/^[A-Z]/.test(word)) return 5;
  if (stem.length > 6) return 3;
  return stem.length > 4 ? 2 : 1;
}

function wordsOf(plain: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of plain.matchAll(/[A-Za-z][A-Za-z']+|\d[\d,.]*\d/g)) {
    const stem = word.toLowerCase().replace(/^[A-Z]/.test(word) ? /'s$/ : /(?:'s|s)$/, "");
    if (functionWords.has(word.toLowerCase()) || stem.length < 3) continue;
    const weight = rarityOf(word, stem);
    words.set(stem, Math.min(words.get(stem) ?? weight, weight));
  }
  return words;
}
