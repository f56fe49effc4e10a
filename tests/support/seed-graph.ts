import type { Graph } from "../../src/graph/index.ts";
import { seedPages } from "./seed-pages.ts";

/** Fills a graph with the seeds and nothing else, as a first start does. */
export async function writeSeeds(graph: Graph): Promise<void> {
  await graph.prepare();
  await graph.clear();
  for await (const page of seedPages()) await graph.writePage(page);
  await graph.derive();
}
