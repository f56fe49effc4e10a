import { pick, type Random } from "./random.ts";

/** Gives each of some values once, in order, and then any of them. */
export class Turns<T> {
  readonly #values: readonly T[];
  readonly #random: Random;
  #given = 0;

  constructor(values: readonly T[], random: Random) {
    this.#values = values;
    this.#random = random;
  }

  /** How many have not been given yet. */
  get left(): number {
    return Math.max(0, this.#values.length - this.#given);
  }

  next(): T {
    const value = this.#values[this.#given];
    this.#given += 1;
    return value ?? pick(this.#random, this.#values);
  }
}
