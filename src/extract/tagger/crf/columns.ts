import type { Hints } from "../hints/find-hints.ts";

/** What features are made of: a number for each unit of a text. */
export interface Columns {
  readonly character: Int32Array;
  /** Digit, Latin letter, Han, white space or mark. */
  readonly script: Uint8Array;
  /** The word that the unit stands in, the one before and the one after, as hashes. */
  readonly word: Int32Array;
  readonly wordBefore: Int32Array;
  readonly wordAfter: Int32Array;
  /** Kind of word and place in it, and the hints of the same names. */
  readonly wordMark: Uint8Array;
  readonly place: Uint8Array;
  readonly ending: Uint8Array;
  readonly name: Uint8Array;
  /** What of titles and ends of organizations' names comes next, and how far off. */
  readonly ahead: Uint8Array;
}

export function columnsOf(folded: string, hints: Hints): Columns {
  const words = wordColumns(folded, hints.words);
  return {
    character: Int32Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
    script: Uint8Array.from({ length: folded.length }, (_, at) => scriptOf(folded.charCodeAt(at))),
    ...words,
    wordMark: hints.words,
    place: hints.places,
    ending: hints.endings,
    name: hints.names,
    ahead: endingsAhead(hints.endings),
  };
}

function scriptOf(code: number): number {
  if (code >= 0x3400 && code < 0xa000) return 0;
  if (code >= 0x30 && code <= 0x39) return 1;
  if (code >= 0x61 && code <= 0x7a) return 2;
  return code === 0x20 ? 3 : 4;
}

type WordColumns = Pick<Columns, "word" | "wordBefore" | "wordAfter">;

/** The words as the marks cut them: one begins where the place in the word is 0 or 3. */
function wordColumns(folded: string, marks: Uint8Array): WordColumns {
  const { length } = folded;
  const word = new Int32Array(length);
  const wordBefore = new Int32Array(length);
  const wordAfter = new Int32Array(length);
  let before = 0;
  let beforeStart = 0;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && isWithin(marks[end] ?? 0)) end += 1;
    const own = hashOf(folded, start, end);
    word.fill(own, start, end);
    wordBefore.fill(before, start, end);
    wordAfter.fill(own, beforeStart, start);
    before = own;
    beforeStart = start;
    start = end;
  }
  return { word, wordBefore, wordAfter };
}

function isWithin(mark: number): boolean {
  return mark % 4 === 1 || mark % 4 === 2;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 13;
  }
  return hash;
}

const farthest = 12;

/** From right to left: where an ending begins its kind counts, then less and less with the distance. */
function endingsAhead(endings: Uint8Array): Uint8Array {
  const ahead = new Uint8Array(endings.length);
  let kind = 0;
  let distance = farthest;
  for (let at = endings.length - 1; at >= 0; at -= 1) {
    const begun = kindBegunAt(endings[at] ?? 0);
    kind = begun || kind;
    distance = begun > 0 ? 0 : Math.min(farthest, distance + 1);
    ahead[at] = distance === farthest ? 0 : 1 + kind * farthest + distance;
  }
  return ahead;
}

/** 2 where the end of an organization's name begins, 1 where a title does, else 0. */
function kindBegunAt(mark: number): number {
  if (isBegun(mark % 5)) return 2;
  return isBegun(Math.floor(mark / 5)) ? 1 : 0;
}

/** A mark is 1 more than the place in the word: 0 begins it, 3 is all of it. */
function isBegun(mark: number): boolean {
  return mark === 1 || mark === 4;
}
