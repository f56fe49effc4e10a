import {
  type ArticleId,
  type EntityId,
  type EventKind,
  type GraphEvent,
  monthOf,
  type PageId,
} from "../../domain/index.ts";

/** What a page tells in one of its articles, as far as anything is counted by it. */
export interface ToldArticle {
  readonly id: ArticleId;
  readonly sortOn: string;
  readonly textKey: string | null;
  /** Whether an earlier printing of the same story is in the graph. */
  readonly isRepeat: boolean;
  /** How often it mentions each entity. */
  readonly counts: ReadonlyMap<EntityId, number>;
}

/** What an event tells of a page, before it has its place among the events. */
export type PageChange = Omit<GraphEvent, "id" | "seq" | "at">;

/** What becomes other in the graph where a page told one thing and now tells another. */
export function pageChange(
  kind: EventKind,
  pageId: PageId,
  before: readonly ToldArticle[],
  after: readonly ToldArticle[],
): PageChange {
  const earlier = new Map(before.map((article) => [article.id, article]));
  const later = new Map(after.map((article) => [article.id, article]));
  const changed = [...before, ...after].filter(
    ({ id }) => !isAlike(earlier.get(id), later.get(id)),
  );
  const told = kind === "removed" ? before : after;
  return {
    kind,
    pageId,
    ...news(earlier, after),
    touched: distinct(changed.flatMap(({ counts }) => [...counts.keys()])),
    months: distinct(changed.map(({ sortOn }) => monthOf(sortOn))).toSorted(),
    articles: told.length,
    mentions: told.reduce((sum, { counts }) => sum + total(counts), 0),
  };
}

/** Whether an article counts as it did before. */
function isAlike(a: ToldArticle | undefined, b: ToldArticle | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.sortOn === b.sortOn &&
    a.textKey === b.textKey &&
    a.isRepeat === b.isRepeat &&
    a.counts.size === b.counts.size &&
    [...a.counts].every(([entity, count]) => b.counts.get(entity) === count)
  );
}

/** The articles that were not there, and who is named in an article that did not name him before. */
function news(
  earlier: ReadonlyMap<ArticleId, ToldArticle>,
  after: readonly ToldArticle[],
): Pick<GraphEvent, "articleIds" | "entityIds" | "pairs"> {
  const named = after.map(({ id, counts }) => {
    const known = earlier.get(id);
    return { id, isNew: !known, entities: [...counts.keys()].filter((e) => !known?.counts.has(e)) };
  });
  const articles = named.filter(({ isNew, entities }) => isNew || entities.length > 0);
  const entityIds = distinct(articles.flatMap(({ entities }) => entities));
  const places = new Map(entityIds.map((id, place) => [id, place]));
  return {
    articleIds: articles.map(({ id }) => id),
    entityIds,
    pairs: articles.flatMap(({ entities }, article) =>
      entities.flatMap((entity) => [article, places.get(entity) ?? 0]),
    ),
  };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function total(counts: ReadonlyMap<EntityId, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
