import type { GraphEvent } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";

/** What a log reads from. */
export type EventSource = Pick<Graph, "events" | "lastSeq">;

/** What became of pages, in the order of the graph's outbox, for any number of readers at once. */
export interface EventLog {
  /** The number of the last event that is there. */
  last(): Promise<number>;
  /**
   * Every event behind a number, those to come included, until the signal ends it. Each reader goes at its
   * own pace: nothing is kept for one that is slow but its place.
   */
  follow(after: number, signal: AbortSignal): AsyncGenerator<GraphEvent>;
  /** Looks at once whether there is something new. */
  look(): void;
  stop(): void;
}

/** How often the outbox is looked at while somebody follows it, in milliseconds. */
const lookEveryMs = 1_000;
const readAtOnce = 200;

/**
 * Follows the graph's outbox. Others write to the graph as well, so it is looked at again and again, but
 * only while somebody waits; a look that fails is tried again.
 */
export function eventLog(graph: EventSource): EventLog {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const wake of waiting) wake();
    waiting.clear();
  };

  /** Resolves at the next look, or when the signal ends. */
  function nextLook(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener("abort", wake);
        waiting.delete(wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener("abort", wake, { once: true });
      if (signal.aborted) wake();
      timer ??= setTimeout(look, lookEveryMs).unref();
    });
  }

  const reads = new Map<number, Promise<readonly GraphEvent[]>>();
  /** Readers at one place, which are most, share one read. */
  function read(after: number): Promise<readonly GraphEvent[]> {
    const known = reads.get(after);
    if (known) return known;
    const reading = graph
      .events(after, readAtOnce)
      .catch((): readonly GraphEvent[] => [])
      .finally(() => reads.delete(after));
    reads.set(after, reading);
    return reading;
  }

  return {
    last: () => graph.lastSeq(),
    look,
    stop: look,
    async *follow(after, signal) {
      let seq = after;
      while (!signal.aborted) {
        const events = await read(seq);
        for (const event of events) {
          if (signal.aborted) return;
          yield event;
          seq = event.seq;
        }
        if (events.length === 0) await nextLook(signal);
      }
    },
  };
}
