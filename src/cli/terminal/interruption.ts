/** The wish that a command end: Ctrl-C, a signal, or a word from elsewhere. */
export interface Interruption {
  /** Aborted once the wish is there. */
  readonly signal: AbortSignal;
  /** Resolves when the wish is there. */
  readonly wished: Promise<void>;
  /** Makes the wish. */
  interrupt(): void;
  /** Signals end the process at once again, as they do by nature. */
  release(): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Takes over the signals that end a process, so that a command can end what it began.
 * @param onSecond is called when somebody asks again because it takes too long.
 */
export function listenForInterruption(onSecond: () => void): Interruption {
  const wish = new AbortController();
  const onSignal = (): void => (wish.signal.aborted ? onSecond() : wish.abort());
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: wish.signal,
    wished: new Promise((resolve) =>
      wish.signal.addEventListener("abort", () => resolve(), { once: true }),
    ),
    interrupt: () => wish.abort(),
    release: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
