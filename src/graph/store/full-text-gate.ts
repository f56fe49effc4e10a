import { Problem } from "../../domain/index.ts";
import type { Connection } from "./connection.ts";
import { indexProgress } from "./index-progress.ts";
import { articleText } from "./structure.ts";

/** Keeps questions from an index that Neo4j is still building. */
export interface FullTextGate {
  /** What share of the index of the articles' words is built, 0 to 1. */
  share(): Promise<number>;
  /**
   * Lets a statement pass that Neo4j can answer.
   * @throws Problem INDEX_BUILDING where it can't yet; Neo4j itself would make it wait, and fail in the end.
   */
  pass(statement: string): Promise<void>;
}

/** After an import the index of the articles' words is built while other questions are answered. */
export function fullTextGate(connection: Pick<Connection, "read">): FullTextGate {
  let isBuilt = false;
  const share = async (): Promise<number> => {
    if (isBuilt) return 1;
    const index = (await indexProgress(connection)).find(({ name }) => name === articleText);
    // A graph without it has an older structure, or none yet; preparing it waits for the index.
    const built = index?.share ?? 1;
    isBuilt = built === 1;
    return built;
  };
  return {
    share,
    pass: async (statement) => {
      if (isBuilt || !statement.includes(`'${articleText}'`)) return;
      const built = await share();
      if (built < 1) throw stillBuilding(built);
    },
  };
}

function stillBuilding(share: number): Problem {
  const percent = Math.floor(share * 100);
  return new Problem(
    "INDEX_BUILDING",
    `The words of articles can't be searched yet: their index is being built and ${percent} % of it is done. Ask again later; newsgraph status tells how far it is.`,
  );
}
