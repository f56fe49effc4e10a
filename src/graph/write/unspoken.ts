import type { EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";

/**
 * Deletes those of these entities that nothing speaks of any more, and the places and bodies above them
 * that only stood there as wholes.
 */
export async function deleteUnspoken(
  run: RunStatement,
  entities: readonly EntityId[],
): Promise<void> {
  if (entities.length === 0) return;
  const unspoken = await run(lockUnspoken, { entities: [...new Set(entities)].toSorted() });
  if (unspoken.length === 0) return;
  const rows = await run(deleteLocked, { entities: unspoken.map(([id]) => id) });
  const wholes = rows.flatMap(([above]) => (Array.isArray(above) ? (above as EntityId[]) : []));
  await deleteUnspoken(run, wholes);
}

/** Deletes those of these newspapers that have no page any more. */
export async function deleteEmptyPublications(
  run: RunStatement,
  publications: readonly string[],
): Promise<void> {
  if (publications.length === 0) return;
  await run(lockEmpty, { publications });
  await run(deleteEmpty, { publications });
}

// The index is named: by that of articleCount, which a small graph may be thought to be better looked up
// by, entities are found that this transaction has deleted.
const unspoken = `MATCH (e:Entity {id: id}) USING INDEX e:Entity(id)
WHERE e.articleCount = 0
  AND NOT (e)<-[:MENTIONS|WRITTEN_BY|SUBJECT|OBJECT|AT|PART_OF|LOCATED_IN|HOME]-()`;

// Locked first and looked at again then: whoever is just about to speak of it has done so by now.
const lockUnspoken = `
UNWIND $entities AS id
${unspoken}
SET e.id = id
RETURN id`;

const deleteLocked = `
UNWIND $entities AS id
${unspoken}
OPTIONAL MATCH (e)-[:PART_OF|LOCATED_IN]->(whole:Entity)
WITH e, collect(whole.id) AS wholes
CALL (e) {
  MATCH (e)-[:NAMED]->(n:Name)
  DETACH DELETE n
}
DETACH DELETE e
RETURN wholes`;

const lockEmpty = `
UNWIND $publications AS id
MATCH (q:Publication {id: id}) WHERE NOT (q)<-[:OF]-()
SET q.id = id`;

const deleteEmpty = `
UNWIND $publications AS id
MATCH (q:Publication {id: id}) WHERE NOT (q)<-[:OF]-()
DETACH DELETE q`;
