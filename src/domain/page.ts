import type { PartialDate } from "./date.ts";
import type { ArticleId, BlockId, PageId } from "./id.ts";
import type { Language } from "./language.ts";
import type { PlaceCode } from "./place.ts";
import type { Publication } from "./publication.ts";
import type { Span } from "./span.ts";

/** One page of a newspaper, as text. */
export interface Page {
  readonly id: PageId;
  readonly publication: Publication | null;
  readonly publishedOn: PartialDate | null;
  /** As printed: `3`, `A3`. */
  readonly number: string | null;
  readonly language: Language;
  /** The place the page speaks from: the publication's, else inferred from the text. */
  readonly home: PlaceCode | null;
  /** Well-formed NFC, lines ended by `\n`; every page offset counts in it. */
  readonly text: string;
  /** Where it came from: a file's path as given, or `-`. */
  readonly source: string;
}

/** What a run of lines is on the page. */
export const blockRoles = [
  "headline",
  "kicker",
  "subhead",
  "byline",
  "body",
  "caption",
  "masthead",
  "credits",
  "furniture",
] as const;
export type BlockRole = (typeof blockRoles)[number];

/** A run of non-blank lines of a page, with what was understood of it. */
export interface Block {
  readonly id: BlockId;
  /** Place on the page, from 0. */
  readonly index: number;
  /** Page offsets. */
  readonly span: Span;
  readonly role: BlockRole;
  /** 0 to 1. */
  readonly roleConfidence: number;
  /** The article it went to; null for furniture. */
  readonly article: ArticleId | null;
  /** Place within the article in reading order, from 0; null for furniture. */
  readonly order: number | null;
  /** How it was joined to the block read before it in the same article. */
  readonly join: Join | null;
}

/** Why one block is read after another. */
export interface Join {
  /** The block read before this one. */
  readonly after: BlockId;
  /** Certainty that the two are consecutive, 0 to 1. */
  readonly score: number;
  /** Whether the sentence runs on across the break. */
  readonly runsOn: boolean;
  readonly reasons: readonly string[];
  /** The next best predecessor, where there was one. */
  readonly runnerUp: { readonly after: BlockId; readonly score: number } | null;
}
