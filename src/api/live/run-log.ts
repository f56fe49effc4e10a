import type { Run } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";

/** How often runs are looked at while somebody follows one, in milliseconds. */
const lookEveryMs = 500;

/**
 * The latest run of taking in pages, or the one of an id, as it is and at every change, until the signal
 * ends it. Waits for one where there is none.
 */
export async function* followRun(
  graph: Pick<Graph, "runs">,
  id: string | null,
  signal: AbortSignal,
): AsyncGenerator<Run> {
  let told = "";
  while (!signal.aborted) {
    const runs = await graph.runs(id === null ? 1 : 100).catch((): readonly Run[] => []);
    const run = runs.find((one) => id === null || one.id === id);
    const state = JSON.stringify(run ?? null);
    if (run && state !== told) yield run;
    told = state;
    await pause(signal);
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, lookEveryMs).unref();
    signal.addEventListener("abort", done, { once: true });
    if (signal.aborted) done();
  });
}
