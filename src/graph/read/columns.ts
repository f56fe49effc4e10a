import type { Variables } from "./given.ts";

/**
 * The columns of one row, each an expression, and the subqueries that some of them need. Equal
 * expressions share a column.
 */
export class Columns {
  readonly #indexes = new Map<string, number>();
  readonly #branches: string[] = [];
  readonly #imports: string;

  /** `above` says whether there is a row whose variables the subqueries may use. */
  constructor({ above } = { above: true }) {
    this.#imports = above ? "*" : "";
  }

  /** The index at which the expression's value will stand in the row. */
  add(expression: string): number {
    const known = this.#indexes.get(expression);
    if (known !== undefined) return known;
    this.#indexes.set(expression, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  /** The index of what a subquery returns: `body` sees the row's variables, `result` aggregates. */
  addBranch(variable: string, body: string, result: string): number {
    this.#branches.push(`CALL (${this.#imports}) {\n${body}\nRETURN ${result} AS ${variable}\n}`);
    return this.add(variable);
  }

  get expressions(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** The subqueries, to be written before the row is returned. */
  get branches(): string {
    return this.#branches.map((branch) => `\n${branch}`).join("");
  }

  /** The row as one Cypher list. A row without columns still counts as a row. */
  get list(): string {
    return `[${this.expressions.join(", ")}]`;
  }
}

/** What is known while one answer is read. */
export interface Reading {
  readonly variables: Variables;
  /** Whether a value that must be there may be missing all the same; else reading fails of it. */
  readonly lenient: boolean;
}

/** Reads a part of the answer from a row. */
export type Read = (row: readonly unknown[], reading: Reading) => unknown;

/** Thrown where a value is missing that the schema promises. */
export class MissingValue extends Error {
  constructor(field: string) {
    super(`The graph has no value for "${field}", which must have one.`);
  }
}

/** A row of a list column; a fault of ours where the column holds something else. */
export function asRow(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`Expected a row of the graph, got ${JSON.stringify(value)}.`);
}
