import { Problem } from "../../domain/index.ts";
import {
  type EvidenceField,
  type Plan,
  type PlanField,
  type ResultForm,
  type Shape,
  type Value,
  type Variables,
  valueIn,
} from "../../graph/index.ts";

/** The most rows that one root field may fetch, all levels together. */
export const mostRows = 200_000;

/**
 * How many rows a plan can fetch at most in one request, all levels together. The plan is counted and
 * not the text, since the numbers mostly come from variables. Throws TOO_COMPLEX above the limit.
 */
export function costOf({ root }: Plan, variables: Variables): number {
  const rows = rowsOf(root, (value) => valueIn(value, variables));
  if (rows <= mostRows) return rows;
  throw new Problem(
    "TOO_COMPLEX",
    `"${root.as}" could fetch ${rows.toLocaleString("en")} rows, and at most ${mostRows.toLocaleString("en")} are allowed; ask for fewer with "first" on the inner lists.`,
  );
}

type Count = (value: Value<number>) => number;

/** How many rows a field can fetch at most: its own, times what hangs on each of them. */
function rowsOf(field: PlanField, count: Count): number {
  switch (field.kind) {
    case "source":
      return rowsOfResult(field.result, count);
    case "bound":
      return rowsOfShape(field.shape, count);
    case "evidence":
      // Quotes are cut from a text that is fetched once; only what is asked of their articles repeats.
      return 1 + count(field.first ?? 1) * sum(field.fields.flatMap(articleFields), count);
    default:
      return 0;
  }
}

function rowsOfResult(result: ResultForm, count: Count): number {
  switch (result.form) {
    case "one":
      return 1 + rowsOfShape(result.shape, count);
    case "row":
      return 1 + sum(result.fields, count);
    case "nodes":
      return lengthOf(result.first, count) * (1 + rowsOfShape(result.shape, count));
    case "rows":
      return lengthOf(result.first, count) * (1 + sum(result.fields, count));
    case "connection":
      return count(result.page.size) * (1 + rowsOfParts(result.parts, count));
  }
}

/** Lists that nobody gives a size (names, blocks, ancestors) are short by nature. */
const usualLength = 30;

function lengthOf(first: Value<number> | null, count: Count): number {
  return first === null ? usualLength : count(first);
}

function rowsOfParts(
  parts: Extract<ResultForm, { form: "connection" }>["parts"],
  count: Count,
): number {
  let rows = 0;
  for (const part of parts) {
    if (part.kind === "nodes") rows += rowsOfShape(part.shape, count);
    if (part.kind === "whole") rows += sum(part.fields, count);
    if (part.kind === "edges")
      rows += sum(
        part.fields.filter((field) => field.kind !== "cursor"),
        count,
      );
  }
  return rows;
}

/** Of several kinds of node only one stands in a row; the dearest counts. */
function rowsOfShape(shape: Shape, count: Count): number {
  return Math.max(0, ...Object.values(shape).map((fields) => sum(fields ?? [], count)));
}

function articleFields(part: EvidenceField["fields"][number]): readonly PlanField[] {
  return part.kind === "article" ? (part.shape.Article ?? []) : [];
}

function sum(fields: readonly PlanField[], count: Count): number {
  return fields.reduce((rows, field) => rows + rowsOf(field, count), 0);
}
