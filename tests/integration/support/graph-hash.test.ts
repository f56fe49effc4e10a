import neo4j, { type Driver } from "neo4j-driver";
import { graphHash, graphLines } from "../../support/graph-hash.ts";
import { type TestGraphAddress, testGraphAddress, wipeGraph } from "../../support/neo4j.ts";

let address: TestGraphAddress;
let driver: Driver;

beforeAll(async () => {
  address = await testGraphAddress();
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
});
beforeEach(() => wipeGraph(address));
afterAll(() => driver.close());

/** The hash of a graph that a statement makes. */
async function hashOf(statement: string): Promise<string> {
  await wipeGraph(address);
  await driver.executeQuery(statement);
  return graphHash(address);
}

const two = "CREATE (:A {id: 'a', n: 1})-[:KNOWS {since: 2}]->(:B {id: 'b'})";

test("the order in which a graph is made makes no difference", async () => {
  const other = "CREATE (b:B {id: 'b'}) CREATE (:A {n: 1, id: 'a'})-[:KNOWS {since: 2}]->(b)";
  expect(await hashOf(other)).toBe(await hashOf(two));
});

test.each([
  ["a property", "CREATE (:A {id: 'a', n: 2})-[:KNOWS {since: 2}]->(:B {id: 'b'})"],
  ["a property's type", "CREATE (:A {id: 'a', n: 1.0})-[:KNOWS {since: 2}]->(:B {id: 'b'})"],
  ["a label", "CREATE (:A:C {id: 'a', n: 1})-[:KNOWS {since: 2}]->(:B {id: 'b'})"],
  ["a direction", "CREATE (:A {id: 'a', n: 1})<-[:KNOWS {since: 2}]-(:B {id: 'b'})"],
  ["a relationship's property", "CREATE (:A {id: 'a', n: 1})-[:KNOWS {since: 3}]->(:B {id: 'b'})"],
  [
    "a relationship told twice",
    `${two} WITH 1 AS one MATCH (a:A), (b:B) CREATE (a)-[:KNOWS {since: 2}]->(b)`,
  ],
])("%s makes a difference", async (_, other) => {
  expect(await hashOf(other)).not.toBe(await hashOf(two));
});

test("what tells of the work is left out", async () => {
  await driver.executeQuery(
    "CREATE (:Meta {key: 'structure'}), (:Event {id: 'e'}), (:Run {id: 'r'})",
  );
  expect(await graphLines(address)).toEqual([]);
});
