import type { Span } from "../../text/mark-text.ts";

/** The part of a block that orders and doubts look at. */
export interface OrderedBlock {
  readonly index: number;
  readonly order: number | null;
  readonly article: { readonly id: string } | null;
  readonly join: { readonly score: number } | null;
  readonly runnerUp: { readonly score: number } | null;
}

/** Below this certainty a join is doubtful, and so it is where another came this near. */
const sure = 0.6;
const near = 0.2;

/** Whether another block could as well have come before this one. */
export function isDoubtfulJoin({ join, runnerUp }: OrderedBlock): boolean {
  if (join === null) return false;
  return join.score < sure || (runnerUp !== null && join.score - runnerUp.score < near);
}

/** Blocks article by article, each in reading order; what is in no article comes last. */
export function inReadingOrder<Block extends OrderedBlock>(
  blocks: readonly Block[],
  articles: readonly { readonly id: string }[],
): readonly Block[] {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const placeOf = ({ article }: Block): number =>
    (article && places.get(article.id)) ?? articles.length;
  return [...blocks].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.order ?? 0) - (b.order ?? 0) || a.index - b.index,
  );
}

/** Stretches of the page as they lie in a block's own text. */
export function spansInBlock(
  block: { readonly start: number; readonly end: number },
  spans: readonly Span[],
): readonly Span[] {
  return spans
    .filter(({ start, end }) => start < block.end && end > block.start)
    .map(({ start, end }) => ({
      start: Math.max(0, start - block.start),
      end: Math.min(end, block.end) - block.start,
    }));
}

/** A colour for each article of a page, told apart from its neighbours'. */
export function articleColour(place: number): string {
  return `hsl(${(place * 137.5 + 215) % 360} 55% 50%)`;
}
