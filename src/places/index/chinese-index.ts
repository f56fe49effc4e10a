import { toSimplified } from "../../text/index.ts";
import type { ChineseListing } from "../listing/chinese-listing.ts";
import type { Entry } from "../listing/entry.ts";
import { chineseNamesOf } from "../names/names-of.ts";
import { groupByName } from "./group-by-name.ts";
import type { NameAt, NameIndex } from "./name-index.ts";
import { type Namesakes, namesakes } from "./namesakes.ts";

/**
 * Places by their Chinese names, in either script. They are filed under their stems only (桑植); the
 * longer forms (桑植县) are tried where the stem is met.
 */
export function chineseIndex(china: ChineseListing, abroad: readonly Entry[]): NameIndex {
  const byStem = namesakes((file) => {
    for (let i = 0; i < china.size; i += 1) file(toSimplified(china.stemAt(i)), i);
    abroad.forEach((entry, i) => {
      for (const name of entry.chinese) file(toSimplified(name), china.size + i);
    });
  });
  const lengths = stemLengths(byStem);
  const entryAt = (i: number): Entry | undefined =>
    i < china.size ? china.entryAt(i) : abroad[i - china.size];

  function namesAt(text: string, offset: number): readonly NameAt[] {
    const beginning = toSimplified(text.slice(offset, offset + 2));
    const mask = lengths.get(beginning);
    if (mask === undefined) return [];
    const ahead = toSimplified(text.slice(offset, offset + longestName));
    const found = groupByName(entriesFrom(ahead, mask), (entry) =>
      simplifiedNamesOf(entry).filter((name) => ahead.startsWith(name)),
    );
    return [...found]
      .map(([name, entries]) => ({ end: offset + name.length, entries }))
      .sort((a, b) => b.end - a.end);
  }

  function entriesFrom(ahead: string, mask: number): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (let length = 2; length <= Math.min(ahead.length, longestStem); length += 1) {
      if ((mask & (1 << length)) === 0) continue;
      byStem.each(ahead.slice(0, length), (i) => {
        const entry = entryAt(i);
        if (entry) found.add(entry);
      });
    }
    return found;
  }

  return {
    namesAt,
    named: (name) => namesAt(name, 0).find(({ end }) => end === name.length)?.entries ?? [],
  };
}

// The longest of the data have 25 units (names of development zones); a bit mask holds 31.
const longestName = 30;
const longestStem = 30;

/** By the first two units of the stems: a bit for each of their lengths. Most offsets stop here. */
function stemLengths(byStem: Namesakes): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const stem of byStem.keys()) {
    if (stem.length < 2 || stem.length > longestStem) continue;
    const beginning = stem.slice(0, 2);
    lengths.set(beginning, (lengths.get(beginning) ?? 0) | (1 << stem.length));
  }
  return lengths;
}

const simplified = new WeakMap<Entry, readonly string[]>();

function simplifiedNamesOf(entry: Entry): readonly string[] {
  const known = simplified.get(entry) ?? chineseNamesOf(entry).map(toSimplified);
  simplified.set(entry, known);
  return known;
}
