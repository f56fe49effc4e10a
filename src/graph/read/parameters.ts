/** The parameters of one statement, named in the order in which they are met, so that equal plans give equal text. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  #count = 0;
  #names = 0;

  /** Takes a value in and gives the text that stands for it: `$p0`. */
  add(value: unknown): string {
    const name = `p${this.#count++}`;
    this.values[name] = value;
    return `$${name}`;
  }

  /** A limit or a skip, which Cypher wants as an integer. */
  addInteger(value: number): string {
    return `toInteger(${this.add(value)})`;
  }

  /** A variable that no other part of the statement uses. */
  variable(stem: string): string {
    return `${stem}${this.#names++}`;
  }
}
