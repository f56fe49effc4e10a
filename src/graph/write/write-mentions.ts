import type { EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import type { BatchRows } from "./batch-rows.ts";
import { collectNodes, placesOf, propertiesFrom, valuesOf } from "./list-rows.ts";
import type { MentionRow } from "./page-rows.ts";

/** Writes which article mentions whom, in the order of the entities. */
export async function writeMentions(
  run: RunStatement,
  { articles, mentions }: Pick<BatchRows, "articles" | "mentions">,
): Promise<void> {
  if (mentions.length === 0) return;
  const rows = mentionsByEntity(mentions, placesOf(articles));
  await run(statement, { articles: articles.map(({ id }) => id), rows });
}

const properties = [
  "sortOn",
  "count",
  "spans",
  "form",
  "forms",
  "methods",
  "resolvedBy",
  "confidences",
  "confidence",
  "salience",
];

type EntityAndMentions = readonly [EntityId, readonly (readonly unknown[])[]];

function mentionsByEntity(
  mentions: readonly MentionRow[],
  places: ReadonlyMap<string, unknown>,
): readonly EntityAndMentions[] {
  const byEntity = new Map<EntityId, (readonly unknown[])[]>();
  for (const { article, entity, properties: own } of mentions) {
    const rows = byEntity.get(entity) ?? [];
    rows.push([places.get(article), ...valuesOf(own, properties)]);
    byEntity.set(entity, rows);
  }
  return [...byEntity].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

// The properties that the index is made of are told by what is at hand, not sent with each mention.
const statement = `
${collectNodes("Article", "articles")}
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
UNWIND row[1] AS mention
WITH e, row[0] AS entityId, mention, articles[mention[0]] AS a
CREATE (a)-[:MENTIONS {entityId: entityId, articleId: $articles[mention[0]],
  ${propertiesFrom("mention", 1, properties)}}]->(e)`;
