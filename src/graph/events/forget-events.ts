import neo4j from "neo4j-driver";
import type { Connection } from "../store/connection.ts";

/** So many are deleted in one transaction. */
const stride = 1_000;

/**
 * Deletes the events before the one of number `before`, but none whose effects are still to be derived;
 * gives how many that were.
 */
export async function forgetEvents(connection: Connection, before: number): Promise<number> {
  const parameters = { before: neo4j.int(before), stride: neo4j.int(stride) };
  for (let sum = 0; ; ) {
    const [row] = await connection.write((run) => run(deleting, parameters));
    const deleted = Number(row?.[0] ?? 0);
    sum += deleted;
    if (deleted < stride) return sum;
  }
}

const deleting = `
MATCH (m:Meta {key: 'derived'})
MATCH (v:Event) WHERE v.seq < $before AND v.seq <= m.seq
WITH v ORDER BY v.seq LIMIT $stride
DELETE v
RETURN count(*)`;
