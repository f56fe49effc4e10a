import type { PlaceCode, PlaceLevel } from "../../domain/index.ts";
import type { Entry } from "./entry.ts";
import { type Listing, openListing } from "./listing.ts";

/** The columns of data/places/world and united-states; several names have `|` between them. */
export const foreignColumns = { code: 0, chinese: 1, latin: 2, people: 3 } as const;

/** Countries, their larger cities, and the states of the United States. */
export function worldListing(): Listing {
  return openListing("world", entryOf);
}

/** Counties and towns of the United States. */
export function americanListing(): Listing {
  return openListing("united-states", entryOf);
}

/** The names in a cell. */
export function namesIn(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|");
}

function entryOf([
  code = "",
  chineseCell = "",
  latinCell = "",
  people = "0",
]: readonly string[]): Entry {
  const chinese = namesIn(chineseCell);
  const latin = namesIn(latinCell);
  // In its own language, where that is one of the two; other places by their Chinese names.
  const name = (code.startsWith("US-") ? latin[0] : (chinese[0] ?? latin[0])) ?? code;
  const place = { code, name, level: levelOf(code), parent: parentOf(code) };
  return { place, chinese, latin, people: Number(people) };
}

/** `FR`, `FR-2988507`; `US-IA`, `US-IA-127`, `US-IA-127-4866371`, `US-IA-4863782`. */
function levelOf(code: PlaceCode): PlaceLevel {
  const parts = code.split("-");
  if (parts.length === 1) return "country";
  if (parts[0] !== "US") return "city";
  if (parts.length === 2) return "province";
  return parts.at(-1)?.length === 3 ? "county" : "town";
}

function parentOf(code: PlaceCode): PlaceCode | null {
  const last = code.lastIndexOf("-");
  return last < 0 ? null : code.slice(0, last);
}
