import { engineDefaults, startEngine } from "../../../src/graph/engine/index.ts";
import { openGraph } from "../../../src/graph/index.ts";
import { searchKeys } from "../../../src/text/index.ts";
import { generatePages } from "../pages/generate-pages.ts";
import { memory } from "./memory.ts";

/** Loads a graph of so many generated articles into an empty data folder, as the program writes pages. */
export async function loadArticles(dataFolder: string, articles: number): Promise<void> {
  const engine = await startEngine({ ...engineDefaults, ...memory, dataFolder, env: process.env });
  const graph = openGraph(engine, searchKeys);
  try {
    await graph.prepare();
    let written = 0;
    for (const page of generatePages({ articles })) {
      const outcome = await graph.writePage(page);
      written += outcome.articles;
      tell(written, articles);
    }
    process.stderr.write("\n");
  } finally {
    await graph.close();
    await engine.stop();
  }
}

function tell(written: number, articles: number): void {
  process.stderr.write(`\rLoading ${written} of ${articles} articles`);
}
