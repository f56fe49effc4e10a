import { Problem } from "../../domain/index.ts";
import type { Connection } from "./connection.ts";
import { constraintsAndIndexes, fullTextIndexes, structureVersion } from "./structure.ts";

/**
 * Makes the constraints and indexes that are missing and waits until they are ready.
 * Refuses a graph that a newer release has written.
 */
export async function prepareStructure(connection: Connection): Promise<void> {
  const [row] = await connection.read({
    text: "OPTIONAL MATCH (m:Meta {key: 'structure'}) RETURN m.version",
    parameters: {},
  });
  const version = typeof row?.[0] === "number" ? row[0] : 0;
  if (version > structureVersion)
    throw new Problem(
      "GRAPH_DENIED",
      `The graph has structure ${version}, this release knows ${structureVersion}; use the newer newsgraph that wrote it.`,
    );
  if (version === structureVersion) return;
  for (const statement of [...constraintsAndIndexes, ...fullTextIndexes])
    await connection.define(statement);
  await connection.define("CALL db.awaitIndexes(120)");
  await connection.write((run) =>
    run("MERGE (m:Meta {key: 'structure'}) SET m.version = $version", {
      version: structureVersion,
    }),
  );
}
