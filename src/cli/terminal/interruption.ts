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
 * How long after the first signal a further one counts as another, in milliseconds. On Ctrl-C under
 * `npm start` two come at once: the terminal's own and npm's copy of it.
 */
const sameWishMs = 1_000;

/**
 * Takes over the signals that end a process, so that a command can end what it began.
 * @param onSecond is called when somebody asks again because it takes too long.
 */
export function listenForInterruption(onSecond: () => void): Interruption {
  const wish = new AbortController();
  let wishedAt = 0;
  const onSignal = (): void => {
    if (wish.signal.aborted && Date.now() - wishedAt > sameWishMs) onSecond();
    if (wish.signal.aborted) return;
    wishedAt = Date.now();
    wish.abort();
  };
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
