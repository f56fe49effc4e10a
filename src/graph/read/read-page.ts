import { asRow, type Read } from "./columns.ts";
import { writeCursor } from "./cursor.ts";
import type { ConnectionPart, PageInfoValue, PageRequest } from "./plan.ts";

/** A part of a connection and how it is read: of each row, or of the row above. */
type PartReader = ConnectionPart & { readonly read?: Read };

/**
 * Reads one page of a connection. One row more than asked was fetched: it says whether there is more
 * and is not shown. A page counted from the end comes in reverse.
 */
export function readPage(
  parts: readonly PartReader[],
  page: PageRequest,
  mark: string,
  keyColumns: readonly number[],
  fetched: readonly unknown[],
  above: readonly unknown[],
): unknown {
  const shown = fetched.slice(0, page.size).map(asRow);
  if (page.backwards) shown.reverse();
  const cursorOf = (row: readonly unknown[] | undefined): string | null =>
    row
      ? writeCursor(
          mark,
          keyColumns.map((key) => row[key]),
        )
      : null;
  const more = fetched.length > page.size;
  const info: Record<PageInfoValue, () => unknown> = {
    hasNextPage: () => (page.backwards ? page.beyond !== null : more),
    hasPreviousPage: () => (page.backwards ? more : page.beyond !== null),
    startCursor: () => cursorOf(shown[0]),
    endCursor: () => cursorOf(shown.at(-1)),
  };
  const answer: Record<string, unknown> = {};
  for (const part of parts) answer[part.as] = readPart(part);
  return answer;

  function readPart(part: PartReader): unknown {
    switch (part.kind) {
      case "typeName":
        return part.name;
      case "totalCount":
        return part.read?.(above);
      case "nodes":
        return shown.map((row) => part.read?.(row));
      case "pageInfo":
        return Object.fromEntries(
          part.fields.map((field) => [
            field.as,
            field.kind === "typeName" ? field.name : info[field.of](),
          ]),
        );
      case "edges": {
        const cursors = part.fields.filter(({ kind }) => kind === "cursor");
        return shown.map((row) => ({
          ...(part.read?.(row) as object),
          ...Object.fromEntries(cursors.map(({ as }) => [as, cursorOf(row)])),
        }));
      }
    }
  }
}
