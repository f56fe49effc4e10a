import { createHash } from "node:crypto";
import neo4j, { type Integer } from "neo4j-driver";
import {
  type Article,
  type ArticleId,
  type Block,
  type BlockId,
  type Claim,
  type ClaimId,
  type Entity,
  type EntityId,
  idOf,
  type KeysOf,
  type Name,
  type NameKind,
  nameKinds,
  type Page,
  type PageGraph,
  type PageId,
  type PositionId,
  type ResolvedArticle,
  type ResolvedMention,
  type TextForms,
} from "../../domain/index.ts";
import { writeMentionLists } from "../vocabulary/mention-lists.ts";
import { writePlaceTexts } from "../vocabulary/place-texts.ts";
import { undated } from "../vocabulary/relationships.ts";
import { textKey } from "./text-key.ts";

// Numbers of JavaScript become floats in Neo4j; what is counted is stored as an integer, which takes
// less room and adds up to an integer.
const { int } = neo4j;

/** Values that the driver can send. */
export type Row = Readonly<Record<string, unknown>>;

export interface PageRow extends Row {
  readonly id: PageId;
  readonly properties: { readonly fingerprint: string } & Row;
}

export interface ArticleRow extends Row {
  readonly id: ArticleId;
  readonly properties: { readonly sortOn: string; readonly textKey: string | null } & Row;
}

export interface BlockRow extends Row {
  readonly id: BlockId;
  readonly page: PageId;
  readonly article: ArticleId | null;
  readonly properties: Row;
}

export interface JoinRow extends Row {
  readonly block: BlockId;
  readonly after: BlockId;
  readonly properties: Row;
}

export interface NameRow extends Row {
  readonly id: string;
  readonly isLasting: boolean;
  /** Place of its kind among the kinds of names. */
  readonly rank: number;
}

export interface MentionRow extends Row {
  readonly article: ArticleId;
  readonly entity: EntityId;
  readonly forms: readonly string[];
  readonly properties: { readonly count: Integer } & Row;
}

export interface ClaimRow extends Row {
  readonly id: ClaimId;
  readonly subject: EntityId;
  readonly position: PositionId | null;
  readonly properties: ClaimProperties;
}

type ClaimProperties = Pick<
  Claim,
  "kind" | "title" | "isPublic" | "tenure" | "modality" | "method" | "confidence"
> &
  Readonly<Record<"observedOn" | "validFrom" | "validTo", string | null>>;

/** All that a page gives the graph, as rows to UNWIND; each row has its node's own `properties`. */
export interface PageRows {
  readonly page: PageRow;
  readonly publication: Row | null;
  readonly blocks: readonly BlockRow[];
  readonly joins: readonly JoinRow[];
  readonly articles: readonly ArticleRow[];
  readonly persons: readonly Row[];
  readonly organizations: readonly Row[];
  readonly locations: readonly Row[];
  readonly names: readonly NameRow[];
  readonly partOf: readonly Row[];
  readonly locatedIn: readonly Row[];
  readonly mentions: readonly MentionRow[];
  readonly authors: readonly Row[];
  readonly positions: readonly Row[];
  readonly claims: readonly ClaimRow[];
}

/**
 * A text in an indexed property may have at most about 32 KB; a form of a name never comes near it,
 * and a title is cut here rather than failing the page.
 */
const longestName = 400;

/** Kinds of names that only stay while mentions use them. */
export const passingKinds: readonly NameKind[] = ["short", "alias", "traditional"];

