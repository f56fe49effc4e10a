import {
  articleBody,
  type Claim,
  type Entity,
  type EntityId,
  type PageGraph,
  type ResolvedArticle,
} from "../domain/index.ts";
import { toSimplified } from "../text/index.ts";
import { scriptOf } from "./page-script.ts";

export interface EntityJson {
  readonly id: EntityId;
  readonly name: string;
  readonly type: "PERSON" | "OFFICIAL" | "ORG" | "LOC";
  /** Several titles are joined by 、. */
  readonly title: string | null;
  readonly org: string | null;
  /** The words by which the article refers to it, each once. */
  readonly mentions: readonly string[];
}

interface RelationJson {
  readonly type: "PART_OF" | "HOLDS_POSITION";
  /** Names, as in `entities`. */
  readonly from: string;
  readonly to: string;
  /** Only of HOLDS_POSITION. */
  readonly title?: string;
}

interface ArticleJson {
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly body: string;
  /** `YYYY-MM-DD`, only where the article itself carries a date. */
  readonly date: string | null;
  readonly entities: readonly EntityJson[];
}

/** What was understood of a page, as plain data for other programs. The form is stable. */
export interface PageJson {
  readonly articles: readonly ArticleJson[];
  readonly relations: readonly RelationJson[];
}

/** Gives the plain form of a page that was understood. */
export function pageJson(graph: PageGraph): PageJson {
  const page = pageView(graph);
  return {
    articles: graph.articles.map((article) => articleJson(article, page)),
    relations: [...partOfRelations(page), ...holdsRelations(page)],
  };
}

interface PageView {
  readonly graph: PageGraph;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Those of offices. */
  readonly claims: readonly Claim[];
  /** People whom a claim of this page puts in a public office. */
  readonly officials: ReadonlySet<EntityId>;
  /** What the page's articles refer to. */
  readonly named: ReadonlySet<EntityId>;
  /** Writes a simplified name in the page's script. */
  readonly inScript: (name: string) => string;
}

function pageView(graph: PageGraph): PageView {
  const claims = graph.articles.flatMap(({ claims }) => claims.filter(isOffice));
  return {
    graph,
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    claims,
    officials: new Set(claims.filter((claim) => claim.isPublic).map((claim) => claim.subject)),
    named: new Set(graph.articles.flatMap(({ mentions }) => mentions.map(({ entity }) => entity))),
    inScript: scriptOf(graph.articles.map(({ article }) => article.text).join("\n")),
  };
}

/** Who is only to come into an office is not in it. */
function isOffice({ kind, modality }: Claim): boolean {
  return kind === "holdsPosition" && modality === "stated";
}

function articleJson(resolved: ResolvedArticle, page: PageView): ArticleJson {
  const { article } = resolved;
  return {
    headline: article.headline,
    byline: article.authors.map((author) => author.name),
    body: articleBody(article),
    date: article.publishedOn?.precision === "day" ? article.publishedOn.value : null,
    entities: [...surfacesOf(resolved)].flatMap(([id, surfaces]) => {
      const entity = page.entities.get(id);
      return entity ? [entityJson(entity, surfaces, resolved, page)] : [];
    }),
  };
}

/** What an article names, with the words it uses; what it only points at or implies is left out. */
function surfacesOf(resolved: ResolvedArticle): ReadonlyMap<EntityId, readonly string[]> {
  const surfaces = new Map<EntityId, Set<string>>();
  const named = new Set<EntityId>();
  const note = (id: EntityId, text: string): void => {
    surfaces.set(id, (surfaces.get(id) ?? new Set()).add(text));
  };
  for (const { entity, author } of resolved.authors) {
    named.add(entity);
    note(entity, resolved.article.authors[author]?.name ?? "");
  }
  for (const { entity, mention } of resolved.mentions) {
    if (mention.form !== "anaphora" && mention.form !== "inTitle") named.add(entity);
    note(entity, mention.text);
  }
  return new Map(
    [...surfaces].filter(([id]) => named.has(id)).map(([id, texts]) => [id, [...texts]]),
  );
}

