import { toSimplified } from "../../text/index.ts";
import { chinaColumns } from "../listing/chinese-listing.ts";
import type { Entry } from "../listing/entry.ts";
import { foreignColumns, namesIn } from "../listing/foreign-listing.ts";
import type { Listing } from "../listing/listing.ts";
import { chineseNamesOf } from "../names/names-of.ts";
import { groupByName } from "./group-by-name.ts";
import { entryAmong, fileColumn } from "./indexed-entries.ts";
import type { NameAt, NameIndex } from "./name-index.ts";
import { type Namesakes, namesakes } from "./namesakes.ts";

/**
 * Places by their Chinese names, in either script. They are filed under their stems only (桑植); the
 * longer forms (桑植县) are tried where the stem is met.
 */
export function chineseIndex(china: Listing, world: Listing): NameIndex {
  const byStem = namesakes((file) => {
    const fileName = (name: string, number: number): void => file(toSimplified(name), number);
    fileColumn(china, 0, chinaColumns.stem, (stem) => [stem], fileName);
    fileColumn(world, china.size, foreignColumns.chinese, namesIn, fileName);
  });
  const lengths = stemLengths(byStem);

  function namesAt(text: string, offset: number): readonly NameAt[] {
    const mask = lengths[beginningOf(toSimplified(text.slice(offset, offset + 2)))] ?? 0;
    if (mask === 0) return [];
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
        const entry = entryAmong([china, world], i);
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

/**
 * By the beginning of the stems a bit for each of their lengths, so that most offsets of a text stop
 * here. Beginnings that share a number only cost a look in vain.
 */
function stemLengths(byStem: Namesakes): Int32Array {
  const lengths = new Int32Array(1 << beginningBits);
  for (const stem of byStem.keys()) {
    if (stem.length < 2 || stem.length > longestStem) continue;
    const beginning = beginningOf(stem);
    lengths[beginning] = (lengths[beginning] ?? 0) | (1 << stem.length);
  }
  return lengths;
}

// A quarter of a million numbers for some 25,000 beginnings: one look in ten is in vain.
const beginningBits = 18;

/** A number for the first two units, spread over all there are. */
function beginningOf(text: string): number {
  const mixed =
    Math.imul(text.charCodeAt(0), 0x9e3779b1) ^ Math.imul(text.charCodeAt(1), 0x85ebca6b);
  return mixed >>> (32 - beginningBits);
}

const simplified = new WeakMap<Entry, readonly string[]>();

function simplifiedNamesOf(entry: Entry): readonly string[] {
  const known = simplified.get(entry) ?? chineseNamesOf(entry).map(toSimplified);
  simplified.set(entry, known);
  return known;
}
