import type { CsvImport } from "../engine/index.ts";
import { CsvTable } from "./csv-table.ts";
import { listDelimiter } from "./csv-value.ts";
import { type TableName, tables } from "./tables.ts";

/** The open files of an import, by table. */
export type ImportTables = Readonly<Record<TableName, CsvTable>>;

/** Makes the files of every table in an empty folder. */
export function openTables(folder: string): ImportTables {
  const opened = Object.entries(tables).map(([name, table]) => [name, new CsvTable(folder, table)]);
  return Object.fromEntries(opened) as ImportTables;
}

export function closeTables(open: ImportTables): void {
  for (const table of Object.values(open)) table.close();
}

/** The files as the importer is told of them. */
export function csvImport(open: ImportTables): CsvImport {
  const ofKind = (kind: "node" | "relationship"): CsvImport["nodes"] =>
    Object.entries(tables).flatMap(([name, table]) =>
      table.kind === kind ? [open[name as TableName].files] : [],
    );
  return {
    nodes: ofKind("node"),
    relationships: ofKind("relationship"),
    listDelimiter,
    longestRow: Math.max(...Object.values(open).map(({ longestRow }) => longestRow)),
  };
}

/** Nodes or relationships of one table that have an empty list, which no file can say. */
export interface EmptyLists {
  readonly kind: "node" | "relationship";
  /** The label or type; null where the rows said their labels. */
  readonly name: string | null;
  readonly property: string;
  /** The nodes, or those from which the relationships go out. */
  readonly numbers: Uint32Array;
}

export function emptyLists(open: ImportTables): readonly EmptyLists[] {
  return Object.entries(tables).flatMap(([table, { kind, name }]) =>
    [...open[table as TableName].emptyLists].map(([property, numbers]) => ({
      ...{ kind, name, property, numbers: numbers.values() },
    })),
  );
}
