import type { Article, Extraction, Language, PlaceCode } from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { findChineseMentions } from "./chinese/find-chinese-mentions.ts";
import { findEnglishMentions } from "./english/find-english-mentions.ts";

/** Finds who and what an article names, and the titles it gives people. */
export function findMentions(
  article: Article,
  setting: { readonly language: Language; readonly home: PlaceCode | null },
  gazetteer: Gazetteer,
): Extraction {
  if (setting.language === "en") return findEnglishMentions(article, setting, gazetteer);
  return findChineseMentions(article, setting.home, gazetteer);
}
