import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from "graphql";
import { Problem } from "../../domain/index.ts";
import type { PageRequest } from "../../graph/index.ts";
import { readCondition } from "./read-condition.ts";

/** The most rows that one page may have, and how many it has where nothing is said. */
export const longestPage = 100;
export const usualPage = 20;

/** Reads `first`, `after`, `last`, `before`, `orderBy` and `where` of a connection. */
export function readPageRequest(
  field: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
): PageRequest {
  const { first, last, after, before, orderBy, where } = given;
  if (first != null && last != null)
    throw new Problem(
      "BAD_INPUT",
      `"${field.name}" has both "first" and "last"; give the one from whose end you count.`,
    );
  const backwards = last != null;
  if ((backwards ? after : before) != null)
    throw new Problem(
      "BAD_INPUT",
      `"${field.name}" counts from the ${backwards ? "end" : "start"}, so give "${backwards ? "before" : "after"}" instead of "${backwards ? "after" : "before"}".`,
    );
  return {
    size: readSize(field.name, backwards ? "last" : "first", backwards ? last : first),
    backwards,
    beyond: (backwards ? before : after) == null ? null : String(backwards ? before : after),
    orderBy: readOrder(orderBy),
    where: where == null ? null : readCondition(whereType(field), where as Record<string, unknown>),
  };
}

function readSize(field: string, argument: string, value: unknown): number {
  const size = value == null ? usualPage : Number(value);
  if (size >= 1 && size <= longestPage) return size;
  throw new Problem(
    "BAD_INPUT",
    `"${argument}: ${size}" of "${field}" is out of range; ask for 1 to ${longestPage} and go on with the cursor.`,
  );
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
