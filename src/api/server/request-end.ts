import type { EndSignal } from "../../graph/index.ts";

/**
 * The end of a request, as an AbortController and its signal in one; those, with one who listens, took
 * some microseconds of every answer, and small answers take few hundred.
 */
export class RequestEnd implements EndSignal {
  readonly #listeners = new Set<() => void>();
  aborted = false;

  addEventListener(_type: "abort", listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Tells all who listen, once. */
  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of [...this.#listeners]) listener();
  }
}
