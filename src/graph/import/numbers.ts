/** A list of whole numbers from 0 to 4,294,967,295 that grows, four bytes each. */
export class Numbers {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#values.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The numbers so far, as they lie in memory; good until the next is added. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
