import { Problem } from "../../domain/index.ts";
import { MissingValue } from "../../graph/index.ts";
import type { ApiContext, Settled } from "../context.ts";
import { costOf, mostRows } from "../plan/plan-cost.ts";
import { type Asked, type PreparedField, prepareOperation } from "../plan/prepare-operation.ts";
import { answerField } from "./answer-field.ts";

/** What a query's plans gave. */
export interface AnsweredOperation {
  /** The whole answer; null where a root field failed. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** What became of each root field, by its name in the answer. */
  readonly settled: Settled;
  /** How many rows it could have fetched at most. */
  readonly cost: number;
  readonly fields: readonly PreparedField[];
}

/**
 * Answers a query by the plans of its root fields, all at once: what the plans give is the answer in its
 * final form, so that nothing walks over it again. Null where it asks for something that no plan answers.
 */
export async function answerOperation(
  asked: Asked,
  context: ApiContext,
): Promise<AnsweredOperation | null> {
  const fields = planned(asked);
  if (fields === null) return null;
  const { variables } = asked;
  const cost = totalCost(fields, asked);
  const results = await Promise.allSettled(
    fields.map((field) => answerField(field, { variables, lenient: false }, context)),
  );
  const data: Record<string, unknown> = {};
  const settled = new Map<string, PromiseSettledResult<unknown>>();
  results.forEach((result, i) => {
    const as = fields[i]?.as ?? "";
    if (result.status === "fulfilled") data[as] = result.value;
    // A missing value is told field by field by whoever executes the query by the specification.
    if (result.status === "fulfilled" || !(result.reason instanceof MissingValue))
      settled.set(as, result);
  });
  const isWhole = results.every(({ status }) => status === "fulfilled");
  return { data: isWhole ? data : null, settled, cost, fields };
}

/** A field that can't be planned is told by whoever executes the query field by field. */
function planned(asked: Asked): readonly PreparedField[] | null {
  try {
    return prepareOperation(asked);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Throws TOO_COMPLEX where one field, or all together, could fetch too much. */
function totalCost(fields: readonly PreparedField[], { variables }: Asked): number {
  const cost = fields.reduce((sum, { plan }) => sum + costOf(plan, variables), 0);
  if (cost <= mostRows) return cost;
  throw new Problem(
    "TOO_COMPLEX",
    `The query could fetch ${cost.toLocaleString("en")} rows in all, and at most ${mostRows.toLocaleString("en")} are allowed; ask in several requests.`,
  );
}
