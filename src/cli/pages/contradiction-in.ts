import type { Article, PageGraph, ResolvedArticle, Span } from "../../domain/index.ts";

/**
 * The first thing in which the parts of a read page contradict each other: a reference to what the page
 * doesn't have, a quote that isn't where it should be. Null where they agree.
 */
export function contradictionIn(graph: PageGraph): string | null {
  for (const contradiction of contradictions(graph)) return contradiction;
  return null;
}

function* contradictions(graph: PageGraph): Generator<string> {
  const entities = yield* distinct("entity", graph.entities);
  const positions = yield* distinct("position", graph.positions);
  const blocks = yield* distinct("block", graph.blocks);
  const articles = yield* distinct(
    "article",
    graph.articles.map(({ article }) => article),
  );
  for (const entity of graph.entities) {
    if (entity.kind === "person") continue;
    yield* lacking(entities, entity.partOf, "partOf", entity.id);
    if (entity.kind === "organization")
      yield* lacking(entities, entity.locatedIn, "locatedIn", entity.id);
  }
  for (const { id, at } of graph.positions) yield* lacking(entities, at, "at", id);
  for (const { id, span, article, join } of graph.blocks) {
    yield* outside(span, graph.page.text, id);
    yield* lacking(articles, article, "article", id);
    yield* lacking(blocks, join?.after ?? null, "join.after", id);
  }
  for (const resolved of graph.articles) {
    if (resolved.article.page !== graph.page.id)
      yield `${resolved.article.id} is of another page, ${resolved.article.page}`;
    yield* inArticle(resolved, entities, positions);
  }
}

type Ids = ReadonlySet<string>;

function* inArticle(
  { article, mentions, authors, claims }: ResolvedArticle,
  entities: Ids,
  positions: Ids,
): Generator<string> {
  const { id, text } = article;
  if (article.bodyStart > text.length) yield `the body of ${id} begins behind its end`;
  for (const { entity, mention } of mentions) {
    yield* lacking(entities, entity, "mentions", id);
    yield* misquoted(mention.span, mention.text, article);
  }
  for (const { span, name } of article.authors) yield* misquoted(span, name, article);
  for (const { entity, author } of authors) {
    yield* lacking(entities, entity, "authors", id);
    if (author >= article.authors.length) yield `${id} has no author ${author}`;
  }
  for (const claim of claims) {
    if (claim.article !== id) yield `${claim.id} is stated in ${claim.article} and stands in ${id}`;
    yield* outside(claim.span, text, claim.id);
    yield* lacking(entities, claim.subject, "subject", claim.id);
    yield* lacking(entities, claim.object, "object", claim.id);
    yield* lacking(positions, claim.position, "position", claim.id);
  }
}

function* distinct(
  what: string,
  things: readonly { readonly id: string }[],
): Generator<string, Ids> {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) yield `it has ${what} ${id} twice`;
    ids.add(id);
  }
  return ids;
}

function* lacking(known: Ids, id: string | null, member: string, of: string): Generator<string> {
  if (id !== null && !known.has(id)) yield `${of} refers to ${id} (${member}), which it lacks`;
}

function* outside({ end }: Span, text: string, of: string): Generator<string> {
  if (end > text.length) yield `${of} ends at ${end} in a text of ${text.length} characters`;
}

function* misquoted({ start, end }: Span, quote: string, { id, text }: Article): Generator<string> {
  if (text.slice(start, end) !== quote)
    yield `${id} does not have "${quote}" from ${start} to ${end}`;
}
