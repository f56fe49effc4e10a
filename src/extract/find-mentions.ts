import type { Article, Extraction, Language, PlaceCode } from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { findChineseMentions } from "./chinese/find-chinese-mentions.ts";
import { findEnglishMentions } from "./english/find-english-mentions.ts";
import type { TaggedSpan } from "./tagger/tagged-span.ts";

/** What is known of an article's page, and the names that a tagger found in its text. */
interface Setting {
  readonly language: Language;
  readonly home: PlaceCode | null;
  /** By the labeling `news`; without a tagger the rules find what they can. */
  readonly tagged?: readonly TaggedSpan[] | null;
}

/** Finds who and what an article names, and the titles it gives people. */
export function findMentions(
  article: Article,
  { language, home, tagged = null }: Setting,
  gazetteer: Gazetteer,
): Extraction {
  if (language === "en") return findEnglishMentions(article, { language, home }, gazetteer);
  return findChineseMentions(article, home, tagged, gazetteer);
}
