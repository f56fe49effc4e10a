import type { Article, Correction, PageGraph, PageSource } from "../domain/index.ts";
import { findMentions, type TaggedSpan, type Tagger } from "../extract/index.ts";
import { readPage } from "../page/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { resolvePage } from "../resolve/index.ts";

/** What pages are read with. */
export interface ReadingMeans {
  readonly gazetteer: Gazetteer;
  /** Finds names in Chinese beside the rules; null leaves them alone. */
  readonly tagger: Tagger | null;
}

/**
 * Reads a page into articles, following what was corrected by hand, the articles into mentions, and the
 * mentions into entities.
 */
export async function understandPage(
  source: PageSource,
  { gazetteer, tagger }: ReadingMeans,
  corrections: readonly Correction[] = [],
): Promise<PageGraph> {
  const reading = readPage(source, gazetteer, corrections);
  const { language, home } = reading.page;
  const tagged = language === "zh" ? await taggedNames(reading.articles, tagger) : [];
  const extractions = reading.articles.map((article, i) =>
    findMentions(article, { language, home, tagged: tagged[i] ?? null }, gazetteer),
  );
  return resolvePage(reading, extractions, gazetteer);
}

/** The names of each article; all are tagged at once, which is faster than one by one. */
async function taggedNames(
  articles: readonly Article[],
  tagger: Tagger | null,
): Promise<readonly (readonly TaggedSpan[])[]> {
  return tagger === null ? [] : tagger.tag(articles.map(({ text }) => text));
}
