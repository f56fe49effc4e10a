import type { Article } from "./article.ts";
import type { Claim, Position } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { EntityId } from "./id.ts";
import type { Mention } from "./mention.ts";
import type { Block, Page } from "./page.ts";

/** A page and what it was split into. Every block lands in one article or in the furniture. */
export interface PageReading {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** In the order in which they begin on the page. */
  readonly articles: readonly Article[];
  /** What the reader was not sure of, in words. */
  readonly doubts: readonly string[];
}

/** A mention and the entity it refers to. */
export interface ResolvedMention {
  readonly entity: EntityId;
  readonly mention: Mention;
  /** The rule that decided whom it means; part of the evidence. */
  readonly resolvedBy: string;
}

/** An author and the person (or agency) meant. */
export interface ResolvedAuthor {
  readonly entity: EntityId;
  /** As an index into the article's authors. */
  readonly author: number;
}

/** An article with everything in it resolved. */
export interface ResolvedArticle {
  readonly article: Article;
  readonly mentions: readonly ResolvedMention[];
  readonly authors: readonly ResolvedAuthor[];
  readonly claims: readonly Claim[];
}

/** All that one page gives the graph. */
export interface PageGraph {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly articles: readonly ResolvedArticle[];
  /** Everything that a mention, an author, a claim or another entity of this page refers to. */
  readonly entities: readonly Entity[];
  readonly positions: readonly Position[];
  readonly doubts: readonly string[];
}
