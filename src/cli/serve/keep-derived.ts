import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";

/** What derives behind the writing as long as the server runs. */
export interface Deriver {
  /** Tells it that something was written, so that it need not look for that. */
  wake(): void;
  /** Resolves when it has ended, soon after its signal. */
  readonly ended: Promise<void>;
}

/** Where it tells what went wrong. */
interface Log {
  warn(message: string): void;
  error(details: object, message: string): void;
}

/** How often it looks whether somebody else has written. */
const lookMs = 1_000;

type DerivingGraph = Pick<Graph, "derive" | "derivedState" | "forgetEvents">;

/** So many events are kept for those who watch. */
const keptEvents = 100_000;

/**
 * Derives what is written, again and again, until its signal. It rests twice as long as it worked, so that
 * writing without end leaves two thirds of the time to others; otherwise it begins at once. A graph that
 * is gone is waited for.
 */
export function keepDerived(graph: DerivingGraph, log: Log, signal: AbortSignal): Deriver {
  let awake = new AbortController();
  const rest = async (leastMs: number): Promise<void> => {
    await sleep(leastMs, undefined, { signal }).catch(() => undefined);
    const woken = AbortSignal.any([signal, awake.signal]);
    await sleep(lookMs, undefined, { signal: woken }).catch(() => undefined);
    awake = new AbortController();
  };
  const work = async (): Promise<void> => {
    const failure = new Failure(log);
    while (!signal.aborted) {
      const began = performance.now();
      const hasWorked = await deriveOnce(graph, signal).catch((error: unknown) => {
        failure.tell(error);
        return false;
      });
      if (hasWorked) failure.forget();
      await rest(hasWorked ? 2 * (performance.now() - began) : 0);
    }
  };
  return { wake: () => awake.abort(), ended: work() };
}

/** Derives what is pending; whether there was anything. */
async function deriveOnce(graph: DerivingGraph, signal: AbortSignal): Promise<boolean> {
  const { seq, derivedSeq, isWhole } = await graph.derivedState();
  if (isWhole && derivedSeq === seq) return false;
  await graph.derive({ signal });
  if (seq > keptEvents) await graph.forgetEvents(seq - keptEvents);
  return true;
}

/** Tells of what goes wrong once, not each time that it is tried again. */
class Failure {
  readonly #log: Log;
  #told = "";

  constructor(log: Log) {
    this.#log = log;
  }

  tell(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (message === this.#told) return;
    this.#told = message;
    // A graph that is gone comes back or ends the server; whoever watches that tells of it as well.
    if (error instanceof Problem) this.#log.warn(`Deriving waits: ${message}`);
    else this.#log.error({ err: error }, "Deriving failed; it is tried again");
  }

  forget(): void {
    this.#told = "";
  }
}
