import type { Language, Place, PlaceCode } from "../domain/index.ts";
import type { Gazetteer, PlaceMatch } from "./gazetteer.ts";
import { chineseIndex } from "./index/chinese-index.ts";
import { latinIndex } from "./index/latin-index.ts";
import type { NameIndex } from "./index/name-index.ts";
import { chineseListing } from "./listing/chinese-listing.ts";
import { type Entry, isChinese } from "./listing/entry.ts";
import { americanListing, worldListing } from "./listing/foreign-listing.ts";
import { namePartsOf } from "./names/name-parts.ts";
import { chineseNamesOf, latinNamesOf } from "./names/names-of.ts";
import { signs } from "./names/signs.ts";
import { resolveName } from "./resolve-name.ts";
import { matchVillages } from "./villages/match-villages.ts";
import { openVillageList, type VillageList } from "./villages/village-list.ts";

let opened: Gazetteer | null = null;

/** The gazetteer, read from data/places: each part of it when it is first asked for. */
export function openGazetteer(): Gazetteer {
  opened ??= gazetteerOf(openLists());
  return opened;
}

interface Lists {
  readonly villages: VillageList;
  entry(code: PlaceCode): Entry | undefined;
  /** The index of the names in the script that a text begins in. */
  indexFor(text: string): NameIndex;
}

function openLists(): Lists {
  const china = once(chineseListing);
  const world = once(worldListing);
  const america = once(americanListing);
  const villages = openVillageList();
  const chinese = once(() => chineseIndex(china(), world()));
  const latin = once(() => latinIndex(china(), world(), america()));
  return {
    villages,
    entry: (code) => {
      if (/^\d{12}$/.test(code)) return villageEntry(villages, code);
      if (/^\d/.test(code)) return china().get(code);
      return world().get(code) ?? (code.startsWith("US-") ? america().get(code) : undefined);
    },
    indexFor: (text) => (isLatin(text) ? latin() : chinese()),
  };
}

/** Whether a text begins with a letter of the Latin script: A to Z, or one with an accent. */
function isLatin(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80
    ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    : unit >= 0xc0 && unit < 0x250;
}

function villageEntry(villages: VillageList, code: PlaceCode): Entry | undefined {
  const place = villages.of(code.slice(0, 9)).find((village) => village.code === code);
  return place && { place, chinese: [], latin: [], people: 0 };
}

function gazetteerOf({ villages, entry, indexFor }: Lists): Gazetteer {
  const place = (code: PlaceCode): Place | undefined => entry(code)?.place;

  function ancestors(code: PlaceCode): readonly Place[] {
    const found: Place[] = [];
    for (let next = parentOf(code); next; next = parentOf(next.code)) found.push(next);
    return found;
  }

  function parentOf(code: PlaceCode): Place | undefined {
    const parent = place(code)?.parent ?? null;
    return parent === null ? undefined : place(parent);
  }

  function isWithin(code: PlaceCode, ancestor: PlaceCode): boolean {
    return code === ancestor || ancestors(code).some((above) => above.code === ancestor);
  }

  const named = (name: string): readonly Place[] =>
    indexFor(name.trim())
      .named(name.trim())
      .map((e) => e.place);

  return {
    place,
    named,
    abbreviated: (sign) => {
      const code = signs.get(sign);
      return code === undefined ? undefined : place(code);
    },
    villages: villages.of,
    villageNamed: (name, within) => {
      const level = place(within)?.level;
      if (level === "town") return matchVillages(name, villages.of(within), true);
      if (level === "county") return matchVillages(name, villages.within(within), false);
      return [];
    },
    ancestors,
    isWithin,
    matchesAt: (text, offset) =>
      indexFor(text.charAt(offset))
        .namesAt(text, offset)
        .map(({ end, entries }) => matchOf(end, end - offset, entries)),
    shortName: ({ name }) =>
      /\p{Script=Han}/u.test(name) ? namePartsOf(name).stem : name.replace(/ County$/, ""),
    english: ({ code }) => {
      const known = entry(code);
      return known ? (latinNamesOf(known)[0] ?? null) : null;
    },
    nameIn: (named, language) => {
      const known = entry(named.code);
      const names = known ? namesIn[language](known) : [];
      return names[0] ?? named.name;
    },
    otherNames: ({ code, name }) => {
      const known = entry(code);
      const names = known ? [...chineseNamesOf(known), ...latinNamesOf(known)] : [];
      return [...new Set(names)].filter((other) => other !== name);
    },
    resolve: (name, context) => resolveName(name, context, { named, place, ancestors, isWithin }),
  };
}

const namesIn: Record<Language, (entry: Entry) => readonly string[]> = {
  zh: chineseNamesOf,
  en: latinNamesOf,
};

function matchOf(end: number, length: number, entries: readonly Entry[]): PlaceMatch {
  // Of one place's Chinese names none is as long as the full one; abroad every name is a full one.
  const isFull = entries.some((e) => !isChinese(e) || e.place.name.length === length);
  return { end, places: entries.map((e) => e.place), isFull };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
