import type { ImportBooks } from "./import-books.ts";
import type { ImportTables } from "./import-tables.ts";

/** Writes the newspapers, each with its home where that is spoken of. */
export function writePublications(
  tables: ImportTables,
  { publications, entities }: ImportBooks,
): void {
  for (const { id, number, properties, homes } of publications.all) {
    tables.publications.node(number, { ...properties, id });
    for (const home of homes) {
      const place = entities.find(home);
      if (place) tables.home.relationship(number, place.number);
    }
  }
}
