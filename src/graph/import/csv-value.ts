import type { Integer } from "neo4j-driver";

/**
 * How the values of a property are written. A `key` is a text without quotation marks, commas and line
 * ends: an id, a date, a word of ours.
 */
export type ColumnType = keyof typeof columnTypes;

/**
 * Stands between the elements of a list: the control character that is made for it. The importer has no
 * way to escape it, and what is read has none (see `parsePageLine`).
 */
export const listDelimiter = "\u001f";

const columnTypes = {
  key: { named: "string", write: (value: string) => value },
  text: { named: "string", write: quoted },
  whole: { named: "long", write: (value: Whole) => String(plain(value)) },
  real: { named: "double", write: (value: number) => String(value) },
  flag: { named: "boolean", write: (value: boolean) => String(value) },
  texts: { named: "string[]", write: (list: readonly string[]) => quoted(joined(list)) },
  wholes: { named: "long[]", write: (list: readonly Whole[]) => listed(list.map(plain)) },
  reals: { named: "double[]", write: listed },
} as const;

/** A property's part of a header: `spans:long[]`. */
export function csvHeader(name: string, type: ColumnType): string {
  return `${name}:${columnTypes[type].named}`;
}

/**
 * Writes the values of a property as fields of rows. Of a missing value and of an empty list nothing is
 * written.
 */
export function csvWriter(type: ColumnType): (value: unknown) => string {
  // That the values of a column are of its type is said once for each table.
  const write = columnTypes[type].write as (value: unknown) => string;
  return (value) => (value === null || value === undefined ? "" : write(value));
}

/** As the driver takes whole numbers, and as they are counted here. */
type Whole = Integer | number;

/** The driver's own way to write an Integer is made for all 64 bits, and slow. */
function plain(value: Whole): number {
  return typeof value === "number" ? value : value.toNumber();
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

function listed(list: readonly number[]): string {
  return list.join(listDelimiter);
}

function joined(list: readonly string[]): string {
  if (list.some((text) => text === "" || text.includes(listDelimiter)))
    throw new Error(`${JSON.stringify(list)} can't be told from other lists in a CSV file`);
  return list.join(listDelimiter);
}
