import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { type Serving, send, serving } from "./serving.ts";

let server: Serving;

beforeAll(async () => {
  server = await serving();
});

afterAll(() => server.stop());

/** What the server says to bytes that need be no request. */
async function said(bytes: string): Promise<{ head: string; body: unknown }> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.end(bytes);
  const [head = "", body = "null"] = (await text(socket)).split("\r\n\r\n");
  return { head, body: JSON.parse(body) };
}

const refusal = (code: string, message: string): object => ({
  errors: [
    {
      message: expect.stringContaining(message),
      extensions: { code, requestId: expect.any(String) },
    },
  ],
});

test("a method that GraphQL has not is refused, with those that it has", async () => {
  const { status, json, headers } = await send(`${server.url}/graphql`, { method: "PUT" });
  expect([status, headers.allow]).toEqual([405, "GET, POST"]);
  expect(json).toEqual(refusal("METHOD_NOT_ALLOWED", 'There is no PUT at "/graphql"'));
});

test("the health is read and nothing else", async () => {
  const { status, headers } = await send(`${server.url}/health`, { method: "DELETE" });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("headers that are too large are refused in JSON, with the way out", async () => {
  const { head, body } = await said(
    `GET /graphql?query=${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  );
  expect(head).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
  expect(body).toEqual(refusal("HEADERS_TOO_LARGE", "in the body of a POST"));
});

test("a request that names no host is refused in JSON", async () => {
  const { head, body } = await said("GET /health HTTP/1.1\r\nConnection: close\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  expect(body).toEqual(refusal("HOST_NOT_ALLOWED", 'the host name ""'));
});

test("what is no HTTP is refused in JSON", async () => {
  const { head, body } = await said("HELLO\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(body).toEqual(refusal("BAD_INPUT", "no request of HTTP/1.1"));
});

test("a refusal carries its id in a header too", async () => {
  const { json, headers } = await send(`${server.url}/nowhere`);
  expect(json.errors[0].extensions.requestId).toBe(headers["x-request-id"]);
});
