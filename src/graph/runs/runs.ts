import neo4j from "neo4j-driver";
import type { Run } from "../../domain/index.ts";
import type { Connection } from "../store/connection.ts";

/** Keeps what a run tells of itself, over what it told before. */
export async function saveRun(connection: Connection, run: Run): Promise<void> {
  const counts = Object.fromEntries(counted.map((name) => [name, neo4j.int(run[name])]));
  await connection.write((statement) =>
    statement("MERGE (r:Run {id: $run.id}) SET r = $run", { run: { ...run, ...counts } }),
  );
}

/** The latest runs, the last one first. */
export async function readRuns(connection: Connection, limit: number): Promise<readonly Run[]> {
  const rows = await connection.read({ text: reading, parameters: { limit: neo4j.int(limit) } });
  return rows.map(
    (row) => Object.fromEntries(told.map((name, i) => [name, row[i]])) as unknown as Run,
  );
}

const counted = [
  "total",
  "done",
  "added",
  "replaced",
  "unchanged",
  "failed",
  "articles",
  "mentions",
] as const satisfies readonly (keyof Run)[];

const told: readonly (keyof Run)[] = [
  "id",
  "startedAt",
  "updatedAt",
  "endedAt",
  "state",
  "source",
  ...counted,
  "lastError",
];

const reading = `
MATCH (r:Run) WHERE r.startedAt IS NOT NULL
RETURN ${told.map((name) => `r.${name}`).join(", ")}
ORDER BY r.startedAt DESC LIMIT $limit`;
