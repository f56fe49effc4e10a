import { setTimeout as sleep } from "node:timers/promises";
import type { Graph } from "../../graph/index.ts";
import type { Terminal } from "../terminal/terminal.ts";

const pollMs = 5_000;

/** Says that the full-text index is still being built, where it is, and when that is done. */
export async function tellFullText(
  graph: Pick<Graph, "fullTextShare">,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<void> {
  // A graph that doesn't answer, or was closed meanwhile, is told of by others.
  const share = (): Promise<number | null> => graph.fullTextShare().catch(() => null);
  const first = await share();
  if (first === null || first === 1) return;
  terminal.err(
    `The full-text index is being built (${Math.floor(first * 100)} %); until then the words of articles can't be searched.`,
  );
  while (!signal.aborted) {
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted || (await share()) !== 1) continue;
    terminal.err("The full-text index is built.");
    return;
  }
}
