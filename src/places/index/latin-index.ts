import { foldName } from "../../text/index.ts";
import { chinaColumns } from "../listing/chinese-listing.ts";
import type { Entry } from "../listing/entry.ts";
import { foreignColumns, namesIn } from "../listing/foreign-listing.ts";
import type { Listing } from "../listing/listing.ts";
import { latinNamesOf } from "../names/names-of.ts";
import { groupByName } from "./group-by-name.ts";
import { entryAmong, fileColumn } from "./indexed-entries.ts";
import type { NameAt, NameIndex } from "./name-index.ts";
import { namesakes } from "./namesakes.ts";

/**
 * Places by their English names, at whole words that begin with a capital. Those of China are filed
 * under the reading of their stem (Sangzhi); the longer forms are tried where the reading is met.
 */
export function latinIndex(china: Listing, world: Listing, america: Listing): NameIndex {
  const listings = [china, world, america];
  const byStem = namesakes((file) => {
    const fileName = (name: string, number: number): void => file(foldName(name), number);
    fileColumn(china, 0, chinaColumns.reading, (reading) => [reading], fileName);
    fileColumn(world, china.size, foreignColumns.latin, namesIn, fileName);
    fileColumn(america, china.size + world.size, foreignColumns.latin, namesIn, fileName);
  });

  /** The places by those of the names that they bear; each of `stems` may begin the names. */
  function bearing(
    names: ReadonlySet<string>,
    stems: Iterable<string>,
  ): ReadonlyMap<string, readonly Entry[]> {
    const entries = new Set<Entry>();
    for (const stem of stems) {
      byStem.each(stem, (i) => {
        const entry = entryAmong(listings, i);
        if (entry) entries.add(entry);
      });
    }
    return groupByName(entries, (entry) => foldedNamesOf(entry).filter((name) => names.has(name)));
  }

  return {
    named: (name) => {
      const folded = foldName(name);
      return bearing(new Set([folded]), beginnings(folded, byStem.has)).get(folded) ?? [];
    },
    namesAt: (text, offset) => {
      const ends = wordEnds(text, offset).map((end) => ({
        end,
        name: foldName(text.slice(offset, end)),
      }));
      if (!ends.some(({ name }) => byStem.has(name))) return [];
      const names = new Set(ends.map(({ name }) => name));
      const found = bearing(names, names);
      return ends
        .map(({ end, name }): NameAt => ({ end, entries: found.get(name) ?? [] }))
        .filter(({ entries }) => entries.length > 0)
        .reverse();
    },
  };
}

const folded = new WeakMap<Entry, readonly string[]>();

function foldedNamesOf(entry: Entry): readonly string[] {
  const known = folded.get(entry) ?? [...new Set(latinNamesOf(entry).map(foldName))];
  folded.set(entry, known);
  return known;
}

function* beginnings(name: string, isStem: (stem: string) => boolean): Generator<string> {
  for (let length = 1; length <= name.length; length += 1) {
    const stem = name.slice(0, length);
    if (isStem(stem)) yield stem;
  }
}

const mostWords = 8;

/** Where the words end that begin at an offset; none inside a word or at a small letter. */
function wordEnds(text: string, offset: number): readonly number[] {
  if (!/\p{Lu}/u.test(text.charAt(offset))) return [];
  if (/[\p{L}\p{N}]/u.test(text.charAt(offset - 1))) return [];
  const ends: number[] = [];
  const word = /[\p{L}\p{M}\p{N}'’&]+(?:[.-][\p{L}\p{M}\p{N}'’]+)*\.?/uy;
  word.lastIndex = offset;
  for (let match = word.exec(text); match && ends.length < mostWords; match = word.exec(text)) {
    const end = match.index + match[0].length;
    ends.push(match.index + withoutTail(match[0]).length);
    if (!/^,? ?[\s][\p{L}&]/u.test(text.slice(end, end + 4))) break;
    word.lastIndex = end + (/^,?\s/.exec(text.slice(end))?.[0].length ?? 1);
  }
  return ends;
}

/** A word without a possessive's ending and without a full stop after a whole word. */
function withoutTail(word: string): string {
  return word.replace(/['’]s$|['’]$|(?<=\p{Ll}{3})\.$/u, "");
}
