import { readFileSync } from "node:fs";
import { readSettings } from "../../../../src/cli/settings/read-settings.ts";
import type { SettingName } from "../../../../src/cli/settings/setting-table.ts";
import { settingsMarkdown } from "../../../../src/cli/settings/settings-markdown.ts";

const read = (
  environment: Record<string, string> = {},
  flags: Partial<Record<SettingName, string>> = {},
): ReturnType<typeof readSettings> => readSettings({ environment, flags });

test("nothing written gives the standard values", () => {
  expect(read()).toMatchObject({ port: 4000, host: "127.0.0.1", data: ".newsgraph", token: null });
});

test("a variable is heeded", () => {
  expect(read({ PORT: "4100" }).port).toBe(4100);
});

test("an empty variable counts as none", () => {
  expect(read({ PORT: "" }).port).toBe(4000);
});

test("a flag wins over its variable", () => {
  expect(read({ PORT: "4100" }, { port: "4200" }).port).toBe(4200);
});

test("a bad variable is named and quoted, with a good example", () => {
  expect(() => read({ PORT: "abc" })).toThrow(
    'PORT is "abc" and must be a port: a whole number from 0 (any free one) to 65535; write --port 4000 or PORT=4000.',
  );
});

test("a bad flag is named as a flag", () => {
  expect(() => read({}, { heap: "lots" })).toThrow('--heap is "lots"');
});

test("a bad secret is not quoted", () => {
  expect(() => read({ NEWSGRAPH_TOKEN: "short" })).toThrow("NEWSGRAPH_TOKEN is (not shown)");
});

test("a bad setting is a Problem that scripts can tell", () => {
  expect(() => read({ NEWSGRAPH_LOG_LEVEL: "loud" })).toThrow(
    expect.objectContaining({ code: "BAD_SETTING" }),
  );
});

test("a server's address without a password is refused", () => {
  expect(() => read({ NEO4J_URI: "bolt://db:7687" })).toThrow("NEO4J_PASSWORD");
});

test("a server's address with a password in it is refused and not quoted with it", () => {
  expect(() => read({ NEO4J_URI: "bolt://neo4j:secret@db:7687", NEO4J_PASSWORD: "p" })).toThrow(
    'NEO4J_URI is "bolt://(not shown)@db:7687" and must be an address without user and password',
  );
});

test("an address of Aura is taken", () => {
  const settings = read({ NEO4J_URI: "neo4j+s://x.databases.neo4j.io", NEO4J_PASSWORD: "p" });
  expect(settings.neo4jUri).toBe("neo4j+s://x.databases.neo4j.io");
});

test("allowed hosts are told apart by commas, in lower case", () => {
  expect(read({ NEWSGRAPH_ALLOWED_HOSTS: "News.example, b.example" }).allowedHosts).toEqual([
    "news.example",
    "b.example",
  ]);
});

test("a switch is on or off", () => {
  const { introspection, explain } = read({ NEWSGRAPH_INTROSPECTION: "off" });
  expect([introspection, explain]).toEqual([false, true]);
});

test("a switch that is neither is refused with what it may be", () => {
  expect(() => read({ NEWSGRAPH_EXPLAIN: "maybe" })).toThrow(
    'NEWSGRAPH_EXPLAIN is "maybe" and must be on or off; write --explain on',
  );
});

test("a limit of requests may be off", () => {
  expect(read({ NEWSGRAPH_RATE_LIMIT: "off" }).rateLimit).toBe("off");
});

test("a limit of requests that is no number is refused", () => {
  expect(() => read({ NEWSGRAPH_RATE_LIMIT: "many" })).toThrow(
    'NEWSGRAPH_RATE_LIMIT is "many" and must be off or a whole number from 1 to 1000000',
  );
});

test("proxies are addresses and networks", () => {
  expect(read({ NEWSGRAPH_PROXIES: "10.0.0.7, 2001:db8::/32" }).proxies).toEqual([
    "10.0.0.7",
    "2001:db8::/32",
  ]);
});

test("a proxy's name is refused, since names are not looked up", () => {
  expect(() => read({ NEWSGRAPH_PROXIES: "proxy.example" })).toThrow(
    "must be addresses or networks",
  );
});

test("the README has the table of settings as it is", () => {
  expect(readFileSync("README.md", "utf8")).toContain(settingsMarkdown().trimEnd());
});
