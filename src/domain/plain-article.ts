import type { Article } from "./article.ts";
import type { ArticleId, PageId } from "./id.ts";

/** An article of which nothing is known but its text. */
export function plainArticle(id: ArticleId, page: PageId, text: string): Article {
  return {
    id,
    page,
    headline: null,
    kicker: null,
    subhead: null,
    authors: [],
    agency: null,
    datelinePlace: null,
    publishedOn: null,
    text,
    bodyStart: 0,
    segments: [],
    truncated: false,
  };
}
