import type { Article, Extraction, Language, PlaceCode } from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { findChineseMentions } from "./chinese/find-chinese-mentions.ts";

/** Finds who and what an article names, and the titles it gives people. */
export function findMentions(
  article: Article,
  setting: { readonly language: Language; readonly home: PlaceCode | null },
  gazetteer: Gazetteer,
): Extraction {
  if (setting.language === "en") return { mentions: [], titles: [] };
  return findChineseMentions(article, setting.home, gazetteer);
}
