import { createHash } from "node:crypto";
import { persistedQueries } from "../../../../src/api/server/persisted-queries.ts";
import { type Answer, type Serving, send, serving } from "./serving.ts";

let server: Serving;

beforeEach(async () => {
  server = await serving();
});

afterEach(() => server.stop());

function extensionsFor(query: string): { persistedQuery: { version: 1; sha256Hash: string } } {
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  return { persistedQuery: { version: 1, sha256Hash } };
}

/** Sends what is given beside the hash of a document. */
function post(query: string, given: { readonly query?: string }): Promise<Answer> {
  return send(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...given, extensions: extensionsFor(query) }),
  });
}

/** Asks by the hash alone, in the address. */
function get(query: string): Promise<Answer> {
  const extensions = encodeURIComponent(JSON.stringify(extensionsFor(query)));
  return send(`${server.url}/graphql?extensions=${extensions}`, {
    headers: { "apollo-require-preflight": "true" },
  });
}

test("a hash that was never seen is said to be unknown, so that the client sends the document", async () => {
  const { status, json } = await post("{ name }", {});
  expect([status, json.errors[0]]).toEqual([
    200,
    {
      message: "PersistedQueryNotFound",
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND", requestId: expect.any(String) },
    },
  ]);
});

test("a document that was sent with its hash is then known by the hash", async () => {
  await post("{ name }", { query: "{ name }" });
  expect((await post("{ name }", {})).json).toEqual({ data: { name: "newsgraph" } });
});

test("a document that was sent by POST is known over GET", async () => {
  await post("{ name }", { query: "{ name }" });
  expect((await get("{ name }")).json).toEqual({ data: { name: "newsgraph" } });
});

test("a hash over GET that was never seen is said to be unknown", async () => {
  expect((await get("{ name }")).json.errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
});

test("a document is not filed under another's hash", async () => {
  await post("{ name }", { query: "{ missing }" });
  expect((await post("{ name }", {})).json.data).toBeUndefined();
});

test("a document with a mistake in it is not remembered", async () => {
  await post("{ nam }", { query: "{ nam }" });
  expect((await post("{ nam }", {})).json.errors[0].message).toBe("PersistedQueryNotFound");
});

test("a mutation is not made over GET by its hash either", async () => {
  await post("mutation { write }", { query: "mutation { write }" });
  expect((await get("mutation { write }")).status).toBe(405);
});

test("the oldest document is forgotten when those that came after it fill the memory", async () => {
  const { cache } = persistedQueries();
  await cache.set("oldest", "{ name }");
  await cache.set("newer", "x".repeat(2_500_000));
  await cache.set("newest", "x".repeat(1_500_000));
  expect([await cache.get("oldest"), await cache.get("newest")]).toEqual([
    undefined,
    expect.any(String),
  ]);
});
