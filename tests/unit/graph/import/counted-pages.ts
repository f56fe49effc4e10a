import type { ArticleId, EntityId } from "../../../../src/domain/index.ts";
import { ArticleBook } from "../../../../src/graph/import/article-book.ts";
import {
  type MentionFigures,
  mentionFigures,
} from "../../../../src/graph/import/mention-figures.ts";

/** An article as far as it is counted: its date, whom it mentions how often, and which story it prints. */
export interface CountedArticle {
  readonly id?: string;
  readonly sortOn?: string;
  readonly textKey?: string | null;
  /** Entities by their places, and how often each is mentioned. */
  readonly mentions: Readonly<Record<number, number>>;
}

export const entityIds = Array.from(
  { length: 200 },
  (_, i) => `person:${String(i).padStart(3, "0")}` as EntityId,
);

/** Puts articles into a book, in their order; an article without an id is called by its place. */
export function figuresOf(articles: readonly CountedArticle[]): MentionFigures {
  const book = new ArticleBook();
  articles.forEach(({ id, sortOn = "2023-07-05", textKey = null, mentions }, i) => {
    const articleId = (id ?? `article:${String(i).padStart(4, "0")}`) as ArticleId;
    book.begin({ id: articleId, properties: { sortOn, textKey } }, 1000 + i);
    for (const [entity, count] of Object.entries(mentions)) book.mention(Number(entity), count);
  });
  return mentionFigures(book, entityIds.length);
}
