import { functionWords } from "./english-words.ts";
import type { Cue } from "./likelihood.ts";
import type { WordClasses } from "./word-classes.ts";

/** Cou-|nty: the hyphen says that half a word follows; the page may hold the whole word elsewhere. */
export function brokenWord(
  printed: ReadonlySet<string>,
  classes: WordClasses,
  tail: string,
  head: string,
): Cue | null {
  const left = /([A-Za-z]+)-$/.exec(tail)?.[1];
  const right = /^[a-z]+/.exec(head)?.[0];
  if (left === undefined) return null;
  if (right === undefined) return { reason: "half a word should follow", score: -6 };
  const word = (left + right).toLowerCase();
  if (printed.has(word)) return { reason: `“${word}” stands elsewhere on the page`, score: 6 };
  if (classes.has(word)) return { reason: `“${word}” is one word`, score: 5 };
  const isWordItself = classes.has(right) && right.length > 2;
  return { reason: `“${left}-${right}” broken by a hyphen`, score: isWordItself ? -1.5 : 2 };
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
