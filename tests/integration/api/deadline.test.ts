import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { testGraphAddress, wipeGraph } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";

let graph: Graph;
let server: RunningServer;
let driver: Driver;

beforeAll(async () => {
  const address = await testGraphAddress();
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  // The graph's own limit is out of reach, so that only the request's end can end a statement.
  graph = openGraph({ ...address, timeoutMs: 600_000 }, textForms);
  await graph.prepare();
  await graph.clear();
  await driver.executeQuery(everythingNamedEverywhere);
});

afterAll(async () => {
  await graph.close();
  await driver.close();
  await wipeGraph(await testGraphAddress());
});

afterEach(() => server.stop());

/** A hundred articles that each name a hundred people. */
const everythingNamedEverywhere = `
  UNWIND range(1, 100) AS i
  CREATE (article:Article {id: 'article:' + i, sortOn: '2023-07-05'})
  WITH collect(article) AS articles
  UNWIND range(1, 100) AS i
  CREATE (person:Entity:Person {id: 'person:' + i, articleCount: 100})
  WITH * UNWIND articles AS article
  CREATE (article)-[:MENTIONS {entityId: person.id, articleId: article.id, sortOn: '2023-07-05'}]->(person)`;

/** Looks for a headline that there is not along each of the 10¹² ways of six steps. */
const endless = `{ articles(where: ${naming(naming(naming('{ headline: { eq: "nowhere" } }')))}) { nodes { id } } }`;

function naming(articles: string): string {
  return `{ mentions: { some: { articles: { some: ${articles} } } } }`;
}

/** How many statements Neo4j works on, beside the one that asks for them. */
async function statementsAtWork(): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
  );
  return records.length;
}

/** Resolves when Neo4j works on so many statements; rejects where that does not come in half a minute. */
async function untilAtWork(count: number): Promise<void> {
  const end = Date.now() + 30_000;
  while ((await statementsAtWork()) !== count) {
    if (Date.now() > end) throw new Error(`Neo4j does not come to work on ${count} statements.`);
    await sleep(50);
  }
}

test("after a request's deadline Neo4j no longer works on it", async () => {
  server = await newsServer(graph, { timeout: 3 });
  const asked = fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: endless }),
  });
  await untilAtWork(1);
  expect((await asked).status).toBe(504);
  await untilAtWork(0);
});

test("when the one who asked hangs up, Neo4j no longer works on it", async () => {
  server = await newsServer(graph, { timeout: 600 });
  const asked = request(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  asked.on("error", () => undefined).end(JSON.stringify({ query: endless }));
  await untilAtWork(1);
  asked.destroy();
  await untilAtWork(0);
});
