import neo4j, { type Driver } from "neo4j-driver";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { likenessRules } from "../../../src/pipeline/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { expectGolden } from "../../support/golden.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";
import { type Operation, operations } from "../../support/operations.ts";
import { smallPage, smallPages } from "../../support/small-graph.ts";
import { smallGraphVariables, takenForOne } from "../../support/small-graph-variables.ts";

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms, { likeness: likenessRules });
  await graph.prepare();
  await graph.clear();
  for (const page of smallPages()) await graph.writePage(page);
  await graph.judgeIdentity(takenForOne);
  await graph.derive();
  server = await newsServer(graph);
});

afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** Asks an operation by its name, as a researcher would. */
function get(
  { name }: Operation,
  ending: string,
  variables: Operation["variables"],
): Promise<Response> {
  const parameters = Object.entries(variables).flatMap(([variable, value]) =>
    [value]
      .flat()
      .map((one): [string, string] => [
        variable,
        typeof one === "object" ? JSON.stringify(one) : String(one),
      ]),
  );
  return fetch(`${server.url}/q/${name}${ending}?${new URLSearchParams(parameters)}`);
}

test.each(operations())("$name is a table as the golden file has it", async (operation) => {
  const response = await get(operation, ".csv", smallGraphVariables(operation));
  const text = Buffer.from(await response.arrayBuffer()).toString("utf8");
  expectGolden(`api/tables/${operation.name}.csv`, text);
});

test.each(operations())("$name is answered by its name as by GraphQL", async (operation) => {
  const variables = smallGraphVariables(operation);
  const { data } = await ask(graph, operation.document, variables);
  const response = await get(operation, ".json", variables);
  expect(await response.json()).toMatchObject(JSON.parse(JSON.stringify({ data })));
});

test("the addresses in the list have an answer, or say that the graph lacks what they ask about", async () => {
  const { queries } = (await (await fetch(`${server.url}/q/`)).json()) as Listed;
  const links = queries.flatMap(({ links: { json, csv } }) => [json, csv]);
  const statuses = await Promise.all(
    links.map(async (link) => (await fetch(`${server.url}${link}`)).status),
  );
  expect(statuses.filter((status) => status !== 200 && status !== 404)).toEqual([]);
});

describe("an answer that was kept", () => {
  let keeping: RunningServer;
  let driver: Driver;

  beforeAll(async () => {
    const { uri, user, password } = await testGraphAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    keeping = await newsServer(graph, {}, lastEvent);
  });

  afterAll(async () => {
    await keeping.stop();
    await driver.close();
  });

  /** The number of the graph's last event. */
  async function lastEvent(): Promise<string> {
    const { records } = await driver.executeQuery("MATCH (m:Meta {key: 'outbox'}) RETURN m.seq");
    return String(records[0]?.get(0));
  }

  const most = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${keeping.url}/q/most-mentioned`, { headers });

  test("is good as long as the graph is the same", async () => {
    const tag = (await most()).headers.get("etag") ?? "";
    await graph.writePage(smallPages()[0]);
    expect((await most({ "if-none-match": tag })).status).toBe(304);
  });

  test("is good no more when a page was written", async () => {
    const tag = (await most()).headers.get("etag") ?? "";
    await graph.writePage(smallPage("2023-10-01", "1", []));
    expect((await most({ "if-none-match": tag })).status).toBe(200);
  });
});

interface Listed {
  readonly queries: readonly { readonly links: { readonly json: string; readonly csv: string } }[];
}
