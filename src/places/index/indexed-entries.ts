import type { Entry } from "../listing/entry.ts";
import type { Listing } from "../listing/listing.ts";

/** The entries of several listings under one row of numbers: those of the first come first. */
export function entryAmong(listings: readonly Listing[], number: number): Entry | undefined {
  let rest = number;
  for (const listing of listings) {
    if (rest < listing.size) return listing.entryAt(rest);
    rest -= listing.size;
  }
  return undefined;
}

/** Files every name of a listing's column under its number in the row that starts at `first`. */
export function fileColumn(
  listing: Listing,
  first: number,
  column: number,
  namesIn: (cell: string) => readonly string[],
  file: (name: string, number: number) => void,
): void {
  for (let i = 0; i < listing.size; i += 1) {
    for (const name of namesIn(listing.cellAt(i, column))) file(name, first + i);
  }
}
