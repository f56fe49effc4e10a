/**
 * Gives each node its number in Neo4j's store. Numbers that were given and then not needed are given
 * again, so that the store has no holes.
 */
export class NodeNumbers {
  #next = 0;
  readonly #free: number[] = [];

  next(): number {
    const freed = this.#free.pop();
    if (freed !== undefined) return freed;
    this.#next += 1;
    return this.#next - 1;
  }

  free(number: number): void {
    this.#free.push(number);
  }
}
