import { Problem } from "../../domain/index.ts";
import { hasDatabase } from "../../graph/index.ts";
import { openDatabase } from "../serve/open-database.ts";
import type { Settings } from "../settings/setting-table.ts";
import type { Terminal } from "../terminal/terminal.ts";

/**
 * Makes sure that the graph to be imported into is the embedded one.
 * @throws Problem BAD_INPUT.
 */
export function expectEmbedded({ neo4jUri }: Settings): void {
  if (neo4jUri === null) return;
  throw new Problem(
    "BAD_INPUT",
    `import makes the files of the embedded Neo4j, and NEO4J_URI is "${neo4jUri}"; leave it out, or write the pages with newsgraph ingest.`,
  );
}

/**
 * Makes sure that the graph to be imported into is empty: an import makes the whole of it.
 * @throws Problem BAD_INPUT, and those of starting Neo4j.
 */
export async function expectEmpty(settings: Settings, terminal: Terminal): Promise<void> {
  if (!(await hasDatabase(settings.data))) return;
  terminal.err("Looking whether the graph is empty …");
  const database = await openDatabase(settings, terminal);
  const counts = await database.graph.count().finally(() => database.close());
  const filled = Object.entries(counts).find(([, count]) => count > 0);
  if (filled === undefined) return;
  throw new Problem(
    "BAD_INPUT",
    `The graph in "${settings.data}" is not empty (${filled.join(": ")}), and import fills an empty one only; write the pages with newsgraph ingest, or empty it with newsgraph reset.`,
  );
}
