import type { Cell, Table } from "./table-of.ts";

/**
 * Writes a table as CSV (RFC 4180): a line of names, then a line for each row, each ended by CR LF. It
 * begins with a byte order mark, by which spreadsheets know UTF-8. Null is an empty cell. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map(lineOf).join("")}`;
}

function lineOf(cells: readonly Cell[]): string {
  // A line without anything in it would be no row.
  const line = cells.length === 1 && (cells[0] ?? "") === "" ? '""' : cells.map(written).join(",");
  return `${line}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = isFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The characters that begin a formula, in their wide forms too, and those that hide one behind them. */
const isFormula = /^[=+\-@\t\r\n\0＝＋－＠]/;
