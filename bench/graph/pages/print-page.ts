import {
  articleId,
  type Block,
  type BlockRole,
  blockId,
  type Claim,
  claimId,
  type Entity,
  type PageGraph,
  type PageId,
  type PartialDate,
  type Position,
  type Publication,
  pageId,
  partialDate,
  plainArticle,
  type ResolvedArticle,
  type Segment,
} from "../../../src/domain/index.ts";
import type { StatedOffice } from "./article-writer.ts";
import type { Composition } from "./compose-article.ts";
import type { WorldPlace } from "./places.ts";

/** Where and when a page appears. */
export interface Printing {
  readonly publication: Publication;
  readonly publishedOn: string;
  readonly number: string;
  /** The publication's home and what it lies in. */
  readonly home: WorldPlace;
}

/** Prints articles one below the other on a page, as the reader of pages would give it back. */
export function printPage(compositions: readonly Composition[], printing: Printing): PageGraph {
  const { publication, publishedOn, number, home } = printing;
  const layout = layOut(compositions, `${publication.name} ${publishedOn} 第${number}版`);
  const { text } = layout;
  const id = pageId({ publication: publication.name, publishedOn, number, text });
  const date = partialDate(publishedOn);
  const articles = articlesOf(compositions, layout, id, date);
  return {
    page: {
      id,
      publication,
      publishedOn: date,
      number,
      language: "zh",
      home: publication.home,
      text,
      source: `generated/${publishedOn}-${publication.name}-${number}.txt`,
    },
    blocks: blocksOf(layout, id, articles),
    articles,
    entities: entitiesOf(compositions, [home.entity, ...home.within]),
    positions: positionsOf(compositions),
    doubts: [],
  };
}

/** A block on the page that an article's paragraph is printed in. */
interface Printed {
  readonly article: number | null;
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
  /** Article offset of its first unit. */
  readonly from: number;
}

interface Layout {
  readonly text: string;
  readonly blocks: readonly Printed[];
}

function layOut(compositions: readonly Composition[], masthead: string): Layout {
  const blocks: Printed[] = [
    { article: null, role: "masthead", start: 0, end: masthead.length, from: 0 },
  ];
  let text = masthead;
  compositions.forEach((composition, article) => {
    let from = 0;
    for (const paragraph of composition.text.trimEnd().split("\n")) {
      const start = text.length + 2;
      text += `\n\n${paragraph}`;
      const role = from === 0 ? "headline" : "body";
      blocks.push({ article, role, start, end: text.length, from });
      from += paragraph.length + 1;
    }
  });
  return { text: `${text}\n`, blocks };
}

function blocksOf({ blocks }: Layout, page: PageId, articles: readonly ResolvedArticle[]): Block[] {
  return blocks.map(({ article, role, start, end }, index) => {
    const first = blocks.findIndex((block) => block.article === article);
    return {
      id: blockId(page, index),
      index,
      span: { start, end },
      role,
      roleConfidence: 0.95,
      article: article === null ? null : (articles[article]?.article.id ?? null),
      order: article === null ? null : index - first,
      join:
        index === first
          ? null
          : {
              after: blockId(page, index - 1),
              score: 0.9,
              runsOn: false,
              reasons: ["right below"],
              runnerUp: null,
            },
    };
  });
}

function articlesOf(
  compositions: readonly Composition[],
  { blocks }: Layout,
  page: PageId,
  date: PartialDate | null,
): ResolvedArticle[] {
  const printed = new Map<string, number>();
  return compositions.map(({ headline, text, bodyStart, mentions, offices }, index) => {
    const twin = printed.get(headline) ?? 0;
    printed.set(headline, twin + 1);
    const id = articleId(page, headline, twin);
    const segments: Segment[] = blocks
      .filter(({ article }) => article === index)
      .map(({ start, end, from }) => ({ start: from, pageStart: start, length: end - start }));
    return {
      article: {
        ...plainArticle(id, page, text),
        headline,
        bodyStart,
        segments,
      },
      mentions: mentions.map(({ entity, mention }) => ({
        entity: entity.id,
        mention,
        resolvedBy: "generated",
      })),
      authors: [],
      claims: offices.flatMap((office) => claimOf(office, id, date)),
    };
  });
}

function claimOf(
  { person, tenure, start, end }: StatedOffice,
  article: ResolvedArticle["article"]["id"],
  date: PartialDate | null,
): Claim[] {
  if (!person.office) return [];
  const { position, at } = person.office;
  return [
    {
      id: claimId(article, start, end, position.title),
      kind: "holdsPosition",
      subject: person.entity.id,
      object: at.entity.id,
      position: position.id,
      title: position.title,
      isPublic: position.isPublic,
      tenure,
      modality: "stated",
      article,
      span: { start, end },
      observedOn: date,
      validFrom: tenure === "appointed" ? date : null,
      validTo: null,
      method: "generated",
      confidence: 0.9,
    },
  ];
}

/** Everything that the page's articles name, and what that lies in, each once. */
function entitiesOf(compositions: readonly Composition[], home: readonly Entity[]): Entity[] {
  const entities = new Map<string, Entity>(home.map((entity) => [entity.id, entity]));
  for (const { mentions, around } of compositions) {
    for (const { entity } of mentions) entities.set(entity.id, entity);
    for (const entity of around) entities.set(entity.id, entity);
  }
  return [...entities.values()];
}

function positionsOf(compositions: readonly Composition[]): Position[] {
  const positions = new Map<string, Position>();
  for (const { offices } of compositions)
    for (const { person } of offices)
      if (person.office) positions.set(person.office.position.id, person.office.position);
  return [...positions.values()];
}