function entityJson(
  entity: Entity,
  mentions: readonly string[],
  resolved: ResolvedArticle,
  page: PageView,
): EntityJson {
  const here = resolved.claims.filter((claim) => isOffice(claim) && claim.subject === entity.id);
  const stated = here.length > 0 ? here : page.claims.filter((c) => c.subject === entity.id);
  const held = stated.filter((claim) => claim.tenure !== "removed");
  const claims = held.length > 0 ? held : stated;
  const titles = [...new Set(claims.map(statedTitle))];
  const org = claims.map((claim) => claim.object).find((object) => object !== null);
  return {
    id: entity.id,
    name: nameIn(entity, page),
    type: typeOf(entity, page),
    title: titles.length > 0 ? titles.join("、") : null,
    org: org === undefined ? null : nameOf(org, page),
    mentions,
  };
}

function typeOf(entity: Entity, page: PageView): EntityJson["type"] {
  if (entity.kind === "organization") return "ORG";
  if (entity.kind === "location") return "LOC";
  return page.officials.has(entity.id) ? "OFFICIAL" : "PERSON";
}

const tenurePrefix: Record<"zh" | "en", Partial<Record<Claim["tenure"], string>>> = {
  zh: { acting: "代", former: "原" },
  en: { acting: "Acting ", former: "former " },
};

/** The title with its mark of time: 代市长, 原局长. */
function statedTitle(claim: Claim): string {
  const script = /\p{Script=Han}/u.test(claim.title) ? "zh" : "en";
  const prefix = tenurePrefix[script][claim.tenure] ?? "";
  return claim.title.startsWith(prefix) ? claim.title : prefix + claim.title;
}

function partOfRelations(page: PageView): readonly RelationJson[] {
  return page.graph.entities.flatMap((entity) =>
    wholesOf(entity, page).map((whole) => ({
      type: "PART_OF" as const,
      from: nameIn(entity, page),
      to: nameIn(whole, page),
    })),
  );
}

/** What an entity is directly part of; and where the page doesn't name that, the next whole it names. */
function wholesOf(entity: Entity, page: PageView): readonly Entity[] {
  // That a province is part of its country goes without saying.
  if (entity.kind === "location" && entity.level === "province") return [];
  const [direct, ...larger] = chainOf(entity, page);
  if (!direct || page.named.has(direct.id)) return direct ? [direct] : [];
  const named = larger.find((whole) => page.named.has(whole.id) && !isCountry(whole));
  return named ? [direct, named] : [direct];
}

function isCountry(entity: Entity): boolean {
  return entity.kind === "location" && entity.level === "country";
}

function chainOf(entity: Entity, page: PageView): readonly Entity[] {
  const whole =
    entity.kind === "person" || entity.partOf === null
      ? undefined
      : page.entities.get(entity.partOf);
  return whole ? [whole, ...chainOf(whole, page)] : [];
}

/** Who holds what as of this page; offices that the text calls past are no such relation. */
function holdsRelations(page: PageView): readonly RelationJson[] {
  const relations = new Map<string, RelationJson>();
  for (const claim of page.claims) {
    if (claim.object === null || claim.tenure === "former" || claim.tenure === "removed") continue;
    const from = nameOf(claim.subject, page);
    const to = nameOf(claim.object, page);
    if (from === null || to === null) continue;
    const title = statedTitle(claim);
    relations.set(JSON.stringify([claim.subject, title, claim.object]), {
      type: "HOLDS_POSITION",
      from,
      to,
      title,
    });
  }
  return [...relations.values()];
}

function nameOf(id: EntityId, page: PageView): string | null {
  const entity = page.entities.get(id);
  return entity ? nameIn(entity, page) : null;
}

/** The name in the page's language and script. */
function nameIn(entity: Entity, page: PageView): string {
  if (page.graph.page.language === "en") return englishName(entity);
  const seen = entity.names.find(
    ({ text, kind }) => kind === "traditional" && toSimplified(text) === entity.name,
  );
  return seen?.text ?? page.inScript(chineseName(entity));
}

function chineseName(entity: Entity): string {
  if (entity.kind !== "location" || isHan(entity.name)) return entity.name;
  return entity.names.find(({ text }) => isHan(text))?.text ?? entity.name;
}

/** The English name with the place in it; as the page itself has it, where it does. */
function englishName(entity: Entity): string {
  if (!isHan(entity.name)) return entity.name;
  const [full, ...others] = entity.names.filter(({ kind }) => kind === "english");
  const [place] = full?.text.split(" ") ?? [];
  const own = others.findLast(({ text }) => text.startsWith(`${place} `));
  const isOfPlace = entity.kind === "organization" && entity.locatedIn !== null;
  return (isOfPlace ? own : undefined)?.text ?? full?.text ?? entity.name;
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
