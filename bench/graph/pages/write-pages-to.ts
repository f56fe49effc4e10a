import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { generatePages, type PageWishes } from "./generate-pages.ts";
import { pageLine } from "./page-line.ts";

/** Writes generated pages as lines, as fast as they are taken; tells how many articles are written. */
export async function writePagesTo(
  output: Writable,
  wishes: PageWishes,
  onArticles: (written: number) => void = () => undefined,
): Promise<void> {
  let articles = 0;
  for (const page of generatePages(wishes)) {
    if (!output.write(pageLine(page))) await once(output, "drain");
    articles += page.articles.length;
    onArticles(articles);
  }
  output.end();
  await finished(output);
}
