import type { GraphAddress } from "../../../src/graph/index.ts";
import { startHandWritten } from "./hand-written/start.ts";
import { startNeo4jGraphql } from "./neo4j-graphql/start.ts";
import { startNewsgraph } from "./start-newsgraph.ts";
import type { RunningSystem, StartSystem, SystemName } from "./system.ts";

const starts: Readonly<Record<SystemName, StartSystem>> = {
  newsgraph: startNewsgraph,
  "neo4j-graphql": startNeo4jGraphql,
  "hand-written": startHandWritten,
};

/** Starts systems over one graph, one after the other; where one fails, the others are stopped. */
export async function startSystems(
  names: readonly SystemName[],
  graph: GraphAddress,
): Promise<readonly RunningSystem[]> {
  const running: RunningSystem[] = [];
  try {
    for (const name of names) running.push(await starts[name](graph));
    return running;
  } catch (error) {
    await Promise.all(running.map((system) => system.stop()));
    throw error;
  }
}
