import { serverAudits } from "graphql-http";
import { type Serving, serving } from "./serving.ts";

let server: Serving;

beforeAll(async () => {
  server = await serving();
});

afterAll(() => server.stop());

/** The audits of GraphQL over HTTP's own reference; the name of each begins with MUST, SHOULD or MAY. */
const audits = serverAudits({
  url: () => `${server.url}/graphql`,
  fetchFn: (url: string, request: RequestInit = {}) =>
    fetch(url, {
      ...request,
      // What a page of another site can't send: without it a question in the address is refused.
      headers: { ...request.headers, "apollo-require-preflight": "true" },
    }),
});

test.each(audits)("$name ($id)", async (audit) => {
  expect(await audit.fn()).toMatchObject({ status: "ok" });
});

test("there are as many audits as there were", () => {
  expect(audits).toHaveLength(61);
});
