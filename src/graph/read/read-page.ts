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
  const shown = fetched.slice(0, size) as (readonly unknown[])[];
  if (page.backwards) shown.reverse();
  const answer: Record<string, unknown> = {};
  for (const part of parts) answer[part.as] = readPart(part);
  return answer;

  function readPart(part: PartReader): unknown {
    switch (part.kind) {
      case "typeName":
        return part.name;
      case "totalCount":
      case "whole":
      case "aggregate":
        return part.read?.(above, reading);
      case "nodes":
        return shown.map((row) => part.read?.(asRow(row), reading));
      case "pageInfo":
        return Object.fromEntries(
          part.fields.map((field) => [
            field.as,
            field.kind === "typeName" ? field.name : infoOf(field.of),
          ]),
        );
      case "edges": {
        const cursors = part.fields.filter(({ kind }) => kind === "cursor");
        return shown.map((row) => {
          const edge = part.read?.(asRow(row), reading) as Record<string, unknown>;
          for (const { as } of cursors) edge[as] = cursorOf(row);
          return edge;
        });
      }
    }
  }

  function infoOf(value: PageInfoValue): unknown {
    const more = fetched.length > size;
    switch (value) {
      case "hasNextPage":
        return page.backwards ? page.beyond !== null : more;
      case "hasPreviousPage":
        return page.backwards ? more : page.beyond !== null;
      case "startCursor":
        return edgeOf(shown[0]);
      case "endCursor":
        return edgeOf(shown.at(-1));
    }
  }

  function edgeOf(row: readonly unknown[] | undefined): string | null {
    return row ? cursorOf(row) : null;
  }
}
