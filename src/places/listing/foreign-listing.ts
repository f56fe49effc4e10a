import type { PlaceCode, PlaceLevel } from "../../domain/index.ts";
import type { Entry } from "./entry.ts";
import { readLines } from "./read-lines.ts";

/** Places outside China, in the order of their file. */
export interface ForeignListing {
  readonly entries: readonly Entry[];
  get(code: PlaceCode): Entry | undefined;
}

/** Countries, their larger cities, and the states of the United States. */
export function worldListing(): ForeignListing {
  return listingOf(
    rowsOf("world").map(([code = "", chinese = "", english = "", people = "0"]) => ({
      code,
      chinese: chinese === "" ? [] : chinese.split("|"),
      latin: english.split("|"),
      people: Number(people),
    })),
  );
}

/** Counties and towns of the United States. */
export function americanListing(): ForeignListing {
  return listingOf(
    rowsOf("united-states").map(([code = "", name = "", people = "0"]) => ({
      code,
      chinese: [],
      latin: [name],
      people: Number(people),
    })),
  );
}

function rowsOf(name: string): readonly (readonly string[])[] {
  return readLines(name).map((line) => line.split("\t"));
}

type Row = Omit<Entry, "place"> & { readonly code: PlaceCode };

function listingOf(rows: readonly Row[]): ForeignListing {
  const entries = rows.map(entryOf);
  const byCode = new Map(entries.map((entry) => [entry.place.code, entry]));
  return { entries, get: (code) => byCode.get(code) };
}

function entryOf({ code, ...names }: Row): Entry {
  const name = names.chinese[0] ?? names.latin[0] ?? code;
  return { place: { code, name, level: levelOf(code), parent: parentOf(code) }, ...names };
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
