import { foldName, toSimplified } from "../../text/index.ts";
import type { Entry } from "../listing/entry.ts";
import { chineseNamesOf, latinNamesOf } from "./names-of.ts";

/** Places by name. */
export interface NameIndex {
  /** The places that bear a name, the larger ones first. */
  named(name: string): readonly Entry[];
  /** The ends of the names that begin at an offset, the longest name first. */
  endsAt(text: string, offset: number): readonly number[];
}

/** Places by their Chinese names, found in either script. */
export function chineseIndex(entries: Iterable<Entry>): NameIndex {
  const byName = collect(entries, (entry) => chineseNamesOf(entry).map(toSimplified));
  const lengths = lengthsByBeginning(byName.keys());
  return {
    named: (name) => byName.get(toSimplified(name)) ?? [],
    endsAt: (text, offset) => {
      const beginning = toSimplified(text.slice(offset, offset + 2));
      return (lengths.get(beginning) ?? [])
        .map((length) => offset + length)
        .filter((end) => end <= text.length && byName.has(toSimplified(text.slice(offset, end))));
    },
  };
}

/** By the first two units of the names: their lengths, the longest first. Most offsets stop here. */
function lengthsByBeginning(names: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const name of names) {
    const known = lengths.get(name.slice(0, 2));
    if (!known) lengths.set(name.slice(0, 2), [name.length]);
    else if (!known.includes(name.length)) known.push(name.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
}

const longestInWords = 6;

/** Places by their English names, found in any case, at whole words that begin with a capital. */
export function latinIndex(entries: Iterable<Entry>): NameIndex {
  const byName = collect(entries, (entry) => latinNamesOf(entry).map(foldName));
  return {
    named: (name) => byName.get(foldName(name)) ?? [],
    endsAt: (text, offset) =>
      wordEnds(text, offset)
        .filter((end) => byName.has(foldName(text.slice(offset, end))))
        .reverse(),
  };
}

/** Where the words end that begin at an offset; none inside a word or at a small letter. */
function wordEnds(text: string, offset: number): readonly number[] {
  if (!/\p{Lu}/u.test(text.charAt(offset)) || /[\p{L}\p{N}]/u.test(text.charAt(offset - 1))) return [];
  const ends: number[] = [];
  const word = /[\p{L}\p{M}\p{N}'’]+\.?(?:-[\p{L}\p{M}\p{N}'’]+)*(?=[ \n]?)/uy;
  word.lastIndex = offset;
  for (let match = word.exec(text); match && ends.length < longestInWords; match = word.exec(text)) {
    ends.push(match.index + withoutPossessive(match[0]).length);
    if (!/^[ \n][\p{Lu}\p{Ll}]/u.test(text.slice(word.lastIndex, word.lastIndex + 2))) break;
    word.lastIndex += 1;
  }
  return ends;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$|['’]$|(?<=\p{Ll}{3})\.$/u, "");
}

function collect(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const known = byKey.get(key);
      if (known) known.push(entry);
      else if (key !== "") byKey.set(key, [entry]);
    }
  }
  for (const known of byKey.values()) if (known.length > 1) known.sort(largerFirst);
  return byKey;
}

const rank = { country: 0, province: 1, city: 2, county: 3, town: 4, village: 5 } as const;

/** Order of size: by level, then places in China before others, then by inhabitants, then by code. */
export function largerFirst(a: Entry, b: Entry): number {
  return (
    rank[a.place.level] - rank[b.place.level] ||
    b.people - a.people ||
    (a.place.code < b.place.code ? -1 : 1)
  );
}
