import type { PlaceCode, PlaceLevel } from "../../domain/index.ts";
import type { Entry } from "./entry.ts";
import { readLines } from "./read-lines.ts";

/** The places of China from provinces to towns, in order of their codes. */
export interface ChineseListing {
  readonly size: number;
  /** The name of the place at an index without groups and kind. */
  stemAt(index: number): string;
  /** The reading of that stem in Latin letters. */
  readingAt(index: number): string;
  entryAt(index: number): Entry;
  get(code: PlaceCode): Entry | undefined;
}

/**
 * Reads the listing. Its 45,000 lines are taken apart only where they are asked for, and found by
 * halving: making all places at the start would take longer than reading a page.
 */
export function chineseListing(): ChineseListing {
  const lines = readLines("china");
  const made: Entry[] = [];
  const indexOf = (code: PlaceCode): number => indexOfCode(lines, code);
  const entryAt = (index: number): Entry => {
    made[index] ??= entryOf(lines[index] ?? "", (code) => indexOf(code) >= 0);
    return made[index];
  };
  return {
    size: lines.length,
    stemAt: (index) => cell(lines[index] ?? "", 1),
    readingAt: (index) => cell(lines[index] ?? "", 3),
    entryAt,
    get: (code) => {
      const index = indexOf(code);
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
    // A tab sorts before every digit: a code comes before those that it begins.
    if ((lines[middle] ?? "") < wanted) from = middle + 1;
    else to = middle;
  }
  return lines[from]?.startsWith(wanted) ? from : -1;
}

function entryOf(line: string, isListed: (code: PlaceCode) => boolean): Entry {
  const [code = "", stem = "", rest = "", reading = ""] = line.split("\t");
  const place = { code, name: stem + rest, level: levelOf(code), parent: parentOf(code, isListed) };
  return { place, chinese: [], latin: [reading], people: 0 };
}

const levels: Readonly<Record<number, PlaceLevel>> = { 2: "province", 4: "city", 6: "county" };

function levelOf(code: PlaceCode): PlaceLevel {
  return levels[code.length] ?? "town";
}

/** The nearest listed place whose code begins this one: counties may lie directly in a province. */
function parentOf(code: PlaceCode, isListed: (code: PlaceCode) => boolean): PlaceCode {
  const length = [6, 4, 2].find((n) => n < code.length && isListed(code.slice(0, n)));
  return length === undefined ? "CN" : code.slice(0, length);
}

function cell(line: string, wanted: number): string {
  let from = 0;
  for (let i = 0; i < wanted; i += 1) from = line.indexOf("\t", from) + 1;
  const to = line.indexOf("\t", from);
  return to < 0 ? line.slice(from) : line.slice(from, to);
}
