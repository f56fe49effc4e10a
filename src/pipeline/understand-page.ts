import type { Correction, PageGraph, PageSource } from "../domain/index.ts";
import { findMentions } from "../extract/index.ts";
import { readPage } from "../page/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { resolvePage } from "../resolve/index.ts";

/**
 * Reads a page into articles, following what was corrected by hand, the articles into mentions, and the
 * mentions into entities.
 */
export function understandPage(
  source: PageSource,
  gazetteer: Gazetteer,
  corrections: readonly Correction[] = [],
): PageGraph {
  const reading = readPage(source, gazetteer, corrections);
  const { language, home } = reading.page;
  const extractions = reading.articles.map((article) =>
    findMentions(article, { language, home }, gazetteer),
  );
  return resolvePage(reading, extractions, gazetteer);
}
