import { Problem } from "../../domain/index.ts";
import type { Plan, PlanField, ResultForm, Shape } from "../../graph/index.ts";

/** The most rows that one root field may fetch, all levels together. */
const mostRows = 200_000;

/**
 * Refuses a plan that could fetch too many rows. The plan is counted and not the text, since the
 * numbers mostly come from variables. Throws TOO_COMPLEX.
 */
export function requireModest({ root }: Plan): void {
  const rows = rowsOf(root);
  if (rows > mostRows)
    throw new Problem(
      "TOO_COMPLEX",
      `"${root.as}" could fetch ${rows.toLocaleString("en")} rows, and at most ${mostRows.toLocaleString("en")} are allowed; ask for fewer with "first" on the inner lists.`,
    );
}

/** How many rows a field can fetch at most: its own, times what hangs on each of them. */
function rowsOf(field: PlanField): number {
  switch (field.kind) {
    case "source":
      return rowsOfResult(field.result);
    case "bound":
      return rowsOfShape(field.shape);
    case "evidence":
      // Quotes are cut from a text that is fetched once; only what is asked of their articles repeats.
      return 1 + (field.first ?? 1) * sum(field.fields.flatMap(articleFields));
    default:
      return 0;
  }
}

function rowsOfResult(result: ResultForm): number {
  switch (result.form) {
    case "one":
      return 1 + rowsOfShape(result.shape);
    case "row":
      return 1 + sum(result.fields);
    case "nodes":
      return usualLength(result.first) * (1 + rowsOfShape(result.shape));
    case "rows":
      return usualLength(result.first) * (1 + sum(result.fields));
    case "connection":
      return result.page.size * (1 + rowsOfParts(result.parts));
  }
}

/** Lists without a size of their own (names, blocks, ancestors) have a bound that they never come near. */
function usualLength(first: number): number {
  return Math.min(first, 30);
}

function rowsOfParts(parts: Extract<ResultForm, { form: "connection" }>["parts"]): number {
  let rows = 0;
  for (const part of parts) {
    if (part.kind === "nodes") rows += rowsOfShape(part.shape);
    if (part.kind === "edges") rows += sum(part.fields.filter((field) => field.kind !== "cursor"));
  }
  return rows;
}

/** Of several kinds of node only one stands in a row; the dearest counts. */
function rowsOfShape(shape: Shape): number {
  return Math.max(0, ...Object.values(shape).map((fields) => sum(fields ?? [])));
}

function articleFields(
  part: Extract<PlanField, { kind: "evidence" }>["fields"][number],
): readonly PlanField[] {
  return part.kind === "article" ? (part.shape.Article ?? []) : [];
}

function sum(fields: readonly PlanField[]): number {
  return fields.reduce((rows, field) => rows + rowsOf(field), 0);
}
