import {
  type Article,
  articleId,
  blockId,
  type Claim,
  claimId,
  type Entity,
  type EntityId,
  type Mention,
  organizationId,
  type PageGraph,
  type Position,
  pageId,
  partialDate,
  personId,
  placeId,
  positionId,
  publicationId,
} from "../../src/domain/index.ts";

/** What a small article names: the text of each mention and the entity it means. */
interface SmallArticle {
  readonly headline: string;
  readonly body: string;
  readonly names: readonly (readonly [string, EntityId])[];
}

/** The ids of the small graph, by a word each. */
export const ids = {
  hunan: placeId("43"),
  city: placeId("4308"),
  county: placeId("430822"),
  bureau: organizationId("张家界市医疗保障局", "4308"),
  court: organizationId("桑植县人民法院", "430822"),
  director: personId("向前程", "4308"),
  judge: personId("覃书怀", "4308"),
} as const;

const people: readonly Entity[] = [
  {
    id: ids.director,
    kind: "person",
    name: "向前程",
    names: [{ text: "向前程", kind: "canonical" }],
  },
  { id: ids.judge, kind: "person", name: "覃书怀", names: [{ text: "覃书怀", kind: "canonical" }] },
];

const places: readonly Entity[] = [
  place(ids.hunan, "湖南省", "Hunan Province", "43", "province", null),
  place(ids.city, "张家界市", "Zhangjiajie", "4308", "city", ids.hunan),
  place(ids.county, "桑植县", "Sangzhi County", "430822", "county", ids.city),
];

const organizations: readonly Entity[] = [
  {
    id: ids.bureau,
    kind: "organization",
    name: "张家界市医疗保障局",
    names: [
      { text: "张家界市医疗保障局", kind: "canonical" },
      { text: "市医保局", kind: "short" },
      { text: "Zhangjiajie Municipal Medical Insurance Bureau", kind: "english" },
    ],
    isPublicBody: true,
    locatedIn: ids.city,
    partOf: null,
  },
  {
    id: ids.court,
    kind: "organization",
    name: "桑植县人民法院",
    names: [{ text: "桑植县人民法院", kind: "canonical" }],
    isPublicBody: true,
    locatedIn: ids.county,
    partOf: null,
  },
];

const entities = [...people, ...places, ...organizations];

/** The office of the small graph: director of the bureau. */
export const directorship: Position = {
  id: positionId("局长", ids.bureau),
  title: "局长",
  at: ids.bureau,
  isPublic: true,
};

/**
 * A page of the small graph, as the pipeline would give it: its articles name what they say, and
 * where the director and the bureau's title stand together, a claim says so.
 */
export function smallPage(
  publishedOn: string,
  number: string,
  articles: readonly SmallArticle[],
): PageGraph {
  const text = articles.map(({ headline, body }) => `${headline}\n\n${body}`).join("\n\n");
  const publication = {
    id: publicationId("张家界测试报"),
    name: "张家界测试报",
    language: "zh" as const,
    home: "4308",
  };
  const id = pageId({ publication: publication.name, publishedOn, number, text });
  const resolved = articles.map((article) => resolve(article, id, text, publishedOn));
  const named = new Set(resolved.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return {
    page: {
      id,
      publication,
      publishedOn: partialDate(publishedOn),
      number,
      language: "zh",
      home: "4308",
      text,
      source: `${publishedOn}-${number}.txt`,
    },
    blocks: articles.flatMap(({ headline, body }, i) => {
      const article = resolved[i]?.article.id ?? null;
      const start = text.indexOf(headline);
      return [
        {
          id: blockId(id, 2 * i),
          index: 2 * i,
          span: { start, end: start + headline.length },
          role: "headline" as const,
          roleConfidence: 0.9,
          article,
          order: 0,
          join: null,
        },
        {
          id: blockId(id, 2 * i + 1),
          index: 2 * i + 1,
          span: { start: text.indexOf(body), end: text.indexOf(body) + body.length },
          role: "body" as const,
          roleConfidence: 0.9,
          article,
          order: 1,
          join: {
            after: blockId(id, 2 * i),
            score: 0.8,
            runsOn: false,
            reasons: ["follows its headline"],
            runnerUp: null,
          },
        },
      ];
    }),
    articles: resolved,
    entities: entities.filter((entity) => named.has(entity.id) || entity.kind === "location"),
    positions: resolved.some(({ claims }) => claims.length > 0) ? [directorship] : [],
    doubts: [],
  };
}

/** Two pages on two days: the bureau in both, the court and the judge in the second alone. */
export function smallPages(): readonly [PageGraph, PageGraph] {
  return [
    smallPage("2023-07-05", "1", [
      {
        headline: "市医保局开通新服务",
        body: "市医保局局长向前程介绍,新服务覆盖桑植县。",
        names: [
          ["市医保局", ids.bureau],
          ["向前程", ids.director],
          ["桑植县", ids.county],
        ],
      },
    ]),
    smallPage("2023-08-09", "2", [
      {
        headline: "桑植县人民法院走访市医保局",
        body: "桑植县人民法院法官覃书怀走访市医保局,与局长向前程座谈。",
        names: [
          ["桑植县人民法院", ids.court],
          ["覃书怀", ids.judge],
          ["市医保局", ids.bureau],
          ["局长向前程", ids.director],
        ],
      },
      { headline: "张家界市迎来晴天", body: "张家界市今日天晴。", names: [["张家界市", ids.city]] },
    ]),
  ];
}

function place(
  id: EntityId,
  name: string,
  english: string,
  code: string,
  level: "province" | "city" | "county",
  partOf: EntityId | null,
): Entity {
  return {
    id,
    kind: "location",
    name,
    names: [
      { text: name, kind: "canonical" },
      { text: english, kind: "english" },
    ],
    code,
    level,
    partOf,
  };
}

function resolve(
  { headline, body, names }: SmallArticle,
  page: PageGraph["page"]["id"],
  pageText: string,
  publishedOn: string,
): PageGraph["articles"][number] {
  const text = `${headline}\n${body}\n`;
  const id = articleId(page, headline);
  const pageStart = pageText.indexOf(headline);
  const article: Article = {
    id,
    page,
    headline,
    kicker: null,
    subhead: null,
    authors: [],
    agency: null,
    datelinePlace: null,
    publishedOn: null,
    text,
    bodyStart: headline.length + 1,
    segments: [
      { start: 0, pageStart, length: headline.length },
      { start: headline.length + 1, pageStart: pageText.indexOf(body), length: body.length },
    ],
    truncated: false,
  };
  const mentions = names.flatMap(([name, entity]) =>
    [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
      entity,
      mention: mentionAt(index, name, text),
      resolvedBy: "test",
    })),
  );
  const start = text.indexOf("局长向前程");
  const claim: Claim = {
    id: claimId(id, start, start + 5, "局长"),
    kind: "holdsPosition",
    subject: ids.director,
    object: ids.bureau,
    position: directorship.id,
    title: "局长",
    isPublic: true,
    tenure: "current",
    modality: "stated",
    article: id,
    span: { start, end: start + 5 },
    observedOn: partialDate(publishedOn),
    validFrom: null,
    validTo: null,
    method: "title before name",
    confidence: 0.9,
  };
  return { article, mentions, authors: [], claims: start < 0 ? [] : [claim] };
}

function mentionAt(start: number, name: string, text: string): Mention {
  return {
    kind: "organization",
    form: "name",
    span: { start, end: start + name.length },
    text: name,
    name,
    paragraph: text.slice(0, start).split("\n").length - 1,
    sentence: 0,
    method: "test",
    confidence: 0.9,
  };
}
