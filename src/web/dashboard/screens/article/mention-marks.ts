import type { ShownEntity } from "../../entity/entity-kinds.ts";
import type { Span } from "../../text/mark-text.ts";
import type { FoundArticle } from "./found-article.ts";

/** A place of an article's text where an entity is named. */
export interface MentionMark extends Span {
  readonly entity: ShownEntity;
  readonly quote: string;
  /** The rule or model that found it. */
  readonly method: string | null;
  /** The rule that told who is meant, where the words alone do not. */
  readonly resolvedBy: string | null;
  /** Where the words stand on the page. */
  readonly pageSpans: readonly Span[];
}

/** Every mention of an article, in no order. */
export function mentionMarks(mentions: FoundArticle["mentions"]): readonly MentionMark[] {
  return mentions.edges.flatMap(({ node, evidence }) =>
    evidence.map(({ quote, method, resolvedBy, span, pageSpans }) => ({
      ...span,
      entity: node,
      quote,
      method,
      resolvedBy,
      pageSpans,
    })),
  );
}
