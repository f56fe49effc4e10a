import { readFileSync } from "node:fs";
import { type AssociationTable, openTable } from "./association-table.ts";

let opened: AssociationTable | undefined;

/** The table of character sequences in Chinese news that comes with the program; read once. */
export function chineseTable(): AssociationTable {
  if (opened === undefined) {
    const bytes = readFileSync(new URL("../../../models/continuation-zh.bin", import.meta.url));
    opened = openTable(
      new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
    );
  }
  return opened;
}
