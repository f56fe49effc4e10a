import neo4j from "neo4j-driver";
import type { Connection } from "../store/connection.ts";

/** So many pages are filled in one transaction. */
const stride = 10_000;

/**
 * Gives the pages of structures 1 and 2 the home place that they were read with, so that they can be read
 * again as they were: their paper's. Where a paper has several the page's is inferred again.
 */
export async function fillHomes(connection: Connection): Promise<void> {
  for (let filled = stride; filled === stride; ) {
    const [row] = await connection.write((run) => run(statement, { stride: neo4j.int(stride) }));
    filled = Number(row?.[0] ?? 0);
  }
}

const statement = `
MATCH (q:Publication)
WITH q, COLLECT { MATCH (q)-[:HOME]->(home:Location) RETURN home.code } AS homes
WHERE size(homes) = 1
MATCH (q)<-[:OF]-(p:Page) WHERE p.home IS NULL
WITH p, homes[0] AS home LIMIT $stride
SET p.home = home
RETURN count(p)`;
