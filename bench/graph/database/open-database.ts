import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { engineDefaults, startEngine } from "../../../src/graph/engine/index.ts";
import type { GraphAddress } from "../../../src/graph/index.ts";
import { longestWaitMs } from "../load/run-load.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { memory } from "./memory.ts";
import type { ReadRows } from "./read-rows.ts";
import { untilIndexed } from "./until-indexed.ts";

/** The graph that is measured, in the product's embedded Neo4j. */
export interface Database {
  readonly address: GraphAddress;
  /** The process of Neo4j. */
  readonly pid: number;
  readonly readRows: ReadRows;
  close(): Promise<void>;
}

/** Opens the graph of so many generated articles in a folder; loads it first where it isn't there. */
export async function openDatabase(folder: string, articles: number): Promise<Database> {
  const dataFolder = join(folder, `articles-${articles}`);
  await keepLoaded(dataFolder, articles);
  const engine = await startEngine({
    ...engineDefaults,
    ...memory,
    dataFolder,
    env: process.env,
    // Nobody waits longer, so no statement goes on longer.
    transactionSeconds: longestWaitMs / 1_000,
  });
  const { uri, user, password } = engine;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const readRows = reader(driver);
  await untilIndexed(readRows);
  return {
    address: { uri, user, password },
    pid: engine.pid ?? 0,
    readRows,
    close: async () => {
      await driver.close();
      await engine.stop();
    },
  };
}

function reader(driver: Driver): ReadRows {
  return async (statement, parameters = {}) => {
    const session = driver.session();
    try {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => [...record.values()]);
    } finally {
      await session.close();
    }
  };
}
