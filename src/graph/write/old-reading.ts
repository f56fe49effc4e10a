import type { ArticleId, EntityId, PageId, PositionId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { formsOf } from "../vocabulary/mention-lists.ts";
import type { Form } from "./forms.ts";
import type { ToldArticle } from "./page-change.ts";

/** What pages gave the graph before they were emptied. */
export interface OldReading {
  readonly articles: ReadonlyMap<PageId, readonly ToldArticle[]>;
  /** Entities and the forms by which they were mentioned, each once. */
  readonly forms: readonly Form[];
  /** Entities that the pages spoke of without mentioning them. */
  readonly others: readonly EntityId[];
  readonly claims: readonly OldClaim[];
  readonly publications: readonly string[];
}

export interface OldClaim {
  readonly subject: EntityId;
  readonly position: PositionId | null;
  readonly isPublic: boolean;
}

export const nothingOld: OldReading = {
  articles: new Map(),
  forms: [],
  others: [],
  claims: [],
  publications: [],
};

/** Empties pages: takes all out that was read of them, and says what it was. The pages stay. */
export async function takeOldReading(
  run: RunStatement,
  pages: readonly PageId[],
): Promise<OldReading> {
  if (pages.length === 0) return nothingOld;
  const told = (await run(articlesOfPages, { pages })) as readonly OldArticleRow[];
  const claims = (await run(claimsOfPages, { pages })) as readonly OldClaimRow[];
  const others = (await run(othersOfPages, { pages })) as readonly (readonly [EntityId])[];
  const publications = await run(publicationsOfPages, { pages });
  // In the order of ids, as whoever writes pages locks them.
  const touched = [...told.flatMap(([, , , , , mentions]) => mentions), ...others];
  const entities = [...new Set(touched.map(([entity]) => entity))].toSorted();
  await run("UNWIND $entities AS id MATCH (e:Entity {id: id}) SET e.id = id", { entities });
  for (const statement of emptyPages) await run(statement, { pages });
  return {
    articles: new Map(
      pages.map((page) => [page, told.filter(([of]) => of === page).map(toldArticle)]),
    ),
    forms: formsIn(told),
    others: others.map(([id]) => id),
    claims: claims.map(([subject, position, isPublic]) => ({ subject, position, isPublic })),
    publications: publications.map(([id]) => String(id)),
  };
}

type OldArticleRow = readonly [
  page: PageId,
  article: ArticleId,
  sortOn: string,
  textKey: string | null,
  isRepeat: boolean,
  mentions: readonly (readonly [EntityId, count: number, forms: readonly string[]])[],
];
type OldClaimRow = readonly [EntityId, PositionId | null, isPublic: boolean];

function toldArticle([, id, sortOn, textKey, isRepeat, mentions]: OldArticleRow): ToldArticle {
  const counts = new Map(mentions.map(([entity, count]) => [entity, count]));
  return { id, sortOn, textKey, isRepeat, counts };
}

/** Each entity with each form by which it was mentioned, once. */
function formsIn(told: readonly OldArticleRow[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const [entity, , used] of told.flatMap(([, , , , , mentions]) => mentions))
    for (const form of used) forms.set(`${entity} ${form}`, [entity, form]);
  return [...forms.values()];
}

const articlesOfPages = `
UNWIND $pages AS page
MATCH (:Page {id: page})<-[:APPEARED_ON]-(a:Article)
RETURN page, a.id, a.sortOn, a.textKey, a:Repeat,
  COLLECT { MATCH (a)-[r:MENTIONS]->() RETURN [r.entityId, r.count, ${formsOf("r")}] }`;

const claimsOfPages = `
UNWIND $pages AS page
MATCH (:Page {id: page})<-[:APPEARED_ON]-(:Article)<-[:STATED_IN]-(c:Claim)-[:SUBJECT]->(e:Entity)
RETURN e.id, head(COLLECT { MATCH (c)-[:CLAIMS]->(p:Position) RETURN p.id }), c.isPublic`;

const othersOfPages = `
UNWIND $pages AS page
MATCH (p:Page {id: page})
UNWIND COLLECT { MATCH (p)<-[:APPEARED_ON]-(:Article)-[:WRITTEN_BY]->(e:Entity) RETURN e }
  + COLLECT { MATCH (p)<-[:APPEARED_ON]-(:Article)<-[:STATED_IN]-(:Claim)-[:SUBJECT|OBJECT]->(e:Entity) RETURN e }
  + COLLECT { MATCH (p)-[:OF]->(:Publication)-[:HOME]->(e:Location) RETURN e } AS e
RETURN DISTINCT e.id`;

const publicationsOfPages = `
UNWIND $pages AS page
MATCH (:Page {id: page})-[:OF]->(q:Publication)
RETURN DISTINCT q.id`;

const emptyPages: readonly string[] = [
  "UNWIND $pages AS page MATCH (:Page {id: page})<-[:APPEARED_ON]-(:Article)<-[:STATED_IN]-(c:Claim) DETACH DELETE c",
  "UNWIND $pages AS page MATCH (:Page {id: page})<-[:APPEARED_ON]-(a:Article) DETACH DELETE a",
  "UNWIND $pages AS page MATCH (:Page {id: page})-[:HAS]->(b:Block) DETACH DELETE b",
  "UNWIND $pages AS page MATCH (:Page {id: page})-[r:OF]->() DELETE r",
];
