import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import fc from "fast-check";
import neo4j from "neo4j-driver";
import {
  type EngineSettings,
  engineDefaults,
  importCsv,
  makeImportFolder,
  startEngine,
} from "../../../../src/graph/engine/index.ts";
import { CsvTable } from "../../../../src/graph/import/csv-table.ts";
import { listDelimiter } from "../../../../src/graph/import/csv-value.ts";
import type { Table } from "../../../../src/graph/import/tables.ts";

jest.setTimeout(600_000);

const columns = {
  text: "text",
  whole: "whole",
  real: "real",
  flag: "flag",
  texts: "texts",
  wholes: "wholes",
  reals: "reals",
} as const satisfies Table["columns"];
const things: Table = { kind: "node", file: "things", name: "Entity", head: [":ID"], columns };
const ties: Table = {
  kind: "relationship",
  file: "ties",
  name: "NAMED",
  head: [":START_ID", ":END_ID"],
  columns,
};

/** Every text that a page can hold, those most of all that mean something in a file of rows. */
const character = fc.oneof(
  fc.constantFrom(..."\",\\;|\n\r\t\0 '张一“"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const text = fc
  .string({ unit: character })
  .filter((value) => value.isWellFormed() && !value.includes(listDelimiter));
const whole = fc.maxSafeInteger();
const real = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const thing = fc.record(
  {
    text,
    whole,
    real,
    flag: fc.boolean(),
    texts: fc.array(
      text.filter((value) => value !== ""),
      { minLength: 1 },
    ),
    wholes: fc.array(whole, { minLength: 1 }),
    reals: fc.array(real, { minLength: 1 }),
  },
  { requiredKeys: [] },
);
type Thing = Record<string, unknown>;

const dataFolder = mkdtempSync(join(tmpdir(), "csv-round-trip-"));
const settings: EngineSettings = {
  ...engineDefaults,
  dataFolder,
  env: process.env,
  pageCache: "64m",
};
afterAll(() => rmSync(dataFolder, { recursive: true }));

/** Imports things, each tied to itself, and gives what the graph then has, in their order. */
async function imported(given: readonly Thing[]): Promise<{ nodes: Thing[]; ties: Thing[] }> {
  const folder = await makeImportFolder(dataFolder);
  const [nodes, edges] = [new CsvTable(folder, things), new CsvTable(folder, ties)];
  given.forEach((each, number) => {
    nodes.node(number, each);
    edges.relationship(number, number, each);
  });
  nodes.close();
  edges.close();
  const longestRow = Math.max(nodes.longestRow, edges.longestRow);
  await importCsv(settings, {
    nodes: [nodes.files],
    relationships: [edges.files],
    listDelimiter,
    longestRow,
  });
  const engine = await startEngine(settings);
  const driver = neo4j.driver(engine.uri, neo4j.auth.basic(engine.user, engine.password), {
    useBigInt: true,
  });
  const propertiesOf = async (query: string): Promise<Thing[]> => {
    const { records } = await driver.executeQuery(`${query} RETURN properties(x) ORDER BY id(n)`);
    return records.map((record) => record.get(0) as Thing);
  };
  try {
    return {
      nodes: await propertiesOf("MATCH (n:Entity) WITH n, n AS x"),
      ties: await propertiesOf("MATCH (n)-[x:NAMED]->(n)"),
    };
  } finally {
    await driver.close();
    await engine.stop();
  }
}

/** As the driver gives it back: integers told from floats. */
function asStored({ whole, wholes, ...others }: Thing): Thing {
  return {
    ...others,
    ...(whole === undefined ? {} : { whole: BigInt(whole as number) }),
    ...(wholes === undefined ? {} : { wholes: (wholes as number[]).map(BigInt) }),
  };
}

test("what goes into the files comes out of the graph", async () => {
  const many = fc.array(thing, { minLength: 400, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(many, async (given) => {
      const found = await imported(given);
      expect(found.nodes).toEqual(given.map(asStored));
      expect(found.ties).toEqual(given.map(asStored));
    }),
    // One run is 400 things, and each run starts Java twice.
    { numRuns: 1, endOnFailure: true },
  );
});
