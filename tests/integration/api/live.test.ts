import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";
import { ids, smallPage, smallPages } from "../../support/small-graph.ts";

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
});
beforeEach(async () => {
  await graph.clear();
  server = await newsServer(graph);
});
afterEach(() => server.stop());
afterAll(() => graph.close());

type Item = Record<string, unknown>;

/** Takes items of a subscription until there are enough; `meanwhile` runs once the first is there. */
async function take(
  query: string,
  variables: Record<string, unknown>,
  count: number,
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<readonly Item[]> {
  const client = createClient({
    url: `${server.url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const items: Item[] = [];
  try {
    for await (const { data, errors } of client.iterate<Item>({ query, variables })) {
      if (errors) throw new Error(errors[0]?.message);
      items.push(Object.values(data ?? {})[0] as Item);
      if (items.length === 1) await meanwhile();
      if (items.length >= count) break;
    }
    return items;
  } finally {
    await client.dispose();
  }
}

const watch = `subscription W($entities: [EntityReference!]!, $together: Boolean, $after: String) {
  watch(entities: $entities, together: $together, after: $after) {
    cursor article { headline mentions { nodes { name } } } entities { id name } } }`;

const bureau = { entities: [{ id: ids.bureau }] };
const news = (headline: string) =>
  smallPage("2023-10-01", headline, [
    {
      headline,
      body: "市医保局与桑植县人民法院会商。",
      names: [
        ["市医保局", ids.bureau],
        ["桑植县人民法院", ids.court],
      ],
    },
  ]);

const headlines = (items: readonly Item[]): unknown[] =>
  items.map(({ article }) => (article as { headline: string } | null)?.headline ?? null);

test("a watch tells of an article as soon as its page is written, with what is asked of it", async () => {
  const items = await take(watch, bureau, 2, () => graph.writePage(news("新服务")));
  expect(items[1]).toMatchObject({
    article: {
      headline: "新服务",
      mentions: { nodes: expect.arrayContaining([{ name: "张家界市医疗保障局" }]) },
    },
    entities: [{ id: ids.bureau, name: "张家界市医疗保障局" }],
  });
});

test("a watch goes on behind its cursor after the server was started anew", async () => {
  const [beginning] = await take(watch, bureau, 1);
  await server.stop();
  await graph.writePage(news("一"));
  await graph.writePage(news("二"));
  server = await newsServer(graph);
  const first = await take(watch, { ...bureau, after: beginning?.cursor }, 1);
  const second = await take(watch, { ...bureau, after: first[0]?.cursor }, 1);
  expect(headlines([...first, ...second])).toEqual(["一", "二"]);
});

test("reading a page again with the same words is no news", async () => {
  const items = await take(watch, bureau, 2, async () => {
    await graph.writePage(news("一"));
    await graph.writePage({ ...news("一"), doubts: ["read again"] });
    await graph.writePage(news("二"));
  });
  const more = await take(watch, { ...bureau, after: items[1]?.cursor }, 1);
  expect(headlines([...items, ...more])).toEqual([null, "一", "二"]);
});

test("two watched together are told where one article names both", async () => {
  const both = { entities: [{ id: ids.bureau }, { id: ids.court }], together: true };
  const items = await take(watch, both, 2, async () => {
    for (const page of smallPages()) await graph.writePage(page);
  });
  expect(headlines(items)).toEqual([null, "桑植县人民法院走访市医保局"]);
});

test("a name that nobody bears yet is refused in words", async () => {
  await expect(take(watch, { entities: [{ name: "没有的人" }] }, 1)).rejects.toThrow(
    /means no entity/,
  );
});

test("a run of taking in pages is told at every change", async () => {
  const run = {
    id: "run:1",
    startedAt: "2023-07-05T08:00:00.000Z",
    updatedAt: "2023-07-05T08:00:00.000Z",
    endedAt: null,
    state: "running",
    source: "pages/",
    total: 2,
    done: 0,
    added: 0,
    replaced: 0,
    unchanged: 0,
    failed: 0,
    articles: 0,
    mentions: 0,
    lastError: null,
  } as unknown as Parameters<Graph["saveRun"]>[0];
  await graph.saveRun(run);
  const items = await take("subscription { ingestProgress { state done total } }", {}, 2, () =>
    graph.saveRun({ ...run, state: "done", done: 2 }),
  );
  expect(items).toEqual([
    { state: "RUNNING", done: 0, total: 2 },
    { state: "DONE", done: 2, total: 2 },
  ]);
});

test("a page of another site may not open a connection", async () => {
  const socket = new WebSocket(
    `${server.url.replace("http", "ws")}/graphql`,
    "graphql-transport-ws",
    {
      headers: { origin: "https://elsewhere.example" },
    },
  );
  const error = await new Promise<Error>((resolve) => socket.once("error", resolve));
  expect(error.message).toMatch(/403/);
});

test("a question in a wrong form is told as one", async () => {
  await expect(
    take("subscription { watch(entities: []) { nothing } }", {}, 1),
  ).rejects.toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
});
