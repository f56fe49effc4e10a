/** Whether Neo4j answers, as far as the last answers tell. */
export interface GraphConnection {
  readonly isLost: () => boolean;
  /** How often the connection came back; whoever asks should ask again when it grows. */
  readonly returns: () => number;
  readonly lose: () => void;
  readonly regain: () => void;
  /** Calls back at each change; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Remembers for all panels together that the graph was lost or came back. */
export function graphConnection(): GraphConnection {
  const listeners = new Set<() => void>();
  let lost = false;
  let returns = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    isLost: () => lost,
    returns: () => returns,
    lose: () => {
      if (lost) return;
      lost = true;
      tell();
    },
    regain: () => {
      if (!lost) return;
      lost = false;
      returns += 1;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
