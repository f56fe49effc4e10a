import { knownWords } from "../../../text/index.ts";
import { placeInSpan } from "./place-in-span.ts";

/** Marks each unit with the kind of its word and its place in it: 0 to 95. */
export function markWords(folded: string): Uint8Array {
  const marks = new Uint8Array(folded.length);
  for (const { span, tag } of knownWords(folded)) {
    const kind = kindOf(tag);
    for (let at = span.start; at < span.end; at += 1) {
      marks[at] = kind * 4 + placeInSpan(at, span.start, span.end);
    }
  }
  return marks;
}

/** jieba's parts of speech that are told apart; all others count as the first. */
const kinds = [
  "",
  "nr",
  "nrt",
  "nrfg",
  "ns",
  "nt",
  "nz",
  "n",
  "v",
  "vn",
  "a",
  "d",
  "m",
  "q",
  "p",
  "c",
  "u",
  "f",
  "t",
  "r",
  "j",
  "x",
  "eng",
  "zg",
];
const numbers = new Map(kinds.map((kind, number) => [kind, number]));

function kindOf(tag: string): number {
  return numbers.get(tag) ?? numbers.get(tag.slice(0, 1)) ?? 0;
}
