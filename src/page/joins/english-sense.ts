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
    begins: ({ plain }) => [
      /^["“‘']?[A-Z0-9]/.test(plain)
        ? { reason: "it begins with a capital", score: 0.5 }
        : { reason: "no sentence begins so", score: -4 },
    ],
    terms: ({ plain }) => wordsOf(plain),
  };
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
  "a about after all also an and any are as at be because been before but by can could did do for from had has have he her his how if in into is it its may more most no not of on one or other our out over said she should so some such than that the their them then there they this to two under until up was we were what when which while who will with would you".split(
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

function letterCase(before: Fragment, after: Fragment): Cue | null {
  const isSmall = /^[a-z]/.test(after.plain);
  if (endsSentence(before.plain)) {
    return isSmall ? { reason: "the sentence before is complete", score: -6 } : null;
  }
  if (isSmall) return { reason: "a small letter runs on", score: 1.5 };
  const name = /[A-Z][a-z]+$/.test(before.plain) && /^[A-Z]/.test(after.plain);
  return {
    reason: name ? "a name may run on" : "a capital after a broken sentence",
    score: name ? 0.8 : -0.7,
  };
}

function wordsOf(plain: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of plain.matchAll(/[A-Za-z][A-Za-z']+|\d[\d,.]*\d/g)) {
    const stem = word.toLowerCase().replace(/(?:'s|s)$/, "");
    if (functionWords.has(word.toLowerCase()) || stem.length < 3) continue;
    const weight = /^[A-Z]/.test(word) ? 6 : stem.length > 6 ? 5 : stem.length > 4 ? 4 : 2.5;
    words.set(stem, Math.max(words.get(stem) ?? 0, weight));
  }
  return words;
}
