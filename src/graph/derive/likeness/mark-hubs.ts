import neo4j from "neo4j-driver";
import type { EntityId } from "../../../domain/index.ts";
import type { RunStatement } from "../../store/connection.ts";
import type { Transact } from "../lease.ts";

/** Whoever is in more articles than so is named with everybody: to be named with it tells of nobody who he is. */
const mostTelling = 50;

/** Whether an entity of so many articles is a hub. */
export function isHubIn(articleCount: number): boolean {
  return articleCount > mostTelling;
}

/**
 * Marks those of these entities that became hubs, or are none any more. Gives the people named beside them, to
 * whom their company tells something else now; of one that just turned these are few.
 */
export async function markHubs(
  run: RunStatement,
  entities: readonly EntityId[],
): Promise<readonly EntityId[]> {
  const rows = await run(mark, { entities, mostTelling: neo4j.int(mostTelling) });
  const turned = rows.map(([id]) => id as EntityId);
  if (turned.length === 0) return [];
  const beside = await run(peopleBeside, { turned });
  return beside.map(([id]) => id as EntityId);
}

/** So many are marked in one transaction. */
const most = 5_000;

/** Marks all hubs of the graph. */
export async function markAllHubs(transact: Transact): Promise<void> {
  const parameters = { most: neo4j.int(most), mostTelling: neo4j.int(mostTelling) };
  for (let left = true; left; ) {
    const [row] = await transact((run) => run(markAny, parameters));
    left = Number(row?.[0]) === most;
  }
}

const isOther = "coalesce(e.isHub, false) <> (e.articleCount > $mostTelling)";

const turn = `SET e.isHub = CASE WHEN e.articleCount > $mostTelling THEN true END`;

const mark = `
UNWIND $entities AS id
MATCH (e:Entity {id: id}) WHERE ${isOther}
${turn}
RETURN id`;

const markAny = `
MATCH (e:Entity) WHERE ${isOther}
WITH e LIMIT $most
${turn}
RETURN count(*)`;

const peopleBeside = `
UNWIND $turned AS id
MATCH (:Entity {id: id})<-[:MENTIONS]-()-[:MENTIONS]->(p:Person)
RETURN DISTINCT p.id`;
