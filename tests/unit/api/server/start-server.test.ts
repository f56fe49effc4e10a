import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkAddress } from "../../../../src/api/index.ts";
import { Problem } from "../../../../src/domain/index.ts";
import { standardSettings } from "../../../support/news-server.ts";
import { ask, newFolder, type Serving, send, serving } from "./serving.ts";

describe("a server on this machine's own address", () => {
  let server: Serving;

  beforeAll(async () => {
    server = await serving();
  });

  afterAll(() => server.stop());

  test("answers a question", async () => {
    expect((await ask(server.url, "{ name }")).json).toEqual({ data: { name: "newsgraph" } });
  });

  test("lets everybody write who reaches it", async () => {
    expect((await ask(server.url, "mutation { write }")).json.data).toEqual({ write: true });
  });

  test("says that it lives", async () => {
    expect((await send(`${server.url}/health`)).json).toEqual({ status: "ok" });
  });

  test("says that the graph answers", async () => {
    expect((await send(`${server.url}/ready`)).status).toBe(200);
  });

  test("says its version", async () => {
    expect((await send(`${server.url}/version`)).json.version).toBe("1.2.3");
  });

  test("leads its root to the playground where no pages are built", async () => {
    expect((await send(`${server.url}/`)).headers.location).toBe("/playground/");
  });

  test("leads a browser at the address of GraphQL to the playground", async () => {
    const visit = await send(`${server.url}/graphql`, { headers: { accept: "text/html" } });
    expect(visit.headers.location).toBe("/playground/");
  });

  test("tells a Problem as it is, with its code", async () => {
    const [error] = (await ask(server.url, "{ missing }")).json.errors;
    expect([error.message, error.extensions.code]).toEqual([
      'There is no "x"; look at y.',
      "NOT_FOUND",
    ]);
  });

  test("masks any other error", async () => {
    expect((await ask(server.url, "{ broken }")).text).not.toContain("secret detail");
  });

  test("logs a masked error under the request id that its answer has", async () => {
    const { json, headers } = await ask(server.url, "{ broken }");
    const { requestId } = json.errors[0].extensions;
    expect(requestId).toBe(headers["x-request-id"]);
    expect(server.logged.find((line) => line.requestId === requestId)).toMatchObject({
      err: { message: "secret detail of bolt://inside" },
    });
  });

  test("tells what is wrong in a question, and what the schema has instead", async () => {
    const [error] = (await ask(server.url, "{ nam }")).json.errors;
    expect([error.extensions.code, error.message]).toEqual([
      "GRAPHQL_VALIDATION_FAILED",
      'Cannot query field "nam" on type "Query". Did you mean "name"?',
    ]);
  });

  test("gives no stack away", async () => {
    expect((await ask(server.url, "{ broken }")).text).not.toContain("stacktrace");
  });

  test("refuses a document that is too deep", async () => {
    const deep = `${"{ self ".repeat(21)}{ name }${" }".repeat(21)}`;
    expect((await ask(server.url, deep)).json.errors[0].extensions.code).toBe("TOO_COMPLEX");
  });

  test("counts the depth of fragments", async () => {
    const fragments = Array.from(
      { length: 21 },
      (_, i) => `fragment F${i} on Query { self { ...F${i + 1} } }`,
    );
    const document = `{ ...F0 } ${fragments.join(" ")} fragment F21 on Query { name }`;
    expect((await ask(server.url, document)).json.errors[0].extensions.code).toBe("TOO_COMPLEX");
  });

  test("refuses a document with too many aliases", async () => {
    const aliases = Array.from({ length: 51 }, (_, i) => `a${i}: name`).join(" ");
    const { errors } = (await ask(server.url, `{ ${aliases} }`)).json;
    expect(errors[0].message).toContain("51 aliases");
  });

  test("refuses a document with too many directives", async () => {
    const fields = "name @include(if: true) ".repeat(51);
    const { errors } = (await ask(server.url, `{ ${fields} }`)).json;
    expect(errors[0].message).toContain("51 directives");
  });

  test("refuses a document with too many repeated fields", async () => {
    const { errors } = (await ask(server.url, `{ ${"name ".repeat(52)} }`)).json;
    expect(errors[0].message).toContain("51 repeated fields");
  });

  test("refuses a document with too many tokens", async () => {
    const { errors } = (await ask(server.url, `{ ${"name ".repeat(5_001)} }`)).json;
    expect(errors[0].extensions.code).toBe("TOO_COMPLEX");
  });

  test("lets the standard introspection query through", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    expect((await ask(server.url, getIntrospectionQuery())).status).toBe(200);
  });

  test.each([
    ["gzip", "gzip"],
    ["br, gzip", "br"],
  ])("compresses a large answer for who takes %s", async (taken, given) => {
    const { headers } = await ask(server.url, "{ __schema { types { name description } } }", {
      "accept-encoding": taken,
    });
    expect(headers["content-encoding"]).toBe(given);
  });

  test("leaves a small answer as it is", async () => {
    const { headers } = await ask(server.url, "{ name }", { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test("says 404 in JSON", async () => {
    const { status, json } = await send(`${server.url}/nowhere`);
    expect([status, json.errors[0].extensions.code]).toEqual([404, "NOT_FOUND"]);
  });

  test("says 400 in JSON for a body that is none", async () => {
    const { status, json } = await send(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect([status, json.errors[0].extensions.code]).toEqual([400, "BAD_INPUT"]);
  });

  test("says 413 in JSON for a body that is too large, with the limit", async () => {
    const { status, json } = await ask(server.url, `{ name } #${"x".repeat(1_000_000)}`);
    expect([status, json.errors[0].message]).toEqual([413, expect.stringContaining("1 MB")]);
  });

  test("says 415 in JSON for a form", async () => {
    const { status, json } = await send(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: '{"query":"{ name }"}',
    });
    expect([status, json.errors[0].extensions.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  test("says 400 in JSON for a question in the address that any web page could have sent", async () => {
    const { status } = await send(`${server.url}/graphql?query={name}`);
    expect(status).toBe(400);
  });

  test("answers a question in the address that carries a header of ours", async () => {
    const { json } = await send(`${server.url}/graphql?query={name}`, {
      headers: { "x-api-key": "any" },
    });
    expect(json.data.name).toBe("newsgraph");
  });

  test("does not answer to another host's name", async () => {
    const { status, json } = await send(`${server.url}/graphql`, {
      headers: { host: "evil.example:4000" },
    });
    expect([status, json.errors[0].extensions.code]).toEqual([403, "HOST_NOT_ALLOWED"]);
  });

  test("answers to localhost", async () => {
    const { status } = await send(`${server.url}/health`, { headers: { host: "localhost:4000" } });
    expect(status).toBe(200);
  });

  test("says that its port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(checkAddress({ ...standardSettings, port })).rejects.toMatchObject({
      code: "PORT_IN_USE",
      message: expect.stringContaining(`--port ${port + 1}`),
    });
  });
});

describe("a server with a token", () => {
  const token = "a-secret-of-some-length";
  let server: Serving;

  beforeAll(async () => {
    server = await serving({ settings: { token, allowedHosts: ["news.example"] } });
  });

  afterAll(() => server.stop());

  test("lets everybody read", async () => {
    expect((await ask(server.url, "{ name }")).json.data.name).toBe("newsgraph");
  });

  test("refuses writing without the token", async () => {
    const { status, json } = await ask(server.url, "mutation { write }");
    expect([status, json.errors[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("refuses a wrong token, for reading as well", async () => {
    const { status } = await ask(server.url, "{ name }", { authorization: "Bearer wrong" });
    expect(status).toBe(401);
  });

  test("lets the token write", async () => {
    const { json } = await ask(server.url, "mutation { write }", {
      authorization: `Bearer ${token}`,
    });
    expect(json.data).toEqual({ write: true });
  });

  test("answers to an allowed host's name", async () => {
    const { status } = await send(`${server.url}/health`, { headers: { host: "news.example" } });
    expect(status).toBe(200);
  });
});

test("a server that others may reach does not start without a token", async () => {
  await expect(checkAddress({ ...standardSettings, host: "0.0.0.0" })).rejects.toMatchObject({
    code: "BAD_SETTING",
    message: expect.stringContaining("NEWSGRAPH_TOKEN"),
  });
});

test("a host that is no address of this machine is refused", async () => {
  await expect(checkAddress({ ...standardSettings, host: "192.0.2.1", token: "x".repeat(16) }))
    .rejects // RFC 5737
    .toMatchObject({ code: "BAD_SETTING", message: expect.stringContaining('"192.0.2.1"') });
});

test("a graph that is gone makes the server unready, with the reason", async () => {
  const server = await serving({
    verify: () => Promise.reject(new Problem("GRAPH_UNREACHABLE", "Neo4j is gone.")),
  });
  const { status, json } = await send(`${server.url}/ready`);
  await server.stop();
  expect([status, json]).toEqual([
    503,
    expect.objectContaining({ code: "GRAPH_UNREACHABLE", message: "Neo4j is gone." }),
  ]);
});

test("a request past its deadline is answered with 504", async () => {
  const server = await serving({ settings: { timeout: 1 } });
  const { status, json } = await ask(server.url, "{ slow }");
  await server.stop();
  expect([status, json.errors[0].extensions.code]).toEqual([504, "GRAPH_TIMEOUT"]);
});

test("stopping lets a request end that is at work", async () => {
  const server = await serving();
  const asked = ask(server.url, "{ soon }");
  await sleep(200);
  await server.stop();
  expect((await asked).json.data.soon).toBe("soon");
});

test("stopping takes no more than 5 seconds of a request that does not end", async () => {
  const server = await serving({ settings: { timeout: 60 } });
  const asked = ask(server.url, "{ slow }").catch(() => null);
  await sleep(200);
  const began = Date.now();
  await server.stop();
  await asked;
  expect(Date.now() - began).toBeLessThan(5_000);
});

describe("the web pages", () => {
  let server: Serving;

  beforeAll(async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "playground"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<p>dashboard</p>");
    writeFileSync(join(folder, "playground", "index.html"), "<p>plain</p>");
    writeFileSync(join(folder, "assets", "main-1a2b.js"), "plain");
    writeFileSync(join(folder, "assets", "main-1a2b.js.br"), "brotli");
    writeFileSync(join(folder, "places.json"), '{"type":"FeatureCollection"}');
    const boundaries = join(folder, "places.json");
    server = await serving({ webFolder: folder, settings: { boundaries } });
  });

  afterAll(() => server.stop());

  test("are served by their folder's address", async () => {
    const page = await send(`${server.url}/playground/`);
    expect([page.text, page.headers["cache-control"]]).toEqual(["<p>plain</p>", "no-cache"]);
  });

  test("may load nothing from elsewhere", async () => {
    const { headers } = await send(`${server.url}/playground/`);
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
  });

  test("give hashed files for ever, compressed where the browser takes it", async () => {
    const { text, headers } = await send(`${server.url}/assets/main-1a2b.js`, {
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(text).toBe("brotli");
    expect(headers).toMatchObject({
      "content-encoding": "br",
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });

  test("give hashed files plain to who takes nothing else", async () => {
    expect((await send(`${server.url}/assets/main-1a2b.js`)).text).toBe("plain");
  });

  test.each(["/", "/search?q=x", "/e/person:1a2b.c", "/page/page:1a2b"])(
    "are one page for the dashboard's screens: %s",
    async (path) => {
      const { text, headers } = await send(server.url + path);
      expect([text, headers["content-type"]]).toEqual([
        "<p>dashboard</p>",
        "text/html; charset=utf-8",
      ]);
    },
  );

  test("are none at an address that is no screen's", async () => {
    expect((await send(`${server.url}/nowhere`)).status).toBe(404);
  });

  test("are told what the server offers", async () => {
    expect((await send(`${server.url}/dashboard.json`)).json).toEqual({
      playground: true,
      introspection: true,
      boundaries: true,
    });
  });

  test("have the boundaries of places where a file is set", async () => {
    const { text, headers } = await send(`${server.url}/boundaries.json`);
    expect([JSON.parse(text), headers["content-type"]]).toEqual([
      { type: "FeatureCollection" },
      "application/geo+json",
    ]);
  });

  test("never leave their folder", async () => {
    const { status } = await send(`${server.url}/playground/..%2f..%2f..%2fetc/hosts.txt`);
    expect(status).toBe(404);
  });
});
