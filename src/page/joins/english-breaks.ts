import { functionWords } from "./english-words.ts";
import type { Cue } from "./likelihood.ts";

/** Cou-|nty: the hyphen says that half a word follows; the page may hold the whole word elsewhere. */
export function brokenWord(printed: ReadonlySet<string>, tail: string, head: string): Cue | null {
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

const wantsNoun =
  /\b(?:the|a|an|this|that|these|his|her|its|their|our|my|your|of|in|on|at|by|for|with|from|into|and|or|to|than|as|between|under|over|after|before|near|Mr\.|Mrs\.|Dr\.)$/i;
const wantsVerb = /\b(?:will|would|could|should|can|may|might|must|to|not|did|does|do)$/;

export function grammar(tail: string, head: string): Cue | null {
  const first = /^[A-Za-z']+/.exec(head)?.[0] ?? "";
  const reason = `“${lastWord(tail)} ${first}”`;
  if (wantsVerb.test(tail)) return { reason, score: isVerbForm(first) ? 1.5 : -1.5 };
  if (!wantsNoun.test(tail)) return null;
  const isOdd = functionWords.has(first) && !mayOpenNoun.test(first);
  return { reason, score: isOdd ? -2.5 : 0.4 };
}

const mayOpenNoun =
  /^(?:the|a|an|his|her|its|their|one|two|more|all|some|other|our|any|such|what|who|how|this|that|no)$/;

/** Whether a word can stand after will, to, could: a base form. */
function isVerbForm(word: string): boolean {
  if (functionWords.has(word)) return /^(?:be|have|do|not)$/.test(word);
  return /^[a-z]{2,}(?<!ed|ing|ly|tion|ness)$/.test(word);
}

function lastWord(tail: string): string {
  return /\S+$/.exec(tail)?.[0] ?? "";
}

/** What the first letters of a block say after a complete or a broken sentence. */
export function letterCase(before: string, head: string): Cue {
  const isSmall = /^[a-z]/.test(head);
  if (isSmall) return { reason: "a small letter runs on", score: 1.5 };
  if (isRestOfSentence(head))
    return { reason: "it begins with the rest of a sentence", score: 1.5 };
  if (/^["“]/.test(head)) {
    const isSaid = /(?:,|:|\b(?:said|says|asked|wrote|read))$/.test(before);
    return { reason: "a quotation begins", score: isSaid ? 1 : -2 };
  }
  const first = /^[A-Za-z']+/.exec(head)?.[0] ?? "";
  if (functionWords.has(first.toLowerCase())) {
    return { reason: `“${first}” begins a sentence`, score: -2.5 };
  }
  const isName = /[A-Z][a-z]+$/.test(before) && first !== "";
  return isName
    ? { reason: "a name may run on", score: 1 }
    : { reason: "a capital after a broken sentence", score: -0.5 };
}

/** Library. Librarian April …: one or two words and a full stop, but no Gov. or Dr. */
function isRestOfSentence(head: string): boolean {
  const isShort = /^[A-Z][\w']*(?: [A-Z][\w']*)?[.!?]["”]? /.test(head);
  return (
    isShort &&
    !/^(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|St|Lt|Sgt|Capt|Gen|Col|Rev|Prof|No|Inc|Jr|Sr|U)\./.test(head)
  );
}
