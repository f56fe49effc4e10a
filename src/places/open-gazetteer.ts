import type { Place, PlaceCode } from "../domain/index.ts";
import { signs } from "./abbreviated.ts";
import type { Gazetteer, PlaceMatch } from "./gazetteer.ts";
import { chineseEntries } from "./listing/chinese-entries.ts";
import type { Entry } from "./listing/entry.ts";
import { americanEntries, worldEntries } from "./listing/world-entries.ts";
import { chineseIndex, largerFirst, latinIndex } from "./names/name-index.ts";
import { namePartsOf } from "./names/name-parts.ts";
import { chineseNamesOf, isChinese, latinNamesOf } from "./names/names-of.ts";
import { resolveName } from "./resolve-name.ts";
import { matchVillages } from "./villages/match-villages.ts";
import { openVillageList } from "./villages/village-list.ts";

let opened: Gazetteer | null = null;

/** The gazetteer, read from data/places: each part of it when it is first asked for. */
export function openGazetteer(): Gazetteer {
  opened ??= gazetteer();
  return opened;
}

function gazetteer(): Gazetteer {
  const china = once(chineseEntries);
  const world = once(worldEntries);
  const america = once(americanEntries);
  const villages = openVillageList();
  const chinese = once(() => chineseIndex([...china().values(), ...world().values()]));
  const latin = once(() =>
    latinIndex([...china().values(), ...world().values(), ...america().values()]),
  );
  const index = (text: string): ReturnType<typeof latin> =>
    /[A-Za-z\u00c0-\u024f]/.test(text) ? latin() : chinese();

  function entry(code: PlaceCode): Entry | undefined {
    if (/^\d{12}$/.test(code)) return villageEntry(code);
    if (/^\d/.test(code)) return china().get(code);
    return world().get(code) ?? (code.startsWith("US-") ? america().get(code) : undefined);
  }

  function villageEntry(code: PlaceCode): Entry | undefined {
    const place = villages.of(code.slice(0, 9)).find((village) => village.code === code);
    return place && { place, chinese: [place.name], latin: [], people: 0 };
  }

  function place(code: PlaceCode): Place | undefined {
    return entry(code)?.place;
  }

  function ancestors(code: PlaceCode): readonly Place[] {
    const found: Place[] = [];
    let parent = place(code)?.parent ?? null;
    while (parent !== null) {
      const next = place(parent);
      if (next) found.push(next);
      parent = next?.parent ?? null;
    }
    return found;
  }

  function isWithin(code: PlaceCode, ancestor: PlaceCode): boolean {
    return code === ancestor || ancestors(code).some((above) => above.code === ancestor);
  }

  function entriesNamed(name: string): readonly Entry[] {
    return index(name).named(name);
  }

  function matchesAt(text: string, offset: number): readonly PlaceMatch[] {
    const names = index(text.charAt(offset));
    return names.endsAt(text, offset).map((end) => {
      const name = text.slice(offset, end);
      const entries = names.named(name);
      return {
        end,
        places: entries.map((e) => e.place),
        isFull: entries.some((e) => isFullName(e, name)),
      };
    });
  }

  const self: Gazetteer = {
    place,
    named: (name) => entriesNamed(name).map((e) => e.place),
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
    matchesAt,
    shortName: (p) => (/\p{Script=Han}/u.test(p.name) ? shortNameOf(p) : p.name.replace(/ County$/, "")),
    english: (p) => {
      const known = entry(p.code);
      return known ? (latinNamesOf(known)[0] ?? null) : null;
    },
    otherNames: (p) => {
      const known = entry(p.code);
      if (!known) return [];
      return [...chineseNamesOf(known), ...latinNamesOf(known)].filter((name) => name !== p.name);
    },
    resolve: (name, context) =>
      resolveName(name, context, { entriesNamed, place, ancestors, isWithin, largerFirst }),
  };
  return self;
}

function shortNameOf(place: Place): string {
  return namePartsOf(place.name).stem;
}

function isFullName(entry: Entry, name: string): boolean {
  if (entry.place.name === name) return true;
  if (isChinese(entry)) return !/^[\p{Script=Han}]+$/u.test(name) || entry.place.name.length === name.length;
  return true;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
