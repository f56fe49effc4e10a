import neo4j from "neo4j-driver";
import type { GraphEvent } from "../../domain/index.ts";
import type { Connection } from "../store/connection.ts";

/** The events behind the one of number `after`, in their order, at most `limit`. */
export async function readEvents(
  connection: Connection,
  after: number,
  limit: number,
): Promise<readonly GraphEvent[]> {
  const parameters = { after: neo4j.int(after), limit: neo4j.int(limit) };
  const rows = await connection.read({ text: reading, parameters });
  return rows.map(
    (row) => Object.fromEntries(told.map((name, i) => [name, row[i]])) as unknown as GraphEvent,
  );
}

/** The number of the last event; 0 where there never was one. */
export async function lastSeq(connection: Connection): Promise<number> {
  const text = "MATCH (m:Meta {key: 'outbox'}) RETURN m.seq";
  const [row] = await connection.read({ text, parameters: {} });
  return Number(row?.[0] ?? 0);
}

const told: readonly (keyof GraphEvent)[] = [
  "id",
  "seq",
  "at",
  "kind",
  "pageId",
  "articleIds",
  "entityIds",
  "pairs",
  "touched",
  "months",
  "articles",
  "mentions",
];

const reading = `
MATCH (v:Event) WHERE v.seq > $after
RETURN ${told.map((name) => `v.${name}`).join(", ")}
ORDER BY v.seq LIMIT $limit`;
