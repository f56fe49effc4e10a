import { ask, type Serving, send, serving } from "./serving.ts";

const token = "a-secret-of-some-length";
let server: Serving;

afterEach(() => server.stop());

/** Asks so many times, one after the other; the statuses of the answers. */
async function statuses(times: number, headers: Record<string, string> = {}): Promise<number[]> {
  const found: number[] = [];
  while (found.length < times) found.push((await ask(server.url, "{ name }", headers)).status);
  return found;
}

test("an address may ask as often as the limit says, and no more", async () => {
  server = await serving({ settings: { rateLimit: 2 } });
  expect(await statuses(3)).toEqual([200, 200, 429]);
});

test("a refusal says in JSON when to come again", async () => {
  server = await serving({ settings: { rateLimit: 1 } });
  await statuses(1);
  const { json, headers } = await ask(server.url, "{ name }");
  expect(json.errors[0]).toEqual({
    message: expect.stringContaining(`ask again in ${headers["retry-after"]} s`),
    extensions: { code: "TOO_MANY_REQUESTS", requestId: headers["x-request-id"] },
  });
});

test("every answer says how many requests are left", async () => {
  server = await serving({ settings: { rateLimit: 10 } });
  const { headers } = await ask(server.url, "{ name }");
  expect([headers.ratelimit, headers["ratelimit-policy"]]).toEqual([
    expect.stringMatching(/^"10-in-1min"; r=9; t=\d+$/),
    expect.stringMatching(/^"10-in-1min"; q=10; w=60;/),
  ]);
});

test("who has the token has a limit of its own", async () => {
  server = await serving({ settings: { rateLimit: 1, token } });
  await statuses(1);
  expect(await statuses(2, { authorization: `Bearer ${token}` })).toEqual([200, 429]);
});

test("wrong tokens count for the address that tries them", async () => {
  server = await serving({ settings: { rateLimit: 2, token } });
  const tried = [
    ...(await statuses(1, { authorization: "Bearer one" })),
    ...(await statuses(1, { authorization: "Bearer two" })),
    ...(await statuses(1, { authorization: "Bearer three" })),
  ];
  expect(tried).toEqual([401, 401, 429]);
});

test("where no token is set, one that is made up is no way around the limit", async () => {
  server = await serving({ settings: { rateLimit: 1 } });
  await statuses(1);
  expect(await statuses(1, { authorization: "Bearer made-up" })).toEqual([429]);
});

test("a header that names another address is not believed", async () => {
  server = await serving({ settings: { rateLimit: 1 } });
  await statuses(1, { "x-forwarded-for": "198.51.100.1" });
  expect(await statuses(1, { "x-forwarded-for": "198.51.100.2" })).toEqual([429]);
});

test("a proxy that is known speaks for others, each with a limit of its own", async () => {
  server = await serving({ settings: { rateLimit: 1, proxies: ["127.0.0.1"] } });
  const asked = [
    ...(await statuses(1, { "x-forwarded-for": "198.51.100.1" })),
    ...(await statuses(1, { "x-forwarded-for": "198.51.100.2" })),
    ...(await statuses(1, { "x-forwarded-for": "198.51.100.1" })),
  ];
  expect(asked).toEqual([200, 200, 429]);
});

test("all addresses of one IPv6 network are one sender", async () => {
  server = await serving({ settings: { rateLimit: 1, proxies: ["127.0.0.1"] } });
  await statuses(1, { "x-forwarded-for": "2001:db8:1:2::1" });
  expect(await statuses(1, { "x-forwarded-for": "2001:db8:1:2:ffff::7" })).toEqual([429]);
});

test("the health is told however often it is asked for", async () => {
  server = await serving({ settings: { rateLimit: 1 } });
  await statuses(2);
  expect((await send(`${server.url}/health`)).status).toBe(200);
});

test("without a limit nothing is counted", async () => {
  server = await serving();
  expect((await ask(server.url, "{ name }")).headers.ratelimit).toBeUndefined();
});
