import {
  type ArticleId,
  articleId,
  blockId,
  type Claim,
  claimId,
  type Entity,
  type EntityId,
  type NameKind,
  organizationId,
  type PageGraph,
  type PageId,
  type Position,
  pageId,
  partialDate,
  personId,
  placeId,
  positionId,
  publicationId,
  type ResolvedArticle,
  type ResolvedMention,
  type Tenure,
} from "../../src/domain/index.ts";

/** A page told in short: what matters to the graph, with the rest made up. */
export interface ToldPage {
  /** The page's number; pages of one number and date are one page. */
  readonly number: number;
  /** A day, a month or a year; null for an undated page. */
  readonly date: string | null;
  readonly articles: readonly ToldArticle[];
}

export interface ToldArticle {
  readonly headline: string;
  readonly body: string;
  /** How often each of the cast is mentioned, by its word. */
  readonly mentions: Readonly<Partial<Record<CastMember, number>>>;
  readonly claims?: readonly ToldClaim[];
}

export interface ToldClaim {
  readonly who: "director" | "judge";
  readonly tenure: Tenure;
  readonly isPublic?: boolean;
  readonly validFrom?: string;
}

const publication = {
  id: publicationId("测试晚报"),
  name: "测试晚报",
  language: "zh" as const,
  home: "4308",
};

const province = place("43", "湖南省", null);
const city = place("4308", "张家界市", "43");
const county = place("430822", "桑植县", "4308");
const town = place("430822102", "利福塔镇", "430822");
const bureau = body("张家界市医疗保障局", "4308", null);
const office = body("张家界市医疗保障局办公室", "4308", bureau.id);
const court = body("桑植县人民法院", "430822", null);

/** Everybody and everything that told pages can name. */
export const cast = {
  province,
  city,
  county,
  town,
  bureau,
  office,
  court,
  director: person("向前程"),
  judge: person("覃书怀"),
  clerk: person("田小满"),
} as const satisfies Record<string, Entity>;
export type CastMember = keyof typeof cast;

const positions: Record<ToldClaim["who"], Position> = {
  director: { id: positionId("局长", bureau.id), title: "局长", at: bureau.id, isPublic: true },
  judge: { id: positionId("法官", court.id), title: "法官", at: court.id, isPublic: true },
};

/** The page as the pipeline would give it. */
export function toldPage({ number, date, articles }: ToldPage): PageGraph {
  const text = articles.map(({ headline, body }) => `${headline}\n\n${body}`).join("\n\n");
  const publishedOn = date ?? "undated";
  const id = pageId({ publication: publication.name, publishedOn, number: String(number), text });
  const resolved = articles.map((article, i) =>
    resolvedArticle(article, articleId(id, article.headline, i), id, date),
  );
  const claims = resolved.flatMap((article) => article.claims);
  const mentioned = new Set(
    resolved.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
  );
  const named = withWholes([
    city.id,
    ...mentioned,
    ...claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
  ]);
  return {
    page: {
      id,
      publication,
      publishedOn: date === null ? null : partialDate(date),
      number: String(number),
      language: "zh",
      home: "4308",
      text,
      source: `${number}.txt`,
    },
    blocks: resolved.map(({ article }, index) => ({
      id: blockId(id, index),
      index,
      span: { start: 0, end: article.text.length },
      role: "body",
      roleConfidence: 1,
      article: article.id,
      order: 0,
      join: null,
    })),
    articles: resolved,
    entities: Object.values<Entity>(cast)
      .filter(({ id: entity }) => named.has(entity))
      .map((entity) => (mentioned.has(entity.id) ? entity : withoutShortForms(entity))),
    positions: Object.values(positions).filter(({ id: position }) =>
      claims.some((claim) => claim.position === position),
    ),
    doubts: [],
  };
}

function resolvedArticle(
  { headline, body, mentions, claims = [] }: ToldArticle,
  id: ArticleId,
  page: PageId,
  date: string | null,
): ResolvedArticle {
  return {
    article: {
      id,
      page,
      headline,
      kicker: null,
      subhead: null,
      authors: [],
      agency: null,
      datelinePlace: null,
      publishedOn: null,
      text: `${headline}\n${body}\n`,
      bodyStart: headline.length + 1,
      segments: [],
      truncated: false,
    },
    mentions: Object.entries(mentions).flatMap(([word, times]) =>
      Array.from({ length: times }, (_, i) => mention(cast[word as CastMember], i)),
    ),
    authors: [],
    claims: claims.map((claim, i) => claimOf(claim, id, i, date)),
  };
}

function mention(entity: Entity, place: number): ResolvedMention {
  const text = entity.names.find(({ kind }) => kind === "short")?.text ?? entity.name;
  return {
    entity: entity.id,
    resolvedBy: "told",
    mention: {
      kind: entity.kind,
      form: "name",
      span: { start: 10 * place, end: 10 * place + text.length },
      text,
      name: text,
      paragraph: 0,
      sentence: place,
      method: "told",
      confidence: 0.9,
    },
  };
}

function claimOf(
  { who, tenure, isPublic = true, validFrom }: ToldClaim,
  article: ArticleId,
  place: number,
  date: string | null,
): Claim {
  const position = positions[who];
  return {
    id: claimId(article, place, place + 1, who, tenure),
    kind: "holdsPosition",
    subject: cast[who].id,
    object: position.at,
    position: position.id,
    title: position.title,
    isPublic,
    tenure,
    modality: "stated",
    article,
    span: { start: place, end: place + 1 },
    observedOn: date === null ? null : partialDate(date),
    validFrom: validFrom ? partialDate(validFrom) : null,
    validTo: null,
    method: "told",
    confidence: 0.9,
  };
}

/** Entities with all that they lie in or belong to. */
function withWholes(ids: readonly EntityId[]): ReadonlySet<EntityId> {
  const named = new Set(ids);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of named) for (const whole of wholesOf(id)) named.add(whole);
  return named;
}

function wholesOf(id: EntityId): readonly EntityId[] {
  const entity = Object.values<Entity>(cast).find((one) => one.id === id);
  if (!entity || entity.kind === "person") return [];
  const at = entity.kind === "organization" ? entity.locatedIn : null;
  return [entity.partOf, at].filter((whole) => whole !== null);
}

function withoutShortForms(entity: Entity): Entity {
  return { ...entity, names: entity.names.filter(({ kind }) => kind !== "short") };
}

function person(name: string): Entity {
  return { id: personId(name, "4308"), kind: "person", name, names: [formOf(name, "canonical")] };
}

function body(name: string, at: string, partOf: EntityId | null): Entity {
  return {
    id: organizationId(name, at),
    kind: "organization",
    name,
    names: [formOf(name, "canonical"), formOf(`${name.slice(0, 2)}${name.slice(-2)}`, "short")],
    isPublicBody: true,
    locatedIn: placeId(at),
    partOf,
  };
}

function place(code: string, name: string, partOf: string | null): Entity {
  const level = { 2: "province", 4: "city", 6: "county", 9: "town" } as const;
  return {
    id: placeId(code),
    kind: "location",
    name,
    names: [formOf(name, "canonical"), formOf(`Place ${code}`, "english")],
    code,
    level: level[code.length as keyof typeof level],
    partOf: partOf === null ? null : placeId(partOf),
  };
}

function formOf(text: string, kind: NameKind): Entity["names"][number] {
  return { text, kind };
}
