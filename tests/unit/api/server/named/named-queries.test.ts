import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../../../src/domain/index.ts";
import { type Answer, newFolder, type Serving, send, serving } from "../serving.ts";

const files = {
  "01-names.graphql": `# 名称 · Names
# Who answers.
# rows: list
query Names($first: Int = 2) { turn list(first: $first) { name } }`,
  "01-names.variables.json": '{ "first": 1 }',
  "02-write.graphql": "mutation Write { write }",
  "03-missing.graphql": "query Missing { missing }",
  "04-broken.graphql": "query Broken { broken }",
  "05-slow.graphql": "query Slow { slow }",
};

function folderOf(texts: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

const operationsFolder = folderOf(files);
let state: string | null = "1";
let server: Serving;

beforeAll(async () => {
  server = await serving({ operationsFolder, graphState: async () => state });
});

afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send(`${server.url}/q/${path}`, { headers });

const tagOf = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  String((await get(path, headers)).headers.etag);

test("a query is answered by its name", async () => {
  expect((await get("names")).json.data.list).toEqual([
    { name: "newsgraph" },
    { name: "newsgraph" },
  ]);
});

test("a query is answered by its file's name too", async () => {
  expect((await get("01-names.json")).status).toBe(200);
});

test("a query is answered as a table", async () => {
  const { text, headers } = await get("names.csv");
  expect(text).toMatch(/^\uFEFFturn,name\r\n\d+,newsgraph\r\n\d+,newsgraph\r\n$/);
  expect(headers).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": "attachment; filename=names.csv",
  });
});

test("the list tells what each query asks and takes, with addresses that work", async () => {
  const { json } = await get("");
  expect(json.queries[0]).toMatchObject({
    name: "names",
    title: { zh: "名称", en: "Names" },
    description: "Who answers.",
    variables: [{ name: "first", type: "Int", default: "2", example: 1 }],
    links: { json: "/q/names?first=1", csv: "/q/names.csv?first=1" },
  });
});

test("a mutation has no address", async () => {
  const { json } = await get("");
  expect(json.queries.map(({ name }: { name: string }) => name)).not.toContain("write");
  expect((await get("write")).status).toBe(404);
});

test("a name that is none is told where the names are", async () => {
  const { status, json } = await get("nobody");
  expect([status, json.errors[0].message]).toEqual([
    404,
    'There is no query "nobody"; /q/ lists those there are.',
  ]);
});

test("an address with a broken percent sign is named as the fault", async () => {
  const { status, json } = await get("%E0%A4%A");
  expect([status, json.errors[0].message]).toEqual([400, expect.stringContaining('has a "%"')]);
});

test("a wrong variable is told with all that the query takes", async () => {
  const { status, json } = await get("names?frist=1");
  expect([status, json.errors[0]]).toEqual([
    400,
    {
      message: 'There is no variable "frist". "names" takes first: Int = 2.',
      extensions: {
        code: "BAD_INPUT",
        requestId: expect.any(String),
        variables: [expect.objectContaining({ name: "first", type: "Int" })],
      },
    },
  ]);
});

