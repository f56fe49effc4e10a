import type { Parameters } from "./parameters.ts";
import type { Condition, Operator } from "./plan.ts";
import { expressionOf, found, type Rows } from "./rows.ts";
import { sourceRows } from "./sources/registry.ts";

/** Writes a condition on a row as a Cypher expression. */
export function compileCondition(condition: Condition, rows: Rows, parameters: Parameters): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return combine(condition.kind, condition.of, rows, parameters);
    case "not":
      return negation(compileCondition(condition.of, rows, parameters));
    case "compare":
      return compare(condition, rows, parameters);
    case "related":
      return related(condition, rows, parameters);
  }
}

function combine(
  kind: "and" | "or",
  conditions: readonly Condition[],
  rows: Rows,
  parameters: Parameters,
): string {
  // As in mathematics: all of nothing holds, one of nothing does not.
  if (conditions.length === 0) return kind === "and" ? "true" : "false";
  const parts = conditions.map((part) => compileCondition(part, rows, parameters));
  return `(${parts.join(kind === "and" ? " AND " : " OR ")})`;
}

const written: Record<Operator, string> = {
  eq: "=",
  in: "IN",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
  gte: ">=",
  lte: "<=",
  gt: ">",
  lt: "<",
};

function compare(
  condition: Extract<Condition, { kind: "compare" }>,
  rows: Rows,
  parameters: Parameters,
): string {
  const value = expressionOf(rows, condition.value);
  if (condition.operator === "eq" && condition.with === null) return `${value} IS NULL`;
  return `${value} ${written[condition.operator]} ${parameters.add(condition.with)}`;
}

/** In Cypher NOT (null = x) is null, which would drop the rows that lack the value. */
function negation(expression: string): string {
  return `NOT coalesce(${expression}, false)`;
}

function related(
  condition: Extract<Condition, { kind: "related" }>,
  rows: Rows,
  parameters: Parameters,
): string {
  const { source, quantifier, where } = condition;
  const inner = sourceRows(source, rows, parameters);
  const fulfilled = where === null ? [] : [compileCondition(where, inner, parameters)];
  const exists = (tests: readonly string[]): string => `EXISTS { ${found(inner, tests)} RETURN 1 }`;
  if (quantifier === "some") return exists(fulfilled);
  if (quantifier === "none") return `NOT ${exists(fulfilled)}`;
  return `NOT ${exists(fulfilled.length > 0 ? fulfilled.map(negation) : ["false"])}`;
}
