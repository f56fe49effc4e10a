import { Problem, type TextForms } from "../../domain/index.ts";
import { beginRebuild } from "../derive/state.ts";
import { finishClearing } from "../write/clear-graph.ts";
import { fillHomes } from "../write/fill-homes.ts";
import {
  fillCounts,
  fillStructure,
  forgetMonthIds,
  shortenMentionLists,
} from "../write/fill-structure.ts";
import type { Connection } from "./connection.ts";
import {
  constraintsAndIndexes,
  fullTextIndexes,
  replacedIndexes,
  structureVersion,
} from "./structure.ts";

/**
 * Makes the constraints and indexes that are missing and waits until they are ready; a graph of an older
 * release is filled with what that did not write. Refuses a graph that a newer release has written.
 */
export async function prepareStructure(connection: Connection, forms: TextForms): Promise<void> {
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
  if (version < structureVersion) await makeStructure(connection, version, forms);
  await finishClearing(connection);
}

async function makeStructure(
  connection: Connection,
  version: number,
  forms: TextForms,
): Promise<void> {
  if (version > 0)
    for (const statement of replacedIndexes(version)) await connection.define(statement);
  for (const statement of [...constraintsAndIndexes, ...fullTextIndexes])
    await connection.define(statement);
  await connection.define("CALL db.awaitIndexes(120)");
  if (version === 1) await fillStructure(connection, forms);
  if (version > 0) {
    await fillCounts(connection);
    await forgetMonthIds(connection);
    await shortenMentionLists(connection);
    await fillHomes(connection);
  }
  await connection.write(async (run) => {
    await run("MERGE (m:Meta {key: 'outbox'}) SET m.seq = coalesce(m.seq, 0)");
    await run("MERGE (m:Meta {key: 'derived'}) SET m.seq = coalesce(m.seq, 0)");
    if (version > 0) await beginRebuild(run);
    await run("MERGE (m:Meta {key: 'structure'}) SET m.version = $version", {
      version: structureVersion,
    });
  });
}
