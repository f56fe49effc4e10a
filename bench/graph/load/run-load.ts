import { type HttpAnswer, HttpConnection } from "./http-connection.ts";
import { processorTime } from "./processor-time.ts";

/** What is asked of a server, and until when. */
export interface Load {
  readonly address: URL;
  /** Asked in turn, from the first again after the last. */
  readonly requests: readonly Buffer[];
  /** How many are under way at once; each asks anew when it is answered. */
  readonly connections: number;
  readonly atLeastRequests: number;
  readonly atLeastMs: number;
  /** After this time nothing more is asked, whatever is still wanted. */
  readonly atMostMs: number;
  /** The processes that work on the answers; their time is taken. */
  readonly pids: readonly number[];
  /** Says why an answer is none; null where it is one. */
  readonly failure: (answer: HttpAnswer) => string | null;
}

/** What came of it. */
export interface LoadRun {
  /** Of each request in milliseconds; one that failed counts as the longest wait. */
  readonly latencies: readonly number[];
  /** From the first request to the last answer. */
  readonly elapsedMs: number;
  /** What the processes used meanwhile, in milliseconds; null where the system doesn't say. */
  readonly processorMs: number | null;
  readonly failures: number;
  /** Why the first of them failed. */
  readonly firstFailure: string | null;
}

/** The longest that a request is waited for. */
export const longestWaitMs = 60_000;

/** Puts a load on a server: a closed loop on each connection. */
export async function runLoad(load: Load): Promise<LoadRun> {
  const latencies: number[] = [];
  const failures: string[] = [];
  const used = processorTime(load.pids);
  const began = performance.now();
  let asked = 0;

  async function askInTurn(): Promise<void> {
    const connection = new HttpConnection(load.address, longestWaitMs);
    while (goesOn(load, asked, performance.now() - began)) {
      const request = load.requests[asked % load.requests.length];
      asked += 1;
      if (!request) throw new Error("There is nothing to ask.");
      const sent = performance.now();
      const failed = await failureOf(connection, request, load);
      if (failed === null) latencies.push(performance.now() - sent);
      else {
        latencies.push(longestWaitMs);
        failures.push(failed);
      }
    }
    connection.close();
  }

  await Promise.all(Array.from({ length: load.connections }, askInTurn));
  const usedNow = processorTime(load.pids);
  return {
    latencies,
    elapsedMs: performance.now() - began,
    processorMs: used === null || usedNow === null ? null : usedNow - used,
    failures: failures.length,
    firstFailure: failures[0] ?? null,
  };
}

function goesOn(load: Load, asked: number, elapsedMs: number): boolean {
  if (elapsedMs >= load.atMostMs) return false;
  return asked < load.atLeastRequests || elapsedMs < load.atLeastMs;
}

async function failureOf(
  connection: HttpConnection,
  request: Buffer,
  { failure }: Load,
): Promise<string | null> {
  try {
    return failure(await connection.ask(request));
  } catch (error) {
    return String(error);
  }
}
