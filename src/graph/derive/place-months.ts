import neo4j from "neo4j-driver";
import { datesOfMonth, type EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { isOfMonth } from "./calendar.ts";

/**
 * Counts anew how many articles of a month name each place or one below it; gives the places of which that
 * has changed. All places at once: the articles below a country are most of a month's in any case.
 */
export async function derivePlaceMonths(
  run: RunStatement,
  month: string,
): Promise<readonly EntityId[]> {
  const counts = countsIn(await run(countPlaces, datesOfMonth(month)));
  const stored = countsIn(await run(storedPlaces, { month }));
  const gone = [...stored.keys()].filter((place) => !counts.has(place));
  const changed = [...counts].filter(([place, articles]) => stored.get(place) !== articles);
  if (gone.length > 0) await run(deletePlaceMonths, { gone, month });
  const rows = changed.map(([place, articles]) => placeMonthRow(place, month, articles));
  if (rows.length > 0) await run(mergePlaceMonths, { rows });
  return [...gone, ...changed.map(([place]) => place)];
}

/** Adds up anew how many articles name each of these places or one below it. */
export async function deriveSubtreeCounts(
  run: RunStatement,
  places: readonly EntityId[],
): Promise<void> {
  if (places.length > 0) await run(sumPlaces, { places });
}

/** The properties of a month's node. */
export function placeMonthRow(
  placeId: EntityId,
  month: string,
  articles: number,
): Readonly<Record<string, unknown>> {
  return { placeId, month, articles: neo4j.int(articles) };
}

function countsIn(rows: readonly (readonly unknown[])[]): ReadonlyMap<EntityId, number> {
  return new Map(rows.map(([place, articles]) => [place as EntityId, Number(articles)]));
}

const countPlaces = `
MATCH (a:Article) WHERE ${isOfMonth("a")}
CALL (a) {
  MATCH (a)-[:MENTIONS]->(:Location)-[:PART_OF*0..6]->(place:Location)
  RETURN DISTINCT place
}
WITH place, count(*) AS articles
RETURN place.id, articles`;

const storedPlaces = `
MATCH (m:PlaceMonth) WHERE m.month = $month AND m.articles IS NOT NULL
RETURN m.placeId, m.articles`;

const deletePlaceMonths = `
UNWIND $gone AS place
MATCH (m:PlaceMonth {placeId: place, month: $month})
DELETE m`;

const mergePlaceMonths = `
UNWIND $rows AS row
MERGE (m:PlaceMonth {placeId: row.placeId, month: row.month})
SET m = row`;

const sumPlaces = `
UNWIND $places AS id
MATCH (place:Location:Entity {id: id})
CALL (id) {
  MATCH (m:PlaceMonth) WHERE m.placeId = id AND m.month IS NOT NULL
  RETURN toInteger(sum(m.articles)) AS articles
}
SET place.subtreeArticleCount = articles`;
