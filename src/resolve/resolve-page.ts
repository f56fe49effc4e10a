import type { Extraction, PageGraph, PageReading } from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";

/** Decides whom and what the mentions of a page mean. */
export function resolvePage(
  reading: PageReading,
  _extractions: readonly Extraction[],
  _gazetteer: Gazetteer,
): PageGraph {
  return {
    page: reading.page,
    blocks: reading.blocks,
    articles: reading.articles.map((article) => ({
      article,
      mentions: [],
      authors: [],
      claims: [],
    })),
    entities: [],
    positions: [],
    doubts: reading.doubts,
  };
}
