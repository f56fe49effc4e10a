import type { Statement } from "../store/connection.ts";
import { Columns, type Reading } from "./columns.ts";
import { compileSource } from "./compile-fields.ts";
import type { Variables } from "./given.ts";
import { Parameters } from "./parameters.ts";
import type { Plan } from "./plan.ts";

/** A plan as one statement, and how its single row becomes the answer. */
export interface Compiled {
  /** The statement for one request; its text is the same for all of them. */
  readonly statement: (variables: Variables) => Statement;
  readonly read: (row: readonly unknown[], reading: Reading) => unknown;
}

const compiled = new WeakMap<Plan, Compiled>();

/**
 * Writes a plan as one Cypher statement. Equal plans give equal text; all values are parameters. A plan
 * that is kept is written once.
 */
export function compile(plan: Plan): Compiled {
  const known = compiled.get(plan);
  if (known) return known;
  const written = write(plan);
  compiled.set(plan, written);
  return written;
}

function write(plan: Plan): Compiled {
  const parameters = new Parameters();
  const columns = new Columns({ above: false });
  const nowhere = { node: null, bound: {} };
  const read = compileSource(plan.root, nowhere, columns, parameters);
  const returned = columns.expressions.map((column, i) => `${column} AS c${i}`);
  const text = `${columns.branches.trim()}\nRETURN ${returned.join(", ")}`;
  return {
    statement: (variables) => ({ text, parameters: parameters.in(variables) }),
    read,
  };
}
