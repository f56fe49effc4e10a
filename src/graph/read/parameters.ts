import { filledIn, type Value, type Variables } from "./given.ts";

/**
 * The parameters of one statement, named in the order in which they are met, so that equal plans give
 * equal text.
 */
export class Parameters {
  readonly #values = new Map<string, Value<unknown>>();
  #names = 0;

  /** Takes a value in and gives the text that stands for it: `$p0`. */
  add(value: Value<unknown>): string {
    const name = `p${this.#values.size}`;
    this.#values.set(name, value);
    return `$${name}`;
  }

  /** A limit or a skip, which Cypher wants as an integer. */
  addInteger(value: Value<number>): string {
    return `toInteger(${this.add(value)})`;
  }

  /** A variable that no other part of the statement uses. */
  variable(stem: string): string {
    return `${stem}${this.#names++}`;
  }

  /** The values for one request. */
  in(variables: Variables): Readonly<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const [name, value] of this.#values) values[name] = filledIn(value, variables);
    return values;
  }
}
