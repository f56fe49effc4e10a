import { setTimeout as sleep } from "node:timers/promises";
import type { Graph } from "../../graph/index.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** An embedded Neo4j that crashed is started again in less; for longer than this nobody would wait. */
const patienceMs = 60_000;

/** Waits until a graph that is gone answers again: whether it did before patience or `signal` ended. */
export async function isGraphBack(
  graph: Pick<Graph, "verify">,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<boolean> {
  terminal.err("The graph does not answer; waiting for it …");
  const end = Date.now() + patienceMs;
  while (!signal.aborted && Date.now() < end) {
    if (await answers(graph)) return true;
    await sleep(500, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

async function answers(graph: Pick<Graph, "verify">): Promise<boolean> {
  return graph.verify().then(
    () => true,
    () => false,
  );
}
