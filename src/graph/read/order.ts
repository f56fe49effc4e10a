import { Problem } from "../../domain/index.ts";
import type { Value } from "./given.ts";
import type { Parameters } from "./parameters.ts";
import type { PageRequest } from "./plan.ts";
import type { Rows } from "./rows.ts";

/** A sort key: an expression that is never null, and its direction. */
export interface Key {
  readonly expression: string;
  readonly descending: boolean;
}

/** The keys of a page's order, the last one telling all rows apart. */
export function orderKeys(rows: Rows, page: PageRequest): readonly Key[] {
  const terms = page.orderBy.length > 0 ? page.orderBy : rows.defaultOrder;
  const keys = terms.flatMap(({ by, descending }) =>
    orderExpressions(rows, by).map((expression) => ({
      expression,
      descending: descending !== page.backwards,
    })),
  );
  const last = (rows.tieFollows ?? true) && (terms.at(-1)?.descending ?? false);
  return [...keys, { expression: rows.tie, descending: last !== page.backwards }];
}

/** `ORDER BY` of the keys. */
export function orderClause(keys: readonly Key[]): string {
  const written = keys.map((key) => `${key.expression}${key.descending ? " DESC" : ""}`);
  return `ORDER BY ${written.join(", ")}`;
}

/**
 * A test that every row passes, since sort keys are never null: only with it does the planner read an
 * index in its order rather than sort all nodes of a label.
 */
export function indexedOrder([first]: readonly Key[]): readonly string[] {
  return first && /^\w+\.\w+$/.test(first.expression) ? [`${first.expression} IS NOT NULL`] : [];
}

/**
 * What the rows beyond a cursor fulfil: the first key differs in the right direction, or it is equal
 * and the next one differs, and so on.
 */
export function beyond(
  keys: readonly Key[],
  values: readonly Value<unknown>[],
  parameters: Parameters,
): string {
  const [key, ...rest] = keys;
  if (!key) return "false";
  const value = parameters.add(values[0]);
  const past = `${key.expression} ${key.descending ? "<" : ">"} ${value}`;
  if (rest.length === 0) return past;
  return `(${past} OR (${key.expression} = ${value} AND ${beyond(rest, values.slice(1), parameters)}))`;
}

function orderExpressions(rows: Rows, by: string): readonly string[] {
  const expressions = rows.orders[by];
  if (expressions) return expressions;
  const known = Object.keys(rows.orders).join(", ");
  throw new Problem("BAD_INPUT", `This list cannot be ordered by "${by}"; it knows ${known}.`);
}
