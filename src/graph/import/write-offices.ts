import { holdsFigures } from "./holds-figures.ts";
import type { ImportBooks } from "./import-books.ts";
import type { ImportTables } from "./import-tables.ts";

/** Writes the offices that claims speak of, and who holds them. */
export function writeOffices(tables: ImportTables, { offices }: ImportBooks): void {
  for (const { id, number, at, properties, holders } of offices.all) {
    if (holders.size === 0) continue;
    tables.positions.node(number, { ...properties, id });
    tables.at.relationship(number, at.number);
    for (const [person, tenures] of holders)
      tables.holds.relationship(person.number, number, holdsFigures(tenures));
  }
}
