import neo4j from "neo4j-driver";
import type { Connection } from "../store/connection.ts";
import type { WrittenCsv } from "./csv-writer.ts";

/** How many nodes one transaction changes. */
const nodesAtOnce = 20_000;

/**
 * Gives an imported graph what no file can say: empty lists and the label of repeated articles. The nodes'
 * numbers in the files are those in the store.
 */
export async function completeGraph(
  connection: Connection,
  { repeats, emptyLists }: Pick<WrittenCsv, "repeats" | "emptyLists">,
): Promise<void> {
  await forAll(connection, repeats, `MATCH (n:Article) WHERE ${isNumbered} SET n:Repeat`);
  for (const { kind, name, property, numbers } of emptyLists)
    await forAll(connection, numbers, giveEmptyList[kind](name, property));
}

const isNumbered = "id(n) = number";

const giveEmptyList = {
  node: (_: string | null, property: string) =>
    `MATCH (n) WHERE ${isNumbered} SET n.${property} = []`,
  relationship: (type: string | null, property: string) =>
    `MATCH (n)-[r:${type}]->() WHERE ${isNumbered} AND r.${property} IS NULL SET r.${property} = []`,
} as const;

async function forAll(
  connection: Connection,
  numbers: Uint32Array,
  statement: string,
): Promise<void> {
  for (let from = 0; from < numbers.length; from += nodesAtOnce) {
    const some = Array.from(numbers.subarray(from, from + nodesAtOnce), (number) =>
      neo4j.int(number),
    );
    await connection.write((run) =>
      run(`UNWIND $numbers AS number ${statement}`, { numbers: some }),
    );
  }
}
