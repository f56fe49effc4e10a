import { asRow, type Read, type Reading } from "./columns.ts";
import { valueIn } from "./given.ts";
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
  cursorOf: (row: readonly unknown[]) => string,
  fetched: readonly unknown[],
  above: readonly unknown[],
  reading: Reading,
): unknown {
  const size = valueIn(page.size, reading.variables);
  const shown = fetched.slice(0, size).map(asRow);
  if (page.backwards) shown.reverse();
  const more = fetched.length > size;
  const edgeOf = (row: readonly unknown[] | undefined): string | null =>
    row ? cursorOf(row) : null;
  const info: Record<PageInfoValue, () => unknown> = {
    hasNextPage: () => (page.backwards ? page.beyond !== null : more),
    hasPreviousPage: () => (page.backwards ? more : page.beyond !== null),
    startCursor: () => edgeOf(shown[0]),
    endCursor: () => edgeOf(shown.at(-1)),
  };
  const answer: Record<string, unknown> = {};
  for (const part of parts) answer[part.as] = readPart(part);
  return answer;

  function readPart(part: PartReader): unknown {
    switch (part.kind) {
      case "typeName":
        return part.name;
      case "totalCount":
      case "whole":
        return part.read?.(above, reading);
      case "nodes":
        return shown.map((row) => part.read?.(row, reading));
      case "pageInfo":
        return Object.fromEntries(
          part.fields.map((field) => [
            field.as,
            field.kind === "typeName" ? field.name : info[field.of](),
          ]),
        );
      case "edges": {
        const cursors = part.fields.filter(({ kind }) => kind === "cursor");
        return shown.map((row) => {
          const edge = part.read?.(row, reading) as Record<string, unknown>;
          for (const { as } of cursors) edge[as] = cursorOf(row);
          return edge;
        });
      }
    }
  }
}
