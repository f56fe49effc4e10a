import type { PlaceCode, PlaceLevel } from "../../domain/index.ts";
import type { Entry } from "./entry.ts";
import { readRows } from "./read-rows.ts";

/** The places of China from provinces to towns, by code. */
export function chineseEntries(): ReadonlyMap<PlaceCode, Entry> {
  const entries = new Map<PlaceCode, Entry>();
  // A parent's code is shorter than its parts', so that it sorts before them.
  for (const [code = "", name = "", reading = ""] of readRows("china")) {
    const place = { code, name, level: levelOf(code), parent: parentOf(code, entries) };
    entries.set(code, { place, chinese: [name], latin: [reading], people: 0 });
  }
  return entries;
}

const levels: Readonly<Record<number, PlaceLevel>> = {
  2: "province",
  4: "city",
  6: "county",
  9: "town",
  12: "village",
};

export function levelOf(code: PlaceCode): PlaceLevel {
  return levels[code.length] ?? "village";
}

/** The nearest listed place whose code begins this one: counties may lie directly in a province. */
function parentOf(code: PlaceCode, entries: ReadonlyMap<PlaceCode, Entry>): PlaceCode {
  const longer = [9, 6, 4, 2].find(
    (length) => length < code.length && entries.has(code.slice(0, length)),
  );
  return longer === undefined ? "CN" : code.slice(0, longer);
}
