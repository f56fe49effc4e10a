import type { PageGraph } from "../../../src/domain/index.ts";
import { engineDefaults, startEngine } from "../../../src/graph/engine/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { generatePages } from "../pages/generate-pages.ts";
import { memory } from "./memory.ts";

/** How many pages are written at once. */
const batchSize = 16;

/** Loads a graph of so many generated articles into an empty data folder, as `newsgraph ingest` would. */
export async function loadArticles(dataFolder: string, articles: number): Promise<void> {
  const engine = await startEngine({ ...engineDefaults, ...memory, dataFolder, env: process.env });
  const graph = openGraph(engine, textForms);
  try {
    await graph.prepare();
    await writeAll(graph, articles);
    process.stderr.write("\nDeriving …\n");
    await graph.derive({ all: true });
  } finally {
    await graph.close();
    await engine.stop();
  }
}

async function writeAll(graph: Graph, articles: number): Promise<void> {
  let written = 0;
  let batch: PageGraph[] = [];
  const write = async (): Promise<void> => {
    const outcomes = await graph.writePages(batch);
    batch = [];
    written += outcomes.reduce((sum, outcome) => sum + outcome.articles, 0);
    process.stderr.write(`\rLoading ${written} of ${articles} articles`);
  };
  for (const page of generatePages({ articles })) {
    batch.push(page);
    if (batch.length === batchSize) await write();
  }
  if (batch.length > 0) await write();
}
