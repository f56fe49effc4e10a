import { type PageGraph, type PageSource, Problem } from "../../domain/index.ts";
import { understandPage } from "../../pipeline/index.ts";
import type { Gazetteer } from "../../places/index.ts";

/**
 * Reads a page.
 * @throws Problem NO_ARTICLES where nothing on it is an article.
 */
export function understandSource(source: PageSource, gazetteer: Gazetteer): PageGraph {
  const graph = understandPage(source, gazetteer);
  if (graph.articles.length > 0) return graph;
  throw new Problem(
    "NO_ARTICLES",
    `"${source.source}" has no article: no headline or paragraph was found in its ${source.text.length} characters; is it the text of a newspaper page?`,
  );
}
