import { ask, type Serving, send, serving } from "./serving.ts";

/**
 * The probes of graphql-cop (github.com/dolevf/graphql-cop), each asked as it asks and judged as it
 * judges, of a server with the settings that the README names for production.
 */
const production = {
  token: "a-secret-of-some-length",
  introspection: false,
  playground: false,
  suggestions: false,
  explain: false,
  rateLimit: 600,
} as const;

let server: Serving;

beforeAll(async () => {
  server = await serving({ settings: production });
});

afterAll(() => server.stop());

test("alias overloading: 101 aliases in one document get no data", async () => {
  const aliases = Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join("\n");
  const { json } = await ask(server.url, `query cop { ${aliases} }`);
  expect([json.data, json.errors[0].extensions.code]).toEqual([undefined, "TOO_COMPLEX"]);
});

test("array-based batching: ten questions in one request get one refusal", async () => {
  const { status, json } = await send(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(Array(10).fill({ query: "query cop { __typename }" })),
  });
  expect([status, json.errors]).toEqual([400, [expect.anything()]]);
});

test("directive overloading: ten unknown directives get fewer than ten errors", async () => {
  const { json } = await ask(server.url, "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }");
  expect([json.data, json.errors.length < 10]).toEqual([undefined, true]);
});

test("circular introspection: types of fields of types are not told", async () => {
  const circle =
    "fields { type { fields { type { fields { type { fields { type { name } } } } } } } }";
  const { json } = await ask(server.url, `query cop { __schema { types { ${circle} } } }`);
  expect([json.data, json.errors.length > 0]).toEqual([undefined, true]);
});

test("field duplication: one field 500 times gets no data", async () => {
  const { json } = await ask(server.url, `query cop { ${"__typename \n".repeat(500)} }`);
  expect([json.data, json.errors[0].extensions.code]).toEqual([undefined, "TOO_COMPLEX"]);
});

test("field suggestions: a field that is nearly one is not put right", async () => {
  const { text } = await ask(server.url, "query cop { __schema { directive } nam }");
  expect(text).not.toContain("Did you mean");
});

test("introspection: the schema is not told", async () => {
  const { json } = await ask(
    server.url,
    "query cop { __schema { types { name fields { name } } } }",
  );
  expect([json.data, json.errors[0].message]).toEqual([
    undefined,
    expect.stringContaining("NEWSGRAPH_INTROSPECTION is off"),
  ]);
});

test("introspection: a type is not told under another name either", async () => {
  const { json } = await ask(
    server.url,
    '{ ...F } fragment F on Query { a: __type(name: "Query") { name } }',
  );
  expect(json.data).toBeUndefined();
});

test("GET queries: a question in the address, as any page can send it, is not answered", async () => {
  const { status, json } = await send(`${server.url}/graphql?query=query%20cop%20%7B__typename%7D`);
  expect([status, json.data]).toEqual([400, undefined]);
});

test("GET mutations: a change in the address is not made", async () => {
  const { status, json } = await send(
    `${server.url}/graphql?query=mutation%20cop%20%7B__typename%7D`,
  );
  expect([status, json.data]).toEqual([400, undefined]);
});

test("GET mutations: neither with the token and a header that no page can send", async () => {
  const { status, headers } = await send(`${server.url}/graphql?query=mutation%7Bwrite%7D`, {
    headers: { authorization: `Bearer ${production.token}` },
  });
  expect([status, headers.allow]).toEqual([405, "POST"]);
});

test("POST with a form: a question that a form can send is not answered", async () => {
  const { status, json } = await send(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "query=query+cop+%7B+__typename+%7D",
  });
  expect([status, json.data]).toEqual([415, undefined]);
});

test("an editor in the browser: a visit to the address of GraphQL finds none", async () => {
  const { status, text } = await send(`${server.url}/graphql`, {
    headers: { accept: "text/html" },
  });
  expect([status, /graphiql|playground/i.test(text)]).toEqual([400, false]);
});

test("an editor in the browser: nor does one to the playground's own address", async () => {
  const { status } = await send(`${server.url}/playground/`, { headers: { accept: "text/html" } });
  expect(status).toBe(404);
});

test("trace mode: an answer carries no times", async () => {
  const { json } = await ask(server.url, "query cop { __typename }");
  expect(json).toEqual({ data: { __typename: "Query" } });
});

test("unhandled errors: a document that is none gets an error without the server's insides", async () => {
  const { json } = await ask(server.url, "qwerty cop { abc }");
  expect(json.errors[0].extensions).toEqual({
    code: "GRAPHQL_PARSE_FAILED",
    requestId: expect.any(String),
  });
});
