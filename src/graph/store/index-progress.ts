import { Problem } from "../../domain/index.ts";
import type { Connection } from "./connection.ts";

/** An index and how much of it is built. */
export interface IndexProgress {
  readonly name: string;
  readonly isFullText: boolean;
  /** 0 to 1; what is not whole yet can't be asked. */
  readonly share: number;
}

/**
 * How far the indexes of the graph are built.
 * @throws Problem ENGINE_FAILED where one could not be.
 */
export async function indexProgress(
  connection: Pick<Connection, "read">,
): Promise<readonly IndexProgress[]> {
  const rows = await connection.read({ text: showIndexes, parameters: {} });
  return rows.map(([name, type, state, percent]) => {
    if (state === "FAILED") throw indexFailed(String(name));
    const share = state === "ONLINE" ? 1 : Math.min(0.999, Number(percent) / 100);
    return { name: String(name), isFullText: type === "FULLTEXT", share };
  });
}

// Lookup indexes have always been there.
const showIndexes = `
SHOW INDEXES YIELD name, type, state, populationPercent WHERE type <> 'LOOKUP'
RETURN name, type, state, populationPercent ORDER BY name`;

function indexFailed(name: string): Problem {
  return new Problem(
    "ENGINE_FAILED",
    `Neo4j could not build its index "${name}"; its log says why. Empty the graph with newsgraph reset and fill it again.`,
  );
}
