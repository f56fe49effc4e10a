import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";
import { smallPages } from "../../support/small-graph.ts";

let graph: Graph;
let open: RunningServer;
let closed: RunningServer;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  for (const page of smallPages()) await graph.writePage(page);
  open = await newsServer(graph, { explain: true });
  closed = await newsServer(graph, { explain: false });
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
  await graph.close();
});

async function ask(server: RunningServer, body: object): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
  extensions?: { cost?: unknown; explain?: unknown };
}

const question =
  "query Q($n: Int!) { people(first: $n) { nodes { name articles(first: 5) { totalCount nodes { id } } } } }";

test("an answer tells how many rows it could have fetched, by its variables", async () => {
  const { extensions } = await ask(open, { query: question, variables: { n: 10 } });
  expect(extensions?.cost).toEqual({ rows: 60, most: 200_000 });
});

test("all root fields together may not cost too much either", async () => {
  const many = Array.from(
    { length: 30 },
    (_, i) => `p${i}: people(first: 100) { nodes { articles(first: 100) { nodes { id } } } }`,
  );
  const { errors } = await ask(open, { query: `{ ${many.join(" ")} }` });
  expect(errors?.[0]?.message).toMatch(/could fetch 303,000 rows in all/);
  expect(errors?.[0]?.extensions.code).toBe("TOO_COMPLEX");
});

test("who may write sees the plan, the statement and the steps of Neo4j", async () => {
  const { extensions } = await ask(open, {
    query: question,
    variables: { n: 10 },
    extensions: { explain: true },
  });
  expect(extensions?.explain).toEqual([
    expect.objectContaining({
      field: "people",
      plan: expect.objectContaining({ root: expect.objectContaining({ as: "people" }) }),
      statement: expect.stringContaining("MATCH"),
      steps: expect.arrayContaining([expect.stringMatching(/NodeIndex/)]),
    }),
  ]);
});

test("who may not is told so", async () => {
  const { extensions } = await ask(closed, {
    query: "{ people { totalCount } }",
    extensions: { explain: true },
  });
  expect(extensions?.explain).toMatch(/NEWSGRAPH_EXPLAIN/);
});

test("a root field that fails leaves the others' answers", async () => {
  const { data, errors } = await ask(open, {
    query:
      '{ entity(name: "向前程") { name } people(first: 1) { totalCount } article(id: "article:0") { headline } paths(from: { id: "person:0" }, to: { name: "向前程" }) { length } }',
  });
  expect(errors?.[0]).toMatchObject({ path: ["paths"], extensions: { code: "NOT_FOUND" } });
  expect(data).toBeNull();
});

test("an unknown value of a field that may be null leaves the rest", async () => {
  const { data, errors } = await ask(open, {
    query: '{ good: entity(name: "向前程") { name } bad: entity(id: "x", name: "y") { name } }',
  });
  expect(data).toEqual({ good: { name: "向前程" }, bad: null });
  expect(errors?.[0]).toMatchObject({ path: ["bad"], extensions: { code: "BAD_INPUT" } });
});

test("the schema may be asked for beside the graph", async () => {
  const { data } = await ask(open, {
    query: '{ __schema { queryType { name } } entity(name: "向前程") { __typename kind } }',
  });
  expect(data).toEqual({
    __schema: { queryType: { name: "Query" } },
    entity: { __typename: "Person", kind: "PERSON" },
  });
});
