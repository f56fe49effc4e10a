import type { Place } from "../../domain/index.ts";

/** A place with all that the gazetteer knows of its names. */
export interface Entry {
  readonly place: Place;
  /** Chinese names of a place abroad, the usual one first; none for a place in China. */
  readonly chinese: readonly string[];
  /** Of a place in China the reading of its stem (Sangzhi), else English names, the usual one first. */
  readonly latin: readonly string[];
  /** Inhabitants in thousands, where known: tells namesakes abroad apart. */
  readonly people: number;
}

/** Whether a place lies in China: its code is a number. */
export function isChinese(entry: Entry): boolean {
  return entry.place.code < "A";
}

const rank = { country: 0, province: 1, city: 2, county: 3, town: 4, village: 5 } as const;

/** Order of size: by level, then by inhabitants, then by code, so that China's come first. */
export function largerFirst(a: Entry, b: Entry): number {
  return (
    rank[a.place.level] - rank[b.place.level] ||
    b.people - a.people ||
    (a.place.code < b.place.code ? -1 : 1)
  );
}
