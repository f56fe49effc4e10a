import type {
  EntityId,
  Extraction,
  PageGraph,
  PageReading,
  Position,
  ResolvedArticle,
  ResolvedAuthor,
} from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { type ArticleContext, plainName } from "./article-context.ts";
import { type EntityRegister, openRegister } from "./entity-register.ts";
import { relationClaims } from "./relation-claims.ts";
import { resolveLocations, resolvePointers } from "./resolve-locations.ts";
import { addBody, bodyNamed, resolveOrganizations } from "./resolve-organizations.ts";
import { resolvePeople } from "./resolve-people.ts";
import { claimsOf, resolveOffice } from "./resolve-titles.ts";

/**
 * Decides whom and what the mentions of a page mean: places first, then bodies by their places, then
 * people by their offices. What comes out depends on the page and the gazetteer alone.
 */
export function resolvePage(
  reading: PageReading,
  extractions: readonly Extraction[],
  gazetteer: Gazetteer,
): PageGraph {
  const register = openRegister(gazetteer);
  const contexts = reading.articles.map((article, i) =>
    contextOf(
      reading,
      article,
      extractions[i] ?? { mentions: [], titles: [], relations: [] },
      gazetteer,
    ),
  );
  for (const context of contexts) {
    resolveLocations(context, register);
    resolveOrganizations(context, register);
    resolvePointers(context, register);
  }
  const people = resolvePeople(contexts, (c, title) => resolveOffice(c, title, register), register);
  const resolved = contexts.map((context) =>
    articleOf(context, people.get(context) ?? new Map(), reading, register),
  );
  return {
    page: reading.page,
    blocks: reading.blocks,
    articles: resolved.map(({ article }) => article),
    entities: register.all(),
    positions: distinct(resolved.flatMap(({ positions }) => positions)),
    doubts: reading.doubts,
  };
}

function contextOf(
  { page }: PageReading,
  article: PageReading["articles"][number],
  extraction: Extraction,
  gazetteer: Gazetteer,
): ArticleContext {
  const { language, home } = page;
  return { article, extraction, language, home, gazetteer, resolved: new Map(), story: [] };
}

function articleOf(
  context: ArticleContext,
  people: ReadonlyMap<string, EntityId>,
  { page }: PageReading,
  register: EntityRegister,
): { readonly article: ResolvedArticle; readonly positions: readonly Position[] } {
  const offices = context.extraction.titles.map((title) => resolveOffice(context, title, register));
  const { claims: held, positions } = claimsOf(context, offices, page.publishedOn);
  const claims = [...held, ...relationClaims(context, page.publishedOn)];
  const mentions = context.extraction.mentions.flatMap((mention, index) => {
    const found = context.resolved.get(index);
    return found ? [{ entity: found.entity, mention, resolvedBy: found.rule }] : [];
  });
  const authors = authorsOf(context, people, register);
  return { article: { article: context.article, mentions, authors, claims }, positions };
}

function authorsOf(
  context: ArticleContext,
  people: ReadonlyMap<string, EntityId>,
  register: EntityRegister,
): readonly ResolvedAuthor[] {
  return context.article.authors.flatMap(({ name, credit }, author) => {
    const plain = plainName(name);
    const entity = credit === "agency" ? agencyNamed(plain, context, register) : people.get(plain);
    return entity === undefined ? [] : [{ entity, author }];
  });
}

/** 新华社 by its name in either language. */
function agencyNamed(name: string, context: ArticleContext, register: EntityRegister): EntityId {
  const known = context.language === "en" ? bodyNamed(name, 0, context) : { name, place: null };
  return addBody(known.name, known.place, register);
}

function distinct(positions: readonly Position[]): readonly Position[] {
  return [...new Map(positions.map((position) => [position.id, position])).values()];
}
