import type { PlaceCode } from "../../domain/index.ts";
import type { Entry } from "./entry.ts";
import { readLines } from "./read-lines.ts";

/** A file of places in order of their codes; its lines begin with them. */
export interface Listing {
  readonly size: number;
  /** A cell of the line at an index, both counted from 0; empty where there is none. */
  cellAt(index: number, column: number): string;
  entryAt(index: number): Entry;
  get(code: PlaceCode): Entry | undefined;
}

/** Makes the entry of a line's cells; `isListed` says whether the file has a code. */
type ReadEntry = (cells: readonly string[], isListed: (code: PlaceCode) => boolean) => Entry;

/**
 * Opens a file of data/places. Its lines are taken apart only where they are asked for, and found by
 * halving: making all places at the start would take longer than reading a page.
 */
export function openListing(name: string, readEntry: ReadEntry): Listing {
  const lines = readLines(name);
  const made: (Entry | undefined)[] = [];
  // Reading asks for the same few places over and over: what lies around a page's home.
  const known = new Map<PlaceCode, number>();
  const isListed = (code: PlaceCode): boolean => indexOfCode(lines, code) >= 0;
  const entryAt = (index: number): Entry => {
    const entry = made[index] ?? readEntry((lines[index] ?? "").split("\t"), isListed);
    made[index] = entry;
    return entry;
  };
  return {
    size: lines.length,
    cellAt: (index, column) => cell(lines[index] ?? "", column),
    entryAt,
    get: (code) => {
      const index = known.get(code) ?? indexOfCode(lines, code);
      known.set(code, index);
      return index < 0 ? undefined : entryAt(index);
    },
  };
}

function indexOfCode(lines: readonly string[], code: PlaceCode): number {
  let from = 0;
  let to = lines.length;
  const wanted = `${code}\t`;
  while (from < to) {
    const middle = (from + to) >> 1;
    // A tab sorts before digits, letters and hyphens: a code comes before those that it begins.
    if ((lines[middle] ?? "") < wanted) from = middle + 1;
    else to = middle;
  }
  return lines[from]?.startsWith(wanted) ? from : -1;
}

function cell(line: string, column: number): string {
  let from = 0;
  for (let i = 0; i < column; i += 1) {
    from = line.indexOf("\t", from) + 1;
    if (from === 0) return "";
  }
  const to = line.indexOf("\t", from);
  return to < 0 ? line.slice(from) : line.slice(from, to);
}