/** Turns what was read of a page into rows for the graph. */
export function pageRows(graph: PageGraph, forms: TextForms): PageRows {
  const { page, articles, entities } = graph;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const ofKind = (kind: Entity["kind"]): Row[] =>
    entities.filter((entity) => entity.kind === kind).map((entity) => entityRow(entity, known));
  const used = formsUsed(articles);
  return {
    page: pageRow(graph),
    publication: page.publication && {
      id: page.publication.id,
      page: page.id,
      properties: { name: page.publication.name, language: page.publication.language },
      home: page.publication.home && `location:${page.publication.home}`,
    },
    blocks: graph.blocks.map((block) => blockRow(block, page)),
    joins: graph.blocks.flatMap(joinRow),
    articles: articles.map(({ article }) => articleRow(article, graph, forms)),
    persons: ofKind("person"),
    organizations: ofKind("organization"),
    locations: ofKind("location"),
    names: entities.flatMap((entity) =>
      entity.names.map((name) => nameRow(entity, name, used.get(entity.id), forms.keysOf)),
    ),
    partOf: entities.flatMap((entity) =>
      entity.kind !== "person" && entity.partOf ? [{ part: entity.id, whole: entity.partOf }] : [],
    ),
    locatedIn: entities.flatMap((entity) =>
      entity.kind === "organization" && entity.locatedIn
        ? [{ organization: entity.id, location: entity.locatedIn }]
        : [],
    ),
    mentions: articles.flatMap((article) => mentionRows(article, graph)),
    authors: distinct(articles.flatMap(authorRows), ({ article, entity, start }) =>
      [article, entity, start].join(),
    ),
    positions: graph.positions.map(({ id, at, title, isPublic }) => ({
      id,
      at,
      properties: { title: title.slice(0, longestName), isPublic },
    })),
    claims: distinct(
      articles.flatMap(({ claims }) => claims.map(claimRow)),
      ({ id }) => String(id),
    ),
  };
}

/** What a page was read as; equal where reading it again would change nothing. */
function fingerprint(graph: PageGraph): string {
  return createHash("sha256").update(JSON.stringify(graph)).digest("hex");
}

