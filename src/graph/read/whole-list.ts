import type { Read } from "./columns.ts";
import type { WholeList } from "./compile-aggregate.ts";
import { compileCondition } from "./compile-condition.ts";
import type { Scope } from "./compile-values.ts";
import type { Parameters } from "./parameters.ts";
import type { PageRequest, SourceField } from "./plan.ts";
import { found, type Vantage } from "./rows.ts";
import { sourceRows } from "./sources/registry.ts";

/** All rows of a list: asked of the source anew, since a page may be found in a shorter way. */
export function wholeList(
  field: SourceField,
  page: PageRequest,
  from: Vantage,
  parameters: Parameters,
): WholeList {
  const rows = sourceRows(field.source, from, parameters);
  return { rows, tests: page.where ? [compileCondition(page.where, rows, parameters)] : [] };
}

/** How many rows there are in all. */
export function countOf(
  field: SourceField,
  page: PageRequest,
  from: Vantage,
  { columns, parameters }: Pick<Scope, "columns" | "parameters">,
): Read {
  const { rows, tests } = wholeList(field, page, from, parameters);
  if (rows.total && !page.where) {
    const kept = columns.add(rows.total);
    return (row) => row[kept];
  }
  const index = columns.addBranch(parameters.variable("total"), found(rows, tests), "count(*)");
  return (row) => row[index];
}
