import { type Cue, cue } from "./cue.ts";
import { isOccupation } from "./english-occupations.ts";
import { opensWithName } from "./english-people.ts";
import { functionWords } from "./english-words.ts";
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
  if (right === undefined) return cue("hyphenOpen");
  const word = (left + right).toLowerCase();
  if (printed.has(word) || classes.has(word)) return cue("hyphenWhole", 1, word);
  const isWordItself = classes.has(right) && right.length > 2;
  return cue(isWordItself ? "hyphenTwoWords" : "hyphenUnknown", 1, `${left}-${right}`);
}

/** What the first letters of a block say after a broken sentence. */
export function letterCase(before: string, head: string): Cue {
  if (/^[a-z]/.test(head)) return cue("smallRunsOn");
  if (isRestOfSentence(head)) return cue("restAfterBroken");
  if (/^["“]/.test(head)) {
    const isSaid = /(?:,|:|\b(?:said|says|asked|wrote|read))$/.test(before);
    return cue(isSaid ? "quotationSaid" : "quotationUnsaid");
  }
  const title = /([A-Za-z]+)$/.exec(before)?.[1] ?? "";
  if (isOccupation(title) && opensWithName(head)) return cue("nameAfterTitle", 1, title);
  const first = /^[A-Za-z']+/.exec(head)?.[0] ?? "";
  if (functionWords.has(first.toLowerCase())) return cue("capitalOpens", 1, first);
  const isName = /[A-Z][a-z]+$/.test(before) && first !== "";
  return cue(isName ? "nameRunsOn" : "capitalAfterBroken");
}

/** Library. Librarian April …: one or two words and a full stop, but no Gov. or Dr. */
function isRestOfSentence(head: string): boolean {
  const isShort = /^[A-Z][\w']*(?: [A-Z][\w']*)?[.!?]["”]? /.test(head);
  return (
    isShort &&
    !/^(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|St|Lt|Sgt|Capt|Gen|Col|Rev|Prof|No|Inc|Jr|Sr|U)\./.test(head)
  );
}
