import type { PlaceCode, PlaceLevel } from "../../domain/index.ts";
import type { Entry } from "./entry.ts";
import { readRows } from "./read-rows.ts";

/** Countries, their larger cities, and the states of the United States, by code. */
export function worldEntries(): ReadonlyMap<PlaceCode, Entry> {
  return entriesOf(
    readRows("world").map(([code = "", chinese = "", english = "", people = "0"]) => ({
      code,
      chinese: chinese === "" ? [] : chinese.split("|"),
      latin: english.split("|"),
      people: Number(people),
    })),
  );
}

/** Counties and towns of the United States, by code. */
export function americanEntries(): ReadonlyMap<PlaceCode, Entry> {
  return entriesOf(
    readRows("united-states").map(([code = "", name = "", people = "0"]) => ({
      code,
      chinese: [],
      latin: [name],
      people: Number(people),
    })),
  );
}

type Row = Omit<Entry, "place"> & { readonly code: PlaceCode };

function entriesOf(rows: readonly Row[]): ReadonlyMap<PlaceCode, Entry> {
  return new Map(
    rows.map(({ code, ...row }) => {
      const name = row.chinese[0] ?? row.latin[0] ?? code;
      const place = { code, name, level: levelOf(code), parent: parentOf(code) };
      return [code, { place, ...row }];
    }),
  );
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
