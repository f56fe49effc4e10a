import type { EntityId, PositionId, Tenure } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import type { ClaimRow } from "./page-rows.ts";

/** In these somebody is in the office or comes into it; in the others no longer. */
export const inOffice: readonly Tenure[] = ["current", "acting", "appointed"];

/**
 * Makes the short cut HOLDS anew from all claims about each of these people. Undated claims stand before
 * dated ones.
 */
export async function rebuildHolds(run: RunStatement, people: readonly EntityId[]): Promise<void> {
  if (people.length === 0) return;
  await run("UNWIND $people AS id MATCH (:Entity {id: id})-[h:HOLDS]->() DELETE h", { people });
  await run(drawHolds, { people, inOffice });
}

const drawHolds = `
UNWIND $people AS id
MATCH (person:Entity {id: id})<-[:SUBJECT]-(c:Claim)-[:CLAIMS]->(position:Position)
WITH person, position, c, c.tenure IN $inOffice AS isIn ORDER BY coalesce(c.observedOn, ''), c.id
WITH person, position, collect(c.id) AS claims,
  min(CASE WHEN isIn THEN c.observedOn END) AS firstSeenOn,
  max(CASE WHEN isIn THEN c.observedOn END) AS lastSeenOn,
  min(CASE WHEN NOT isIn THEN c.observedOn END) AS formerSeenOn,
  min(c.validFrom) AS validFrom, max(c.validTo) AS validTo,
  coalesce(last(collect(CASE WHEN isIn THEN c.tenure = 'acting' END)), false) AS isActing
CREATE (person)-[h:HOLDS]->(position)
SET h = {claims: claims, firstSeenOn: firstSeenOn, lastSeenOn: lastSeenOn,
  formerSeenOn: formerSeenOn, validFrom: validFrom, validTo: validTo, isActing: isActing}`;

/**
 * Widens the times of HOLDS by new claims without looking at the old ones; which claims it rests on, and
 * whether the latest says acting, it tells only where the office is new.
 */
export async function widenHolds(run: RunStatement, claims: readonly ClaimRow[]): Promise<void> {
  const rows = claims.flatMap(({ id, subject, position, properties }) => {
    const { tenure, observedOn, validFrom, validTo } = properties;
    const isIn = inOffice.includes(tenure);
    const seen = { seenOn: isIn ? observedOn : null, formerSeenOn: isIn ? null : observedOn };
    const isActing = tenure === "acting";
    return position ? [{ id, subject, position, ...seen, validFrom, validTo, isActing }] : [];
  });
  if (rows.length > 0) await run(stretchHolds, { rows });
}

const least = (property: string, value: string): string =>
  `h.${property} = CASE WHEN row.${value} IS NULL OR h.${property} <= row.${value} THEN h.${property} ELSE row.${value} END`;
const greatest = (property: string, value: string): string =>
  least(property, value).replace("<=", ">=");

const stretchHolds = `
UNWIND $rows AS row
MATCH (person:Entity {id: row.subject}), (position:Position {id: row.position})
MERGE (person)-[h:HOLDS]->(position)
ON CREATE SET h.claims = [row.id], h.isActing = row.isActing
SET ${[
  least("firstSeenOn", "seenOn"),
  greatest("lastSeenOn", "seenOn"),
  least("formerSeenOn", "formerSeenOn"),
  least("validFrom", "validFrom"),
  greatest("validTo", "validTo"),
].join(",\n  ")}`;

/** A person is an official while at least one claim states a public office. */
export async function relabelOfficials(
  run: RunStatement,
  people: readonly EntityId[],
): Promise<void> {
  if (people.length > 0) await run(officials, { people });
}

const officials = `
UNWIND $people AS id
MATCH (e:Entity {id: id})
WITH e, EXISTS { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.isPublic AND coalesce(c.modality, 'stated') = 'stated' } AS isOfficial
WHERE e.isOfficial <> isOfficial OR isOfficial <> e:Official
SET e.isOfficial = isOfficial
FOREACH (_ IN CASE WHEN isOfficial THEN [1] ELSE [] END | SET e:Official)
FOREACH (_ IN CASE WHEN isOfficial THEN [] ELSE [1] END | REMOVE e:Official)`;

/** Whether a claim puts somebody in a public office; who is only to come into one is no official yet. */
export function isOfOfficial({ properties }: Pick<ClaimRow, "properties">): boolean {
  return properties.isPublic && properties.modality === "stated";
}

/** Makes people officials whom a claim just put in a public office. */
export async function nameOfficials(run: RunStatement, people: readonly EntityId[]): Promise<void> {
  if (people.length === 0) return;
  await run(
    "UNWIND $people AS id MATCH (e:Entity {id: id}) WHERE NOT e:Official SET e:Official, e.isOfficial = true",
    { people },
  );
}

/** How many claims there are about each of these people; told without looking at the claims. */
export async function claimCounts(
  run: RunStatement,
  people: readonly EntityId[],
): Promise<ReadonlyMap<EntityId, number>> {
  if (people.length === 0) return new Map();
  const rows = await run(
    "UNWIND $people AS id MATCH (e:Entity {id: id}) RETURN id, COUNT { (e)<-[:SUBJECT]-() }",
    { people },
  );
  return new Map(rows.map(([id, count]) => [id as EntityId, Number(count)]));
}

/** Deletes offices that no claim states any more; gives the entities they belonged to. */
export async function deleteUnclaimed(
  run: RunStatement,
  positions: readonly PositionId[],
): Promise<readonly EntityId[]> {
  if (positions.length === 0) return [];
  await run(lockUnclaimed, { positions });
  const rows = await run(unclaimed, { positions });
  return rows.map(([id]) => id as EntityId);
}

// Locked first and looked at again then: whoever is just about to claim it has done so by now.
const lockUnclaimed = `
UNWIND $positions AS id
MATCH (p:Position {id: id}) WHERE NOT (p)<-[:CLAIMS]-()
SET p.id = id`;

const unclaimed = `
UNWIND $positions AS id
MATCH (p:Position {id: id}) WHERE NOT (p)<-[:CLAIMS]-()
OPTIONAL MATCH (p)-[:AT]->(at:Entity)
WITH p, at.id AS at
DETACH DELETE p
RETURN at`;
