import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from "graphql";
import { Problem } from "../../domain/index.ts";
import { mapValue, type PageRequest, type Value } from "../../graph/index.ts";
import { readCondition } from "./read-condition.ts";

/** The most rows that one page may have, and how many it has where nothing is said. */
export const longestPage = 100;
export const usualPage = 20;

/** Reads `first`, `after`, `last`, `before`, `orderBy` and `where` of a connection. */
export function readPageRequest(
  field: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
): PageRequest {
  const end = readEnd(field.name, given);
  return {
    ...end,
    orderBy: readOrder(given.orderBy),
    where:
      given.where == null
        ? null
        : readCondition(whereType(field), given.where as Record<string, unknown>),
  };
}

/** From which end a page counts, how many rows, and beyond which cursor. */
function readEnd(
  field: string,
  given: Record<string, unknown>,
): Pick<PageRequest, "size" | "backwards" | "beyond"> {
  if (given.first != null && given.last != null)
    throw new Problem(
      "BAD_INPUT",
      `"${field}" has both "first" and "last"; give the one from whose end you count.`,
    );
  const backwards = given.last != null;
  const [size, beyond, other] = backwards
    ? (["last", "before", "after"] as const)
    : (["first", "after", "before"] as const);
  if (given[other] != null)
    throw new Problem(
      "BAD_INPUT",
      `"${field}" counts with "${size}", so give "${beyond}" instead of "${other}".`,
    );
  return {
    size: readSize(field, size, given[size]),
    backwards,
    beyond: given[beyond] == null ? null : (given[beyond] as Value<string>),
  };
}

function readSize(field: string, argument: string, value: unknown): Value<number> {
  return mapValue((value ?? usualPage) as Value<number>, (size) => {
    if (size >= 1 && size <= longestPage) return size;
    throw new Problem(
      "BAD_INPUT",
      `"${argument}: ${size}" of "${field}" is out of range; ask for 1 to ${longestPage} and go on with the cursor.`,
    );
  });
}

/** Reads `first` of a short list that has no cursors. */
export function readFirst(field: string, value: unknown, most: number): Value<number> {
  return mapValue(value as Value<number>, (first) => {
    if (first >= 1 && first <= most) return first;
    throw new Problem(
      "BAD_INPUT",
      `"first: ${first}" of "${field}" is out of range; ask for 1 to ${most}.`,
    );
  });
}

function readOrder(orderBy: unknown): PageRequest["orderBy"] {
  const terms = Array.isArray(orderBy) ? orderBy : [];
  return terms.map(({ field, direction }: { field: string; direction: string }) => ({
    by: field,
    descending: direction === "DESC",
  }));
}

function whereType(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType {
  const type = field.args.find(({ name }) => name === "where")?.type;
  const named = type && getNamedType(type);
  if (isInputObjectType(named)) return named;
  throw new Error(`"${field.name}" has no filter.`);
}