/** Of rows with one key the last. */
function distinct<R extends Row>(rows: readonly R[], key: (row: R) => string): readonly R[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

function pageRow(graph: PageGraph): PageRow {
  const { page, doubts } = graph;
  const publishedOn = page.publishedOn?.value ?? null;
  return {
    id: page.id,
    properties: {
      publishedOn,
      sortOn: publishedOn ?? undated,
      number: page.number,
      language: page.language,
      home: page.home,
      text: page.text,
      source: page.source,
      doubts: [...doubts],
      fingerprint: fingerprint(graph),
    },
  };
}

function blockRow(block: Block, page: Page): BlockRow {
  const { id, index, span, role, roleConfidence, article, order, join } = block;
  return {
    id,
    page: page.id,
    article,
    properties: {
      index: int(index),
      start: int(span.start),
      end: int(span.end),
      text: page.text.slice(span.start, span.end),
      role,
      roleConfidence,
      order: order === null ? null : int(order),
      runnerUpBlock: join?.runnerUp?.after ?? null,
      runnerUpScore: join?.runnerUp?.score ?? null,
    },
  };
}

function joinRow({ id, join }: Block): JoinRow[] {
  if (!join) return [];
  const { after, score, runsOn, reasons } = join;
  return [{ block: id, after, properties: { score, runsOn, reasons: [...reasons] } }];
}

/** The article's own date, else the page's; never null, so that an index by date finds it. */
function sortOn(article: Article, { page }: PageGraph): string {
  return article.publishedOn?.value ?? page.publishedOn?.value ?? undated;
}

function articleRow(article: Article, graph: PageGraph, forms: TextForms): ArticleRow {
  const { id, headline, kicker, subhead, agency, datelinePlace, text, bodyStart } = article;
  const simplified = forms.simplified(text);
  return {
    id,
    page: graph.page.id,
    properties: {
      headline,
      kicker,
      subhead,
      agency,
      datelinePlace,
      text,
      // Found by either script; kept only where it is not the text itself.
      simplified: simplified === text ? null : simplified,
      bodyStart: int(bodyStart),
      textKey: textKey(article),
      publishedOn: article.publishedOn?.value ?? graph.page.publishedOn?.value ?? null,
      sortOn: sortOn(article, graph),
      truncated: article.truncated,
      segments: article.segments.flatMap(({ start, pageStart, length }) => [
        int(start),
        int(pageStart),
        int(length),
      ]),
    },
  };
}

type KnownEntities = ReadonlyMap<EntityId, Entity>;

function entityRow(entity: Entity, known: KnownEntities): Row {
  const own = {
    person: () => ({}),
    organization: () => ({
      isPublicBody: entity.kind === "organization" && entity.isPublicBody,
    }),
    location: () =>
      entity.kind === "location"
        ? { code: entity.code, level: entity.level, within: withWholes(entity, known) }
        : {},
  }[entity.kind]();
  return { id: entity.id, properties: { name: entity.name, kind: entity.kind, ...own } };
}

/** A place and all that it lies in, itself first: an article is about each of them. */
function withWholes(entity: Entity, known: KnownEntities): readonly EntityId[] {
  if (entity.kind !== "location") return [];
  const whole = entity.partOf === null ? undefined : known.get(entity.partOf);
  return [entity.id, ...(whole ? withWholes(whole, known) : [])];
}

/** The words by which articles mention each entity. */
function formsUsed(
  articles: readonly ResolvedArticle[],
): ReadonlyMap<EntityId, ReadonlySet<string>> {
  const forms = new Map<EntityId, Set<string>>();
  for (const { entity, mention } of articles.flatMap(({ mentions }) => mentions))
    forms.set(entity, (forms.get(entity) ?? new Set()).add(mention.text));
  return forms;
}

function nameRow(
  entity: Entity,
  name: Name,
  used: ReadonlySet<string> | undefined,
  keysOf: KeysOf,
): NameRow {
  const { folded, pinyin, initials } = keysOf(name.text, entity.kind);
  return {
    entity: entity.id,
    id: idOf("name", entity.id, name.text),
    // A name that a page gives without using it comes from the gazetteer or a gloss: it stays as long
    // as its entity does, and so does what is a name by its kind.
    isLasting: !passingKinds.includes(name.kind) || !used?.has(name.text),
    rank: nameKinds.indexOf(name.kind),
    properties: {
      text: name.text.slice(0, longestName),
      kind: name.kind,
      folded: [...folded],
      pinyin: [...pinyin],
      initials: [...initials],
    },
  };
}

/** One row for each article and entity, all its places in one flat list. */
function mentionRows({ article, mentions }: ResolvedArticle, graph: PageGraph): MentionRow[] {
  const byEntity = new Map<EntityId, ResolvedMention[]>();
  for (const place of mentions)
    byEntity.set(place.entity, [...(byEntity.get(place.entity) ?? []), place]);
  return [...byEntity].map(([entity, places]) => {
    const forms = [...new Set(places.map(({ mention }) => mention.text))];
    const confidences = places.map(({ mention }) => mention.confidence);
    const properties = {
      entityId: entity,
      sortOn: sortOn(article, graph),
      articleId: article.id,
      count: int(places.length),
      spans: places.flatMap(({ mention }) => [
        int(mention.span.start),
        int(mention.span.end),
        int(mention.paragraph),
        int(mention.sentence),
      ]),
      methods: writePlaceTexts(places.map(({ mention }) => mention.method)),
      resolvedBy: writePlaceTexts(places.map((place) => place.resolvedBy)),
      ...writeMentionLists(forms, confidences),
      salience: salience(article, places),
    };
    return { article: article.id, entity, forms, properties };
  });
}

/** How much an article is about an entity, 0 to 1: in the headline, early, often. */
function salience(article: Article, places: readonly ResolvedMention[]): number {
  const first = Math.min(...places.map(({ mention }) => mention.span.start));
  const inHeadline = first < article.bodyStart ? 0.4 : 0;
  const early = 0.3 * (1 - first / Math.max(1, article.text.length));
  const often = 0.3 * (1 - 1 / (1 + places.length));
  return Number((inHeadline + early + often).toFixed(3));
}

function authorRows({ article, authors }: ResolvedArticle): Row[] {
  return authors.flatMap(({ entity, author }) => {
    const found = article.authors[author];
    if (!found) return [];
    const { credit, span } = found;
    return [{ article: article.id, entity, credit, start: int(span.start), end: int(span.end) }];
  });
}

function claimRow(claim: Claim): ClaimRow {
  return {
    id: claim.id,
    subject: claim.subject,
    object: claim.object,
    position: claim.position,
    article: claim.article,
    start: int(claim.span.start),
    end: int(claim.span.end),
    properties: {
      kind: claim.kind,
      title: claim.title,
      isPublic: claim.isPublic,
      tenure: claim.tenure,
      modality: claim.modality,
      observedOn: claim.observedOn?.value ?? null,
      validFrom: claim.validFrom?.value ?? null,
      validTo: claim.validTo?.value ?? null,
      method: claim.method,
      confidence: claim.confidence,
    },
  };
}
