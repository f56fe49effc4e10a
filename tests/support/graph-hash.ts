import { createHash } from "node:crypto";
import neo4j, { type Driver, isInt } from "neo4j-driver";
import type { TestGraphAddress } from "./neo4j.ts";

/** Nodes that tell of the work and not of the news: they differ with the way the graph was made. */
const left = ["Meta", "Event", "Run"];

/**
 * Says all that a graph holds of the news in 64 hexadecimal digits: equal where two graphs have the same
 * nodes (labels, properties and the types of these) and the same relationships. Neo4j's own ids and the
 * order of things do not count.
 */
export async function graphHash(address: TestGraphAddress): Promise<string> {
  const hash = createHash("sha256");
  for (const line of await graphLines(address)) hash.update(`${line}\n`);
  return hash.digest("hex");
}

/** What the hash is made of, a line for each node and relationship, sorted: to see where two graphs differ. */
export async function graphLines({
  uri,
  user,
  password,
}: TestGraphAddress): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const nodes = await rowsOf(driver, "MATCH (n) RETURN labels(n), properties(n)");
    const edges = await rowsOf(
      driver,
      "MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)",
    );
    return [
      ...nodes.flatMap(([labels, properties]) => nodeLine(labels as string[], properties)),
      ...edges.map((edge) => edge.map(canonical).join(" ")),
    ].sort();
  } finally {
    await driver.close();
  }
}

/** Where the lines of two graphs differ: what only the first has with `-`, what only the second has with `+`. */
export function differences(a: readonly string[], b: readonly string[]): readonly string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [
    ...a.filter((line) => !inB.has(line)).map((line) => `- ${line}`),
    ...b.filter((line) => !inA.has(line)).map((line) => `+ ${line}`),
  ];
}

async function rowsOf(driver: Driver, statement: string): Promise<unknown[][]> {
  const session = driver.session({ defaultAccessMode: "READ", fetchSize: 10_000 });
  try {
    const { records } = await session.run(statement);
    return records.map((record) => record.keys.map((key) => record.get(key)));
  } finally {
    await session.close();
  }
}

function nodeLine(labels: readonly string[], properties: unknown): string[] {
  if (labels.some((label) => left.includes(label))) return [];
  return [`${[...labels].sort().join(":")} ${canonical(properties)}`];
}

/** A value as text, an integer told from a float of the same size, the members of a map in order. */
function canonical(value: unknown): string {
  if (isInt(value)) return `${value}`;
  if (typeof value === "number") return Number.isInteger(value) ? `${value}.0` : `${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, own]) => `${name}: ${canonical(own)}`).join(", ")}}`;
}
