/** An item of a stream, or why it ended: so that who listens is told before the end. */
export type Told<T> = { readonly item: T } | { readonly failure: unknown };

/** Runs a stream until its listener closes it, even while it waits for its next item. */
export function untilClosed<T>(
  start: (signal: AbortSignal) => AsyncGenerator<T>,
): AsyncIterableIterator<Told<T>> {
  const closed = new AbortController();
  const told = tell(start(closed.signal));
  const end = (): Promise<IteratorResult<Told<T>>> => {
    closed.abort();
    return Promise.resolve({ done: true, value: undefined });
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => told.next(),
    return: end,
    throw: end,
  };
}

async function* tell<T>(items: AsyncGenerator<T>): AsyncGenerator<Told<T>> {
  try {
    for await (const item of items) yield { item };
  } catch (failure) {
    yield { failure };
  }
}
