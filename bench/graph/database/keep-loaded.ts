import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { structureVersion } from "../../../src/graph/store/structure.ts";
import { generatorVersion } from "../pages/generate-pages.ts";
import { loadArticles } from "./load-articles.ts";

/**
 * Makes sure that a data folder holds a graph of so many generated articles: one that was loaded before
 * is kept, unless what it was made by has changed since or it was never finished.
 */
export async function keepLoaded(dataFolder: string, articles: number): Promise<void> {
  const stamp = join(dataFolder, "bench.json");
  const wanted = JSON.stringify({ articles, generatorVersion, structureVersion });
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(dataFolder, { recursive: true, force: true });
  await loadArticles(dataFolder, articles);
  writeFileSync(stamp, wanted);
}
