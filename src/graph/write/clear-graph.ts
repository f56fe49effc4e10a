import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { type Transact, withLease } from "../derive/lease.ts";
import type { Connection } from "../store/connection.ts";

/**
 * Deletes everything but the structure, part by part. Where it is ended before its end, the next start
 * does the rest (see `finishClearing`). The outbox counts on, so that nobody who has seen an event of
 * before takes one of after for it.
 */
export async function clearGraph(connection: Connection): Promise<void> {
  await connection.write((run) => run("MERGE (:Meta {key: 'clearing'})"));
  // Whoever derives would write down what was counted before.
  while ((await withLease(connection, undefined, deleteAll)) === null) await sleep(200);
}

/** Clears the rest of a graph whose clearing was ended before its end. */
export async function finishClearing(connection: Connection): Promise<void> {
  const text = "MATCH (m:Meta {key: 'clearing'}) RETURN m.key";
  const [row] = await connection.read({ text, parameters: {} });
  if (row) await clearGraph(connection);
}

/** So much is deleted in one transaction; all at once would not fit its memory. */
const stride = 10_000;

async function deleteAll(transact: Transact): Promise<true> {
  for (const statement of [deleteRelationships, deleteNodes]) {
    for (let deleted = stride; deleted === stride; ) {
      const [row] = await transact((run) => run(statement, { stride: neo4j.int(stride) }));
      deleted = Number(row?.[0] ?? 0);
    }
  }
  await transact(async (run) => {
    await run("MERGE (m:Meta {key: 'outbox'}) SET m.seq = coalesce(m.seq, 0) + 1");
    await run(derivedNothing);
    await run("MATCH (m:Meta) WHERE NOT m.key IN ['structure', 'outbox', 'derived'] DELETE m");
  });
  return true;
}

const deleteRelationships = `
MATCH ()-[r]->()
WITH r LIMIT $stride
DELETE r
RETURN count(*)`;

const deleteNodes = `
MATCH (n) WHERE NOT n:Meta
WITH n LIMIT $stride
DELETE n
RETURN count(*)`;

const derivedNothing = `
MATCH (o:Meta {key: 'outbox'}), (m:Meta {key: 'derived'})
SET m.seq = o.seq
REMOVE m.at, m.part, m.after, m.rebuildSeq, m.rebuildAt`;