test("a query may only be read", async () => {
  const { status, headers } = await send(`${server.url}/q/names`, { method: "POST" });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("a page of another site does not make the server work", async () => {
  const { status, json } = await get("names", {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "no-cors",
  });
  expect([status, json.errors[0].extensions.code]).toEqual([403, "CROSS_SITE"]);
});

test("a link from another site is followed", async () => {
  const { status } = await get("names", {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
  });
  expect(status).toBe(200);
});

test("HEAD tells what GET would, without the answer", async () => {
  const { status, text, headers } = await send(`${server.url}/q/names`, { method: "HEAD" });
  expect([status, text, headers["content-type"], headers.etag]).toEqual([
    200,
    "",
    "application/json; charset=utf-8",
    await tagOf("names"),
  ]);
});

test("a Problem has the status of its code, in JSON for a table too", async () => {
  const { status, json } = await get("missing.csv");
  expect([status, json.errors[0].extensions.code]).toEqual([404, "NOT_FOUND"]);
});

test("any other error is masked and logged", async () => {
  const { status, text, json } = await get("broken");
  expect([status, text.includes("secret")]).toEqual([500, false]);
  const { requestId } = json.errors[0].extensions;
  expect(server.logged.find((line) => line.requestId === requestId)).toBeDefined();
});

test("an error has no tag of the graph's", async () => {
  const { headers } = await get("missing");
  expect(headers.etag).not.toMatch(/^"/);
});

test("who has the answer is told so, and the query is not asked", async () => {
  const first = await get("names");
  const again = await get("names", { "if-none-match": String(first.headers.etag) });
  const next = await get("names");
  expect([again.status, again.text]).toEqual([304, ""]);
  expect(next.json.data.turn).toBe(first.json.data.turn + 1);
});

test("a tag is strong and is to be asked about each time", async () => {
  const { headers } = await get("names");
  expect([headers.etag, headers["cache-control"], headers.vary]).toEqual([
    expect.stringMatching(/^"[\w-]{43}"$/),
    "no-cache",
    expect.stringMatching(/accept-encoding/i),
  ]);
});

test("one of several tags, and a weak one, will do", async () => {
  const tag = await tagOf("names");
  expect((await get("names", { "if-none-match": `"other", W/${tag}` })).status).toBe(304);
});

test("who has the answer is told so by fetch as well, which asks caches for no answer of theirs", async () => {
  const headers = { "if-none-match": await tagOf("names"), "cache-control": "no-cache" };
  expect((await get("names", headers)).status).toBe(304);
});

test("after a change of the graph the query is asked again", async () => {
  const tag = await tagOf("names");
  state = "2";
  expect((await get("names", { "if-none-match": tag })).status).toBe(200);
});

test("while the graph's state has no name an answer has no tag of its own", async () => {
  state = null;
  const tag = await tagOf("names");
  state = "3";
  expect(tag).toMatch(/^W\//);
});

test("other variables, another form and another encoding have other tags", async () => {
  const tags = [
    await tagOf("names"),
    await tagOf("names?first=1"),
    await tagOf("names.csv"),
    await tagOf("names", { "accept-encoding": "gzip" }),
  ];
  expect(new Set(tags).size).toBe(4);
});

test("without a state of the graph the query is asked each time", async () => {
  const stateless = await serving({ operationsFolder });
  const ask = (): Promise<Answer> => send(`${stateless.url}/q/names`);
  const turns = [(await ask()).json.data.turn, (await ask()).json.data.turn];
  await stateless.stop();
  expect(turns).toEqual([1, 2]);
});

test("a graph whose state can't be read is told as GraphQL tells it", async () => {
  const unreachable = new Problem("GRAPH_UNREACHABLE", "Neo4j is gone.");
  const gone = await serving({ operationsFolder, graphState: () => Promise.reject(unreachable) });
  const { status, json } = await send(`${gone.url}/q/names`);
  await gone.stop();
  expect([status, json.errors[0].message]).toEqual([503, "Neo4j is gone."]);
});

test("a query past its deadline is answered with 504", async () => {
  const hasty = await serving({ operationsFolder, settings: { timeout: 1 } });
  const { status, json } = await send(`${hasty.url}/q/slow`);
  await hasty.stop();
  expect([status, json.errors[0].extensions.code]).toEqual([504, "GRAPH_TIMEOUT"]);
});

test("queries by name and in GraphQL count together for the limit of requests", async () => {
  const strict = await serving({ operationsFolder, settings: { rateLimit: 1 } });
  await send(`${strict.url}/graphql`);
  const { status } = await send(`${strict.url}/q/names`);
  await strict.stop();
  expect(status).toBe(429);
});

test("a wrong token is refused here as well", async () => {
  const guarded = await serving({ operationsFolder, settings: { token: "x".repeat(16) } });
  const { status } = await send(`${guarded.url}/q/names`, {
    headers: { authorization: "Bearer y" },
  });
  await guarded.stop();
  expect(status).toBe(401);
});

test.each([
  ["does not fit the schema", "{ nothing }", "Cannot query field"],
  ["is no GraphQL", "{", "Syntax Error"],
  ["has several operations", "query A { name } query B { name }", "several operations"],
])("a file that %s is named when the server starts", async (_what, text, why) => {
  const folder = folderOf({ "09-bad.graphql": text });
  await expect(serving({ operationsFolder: folder })).rejects.toThrow(
    new RegExp(`09-bad\\.graphql" can't be served by its name: .*${why}`),
  );
});
