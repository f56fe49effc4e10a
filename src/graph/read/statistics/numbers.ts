import { nodeRows, type Rows } from "../rows.ts";

/** Rows of numbers and words, without a node; `tie` tells them apart. */
export function numbers(clauses: readonly string[], tie: string): Rows {
  return { ...nodeRows(tie, clauses), node: null, bound: {}, evidence: {}, tie };
}
