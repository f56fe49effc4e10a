import type { EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { undated } from "../vocabulary/relationships.ts";

/** The first and the last date on which an entity is newly mentioned; undated where neither is known. */
export interface NewDates {
  readonly first: string;
  readonly last: string;
}

/**
 * Counts the articles of entities and finds their first and last dates; gives the counts. Neo4j itself
 * keeps the count with the node, and the dates are the ends of an index, or, for entities that only gained
 * mentions, what they were and the new ones: it costs the same however often an entity is named.
 */
export async function recount(
  run: RunStatement,
  entities: readonly EntityId[],
  gained: ReadonlyMap<EntityId, NewDates>,
): Promise<ReadonlyMap<EntityId, number>> {
  const ids = entities.toSorted();
  const rows = ids.flatMap((id) => {
    const dates = gained.get(id);
    return dates ? [{ id, ...dates }] : [];
  });
  const counted = [
    ...(rows.length > 0 ? await run(widening, { rows, undated }) : []),
    ...(rows.length < ids.length
      ? await run(counting, { entities: ids.filter((id) => !gained.has(id)), undated })
      : []),
  ];
  return new Map(counted.map(([id, count]) => [id as EntityId, Number(count)]));
}

const widening = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH row, e, COUNT { (e)<-[:MENTIONS]-() } AS articles,
  CASE WHEN row.first <> $undated THEN row.first END AS first,
  CASE WHEN row.last <> $undated THEN row.last END AS last
SET e.articleCount = articles,
  e.firstSeenOn = CASE WHEN first IS NULL OR e.firstSeenOn <= first THEN e.firstSeenOn ELSE first END,
  e.lastSeenOn = CASE WHEN last IS NULL OR e.lastSeenOn >= last THEN e.lastSeenOn ELSE last END
RETURN row.id, articles`;

const seenOn = (direction: "" | " DESC"): string => `head(COLLECT {
  MATCH ()-[r:MENTIONS]->()
  WHERE r.entityId = id AND r.sortOn > $undated AND r.articleId IS NOT NULL
  RETURN r.sortOn ORDER BY r.entityId${direction}, r.sortOn${direction}, r.articleId${direction} LIMIT 1
})`;

const counting = `
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WITH id, e, COUNT { (e)<-[:MENTIONS]-() } AS articles, ${seenOn("")} AS first, ${seenOn(" DESC")} AS last
SET e.articleCount = articles, e.firstSeenOn = first, e.lastSeenOn = last
RETURN id, articles`;
