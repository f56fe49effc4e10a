/** The columns of one row, each an expression; equal expressions share a column. */
export class Columns {
  readonly #indexes = new Map<string, number>();

  /** The index at which the expression's value will stand in the row. */
  add(expression: string): number {
    const known = this.#indexes.get(expression);
    if (known !== undefined) return known;
    this.#indexes.set(expression, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  get expressions(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** The row as one Cypher list. A row without columns still counts as a row. */
  get list(): string {
    return `[${this.expressions.join(", ")}]`;
  }
}

/** Reads a part of the answer from a row. */
export type Read = (row: readonly unknown[]) => unknown;

/** A row of a list column; a fault of ours where the column holds something else. */
export function asRow(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`Expected a row of the graph, got ${JSON.stringify(value)}.`);
}
