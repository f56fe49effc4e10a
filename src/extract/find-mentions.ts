import type { Article, Extraction, Language, PlaceCode } from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";

/** Finds who and what an article names, and the titles it gives people. */
export function findMentions(
  _article: Article,
  _setting: { readonly language: Language; readonly home: PlaceCode | null },
  _gazetteer: Gazetteer,
): Extraction {
  return { mentions: [], titles: [] };
}
