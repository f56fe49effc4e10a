import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { CsvFiles } from "../engine/index.ts";
import { csvHeader, csvWriter } from "./csv-value.ts";
import { Numbers } from "./numbers.ts";
import type { Table } from "./tables.ts";

/** The properties of a node or relationship by their names; what its table has no column for is left out. */
type Properties = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly write: (value: unknown) => string;
}

/** How much is gathered before it is written, in UTF-16 units. */
const gathered = 1 << 20;
/** The most bytes that one UTF-16 unit takes in UTF-8. */
const bytesAUnit = 3;

/** The file of one table, written as its rows come; it keeps no more than about a megabyte of them. */
export class CsvTable {
  readonly #table: Table;
  readonly #columns: readonly Column[];
  readonly #file: number;
  readonly #emptyLists = new Map<string, Numbers>();
  #gathered: string[] = [];
  #units = 0;
  #longestRow = 0;
  #hasLineEnds = false;
  #count = 0;
  #isClosed = false;

  constructor(folder: string, table: Table) {
    this.#table = table;
    const columns = Object.entries(table.columns);
    this.#columns = columns.map(([name, type]) => ({ name, write: csvWriter(type) }));
    const header = [...table.head, ...columns.map((column) => csvHeader(...column))];
    writeFileSync(join(folder, `${table.file}-header.csv`), `${header.join()}\n`);
    this.#file = openSync(join(folder, `${table.file}.csv`), "wx", 0o600);
  }

  /** The table's files, as far as they are written, for the importer. */
  get files(): CsvFiles {
    const { file, name } = this.#table;
    const hasLineEnds = this.#hasLineEnds;
    return { name, header: `${file}-header.csv`, rows: `${file}.csv`, hasLineEnds };
  }

  /** How many rows there are. */
  get count(): number {
    return this.#count;
  }

  /** The length of the longest row in bytes, or somewhat more. */
  get longestRow(): number {
    return this.#longestRow * bytesAUnit;
  }

  /** The properties that are an empty list in some rows, and the numbers of the nodes of these. */
  get emptyLists(): ReadonlyMap<string, Numbers> {
    return this.#emptyLists;
  }

  /** Adds a node under its number; `labels` are those of a table whose rows say them. */
  node(number: number, properties: Properties, ...labels: readonly string[]): void {
    this.#row(number, [...labels, number].join(), properties);
  }

  /** Adds a relationship between the nodes of two numbers. */
  relationship(from: number, to: number, properties: Properties = {}): void {
    this.#row(from, `${from},${to}`, properties);
  }

  /** More calls do no more. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    try {
      this.#write();
    } finally {
      closeSync(this.#file);
    }
  }

  #row(number: number, head: string, properties: Properties): void {
    let row = head;
    for (const { name, write } of this.#columns) {
      const value = properties[name];
      row += `,${write(value)}`;
      if (Array.isArray(value) && value.length === 0) this.#noteEmptyList(name, number);
    }
    this.#hasLineEnds ||= row.includes("\n") || row.includes("\r");
    this.#longestRow = Math.max(this.#longestRow, row.length);
    this.#count += 1;
    this.#gathered.push(row, "\n");
    this.#units += row.length + 1;
    if (this.#units > gathered) this.#write();
  }

  #noteEmptyList(name: string, number: number): void {
    const numbers = this.#emptyLists.get(name) ?? new Numbers();
    numbers.push(number);
    this.#emptyLists.set(name, numbers);
  }

  #write(): void {
    const rows = Buffer.from(this.#gathered.join(""));
    for (let from = 0; from < rows.length; ) from += writeSync(this.#file, rows, from);
    this.#gathered = [];
    this.#units = 0;
  }
}
