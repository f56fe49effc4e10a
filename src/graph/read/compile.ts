import type { Statement } from "../store/connection.ts";
import { Columns } from "./columns.ts";
import { compileSource } from "./compile-fields.ts";
import { Parameters } from "./parameters.ts";
import type { Plan } from "./plan.ts";

/** A plan as one statement, and how its single row becomes the answer. */
export interface Compiled {
  readonly statement: Statement;
  readonly read: (row: readonly unknown[]) => unknown;
}

/** Writes a plan as one Cypher statement. Equal plans give equal text; all values are parameters. */
export function compile(plan: Plan): Compiled {
  const parameters = new Parameters();
  const columns = new Columns({ above: false });
  const nowhere = { node: null, bound: {} };
  const read = compileSource(plan.root, nowhere, columns, parameters);
  const returned = columns.expressions.map((column, i) => `${column} AS c${i}`);
  const text = `${columns.branches.trim()}\nRETURN ${returned.join(", ")}`;
  return { statement: { text, parameters: parameters.values }, read };
}
