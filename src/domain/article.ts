import type { PartialDate } from "./date.ts";
import type { ArticleId, PageId } from "./id.ts";
import type { Span } from "./span.ts";

/** What somebody did for an article. */
export const credits = ["reporter", "correspondent", "photographer", "writer", "agency"] as const;
export type Credit = (typeof credits)[number];

/** Somebody whom the article names as its maker. */
export interface Author {
  readonly name: string;
  readonly credit: Credit;
  /** Article offsets of the name. */
  readonly span: Span;
}

/** A stretch of an article's text and the equal stretch of the page's. */
export interface Segment {
  /** Article offset of the first unit. */
  readonly start: number;
  /** Page offset of the first unit. */
  readonly pageStart: number;
  /** In UTF-16 units; both stretches are equal over this length. */
  readonly length: number;
}

/** One article of a page, its text in reading order. */
export interface Article {
  readonly id: ArticleId;
  readonly page: PageId;
  /** Null for a caption and for an article whose headline is not on the page. */
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly subhead: string | null;
  readonly authors: readonly Author[];
  /** The agency that the text credits: 新华社, AP. */
  readonly agency: string | null;
  /** The dateline's place as written: 北京, MARSHALLTOWN. */
  readonly datelinePlace: string | null;
  /** Only where the article itself carries a date; else the page's counts. */
  readonly publishedOn: PartialDate | null;
  /** Headline lines, bare byline, paragraphs, each ended by `\n`; every article offset counts in it. */
  readonly text: string;
  /** Article offset where the body begins. */
  readonly bodyStart: number;
  /** In order of `start`; what lies between two segments was put in or is a line end. */
  readonly segments: readonly Segment[];
  /** Whether the text breaks off. */
  readonly truncated: boolean;
}

/** The article's text after headline and bare byline. */
export function articleBody(article: Pick<Article, "text" | "bodyStart">): string {
  return article.text.slice(article.bodyStart);
}

/**
 * The page offsets of an article's span: one span, or several where a column break runs through it.
 * The page's slices joined equal the article's slice but for what the join put in.
 */
export function pageSpans(segments: readonly Segment[], span: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, pageStart, length } of segments) {
    const from = Math.max(start, span.start);
    const to = Math.min(start + length, span.end);
    if (from < to) spans.push({ start: pageStart + from - start, end: pageStart + to - start });
  }
  return spans;
}
