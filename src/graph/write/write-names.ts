import neo4j from "neo4j-driver";
import { nameKinds } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import type { NameRow } from "./page-rows.ts";

/**
 * Writes the names of entities. Most are there as they should be: those are only looked at, by what can
 * change of them. Of the kinds that pages give a name, the one that stands first among the kinds stays.
 */
export async function writeNames(run: RunStatement, rows: readonly NameRow[]): Promise<void> {
  if (rows.length === 0) return;
  const names = rows.map(({ id, rank, isLasting }) => [id, neo4j.int(rank), isLasting]);
  const found = await run(namesToWrite, { names, ranks });
  const wanted = new Set(found.map(([id]) => id));
  const missing = rows.filter(({ id }) => wanted.has(id));
  if (missing.length > 0) await run(writeMissing, { rows: missing, ranks });
}

const ranks = Object.fromEntries(nameKinds.map((kind, rank) => [kind, neo4j.int(rank)]));

const namesToWrite = `
UNWIND $names AS name
OPTIONAL MATCH (n:Name {id: name[0]})
WITH name[0] AS id, n, $ranks[n.kind] > name[1] OR name[2] AND NOT n.isLasting AS isOther
WHERE n IS NULL OR isOther
RETURN id`;

const writeMissing = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.id})
ON CREATE SET n += row.properties, n.isLasting = row.isLasting
ON MATCH SET
  n.kind = CASE WHEN $ranks[n.kind] > row.rank THEN row.properties.kind ELSE n.kind END,
  n.isLasting = n.isLasting OR row.isLasting
MERGE (e)-[:NAMED]->(n)`;
