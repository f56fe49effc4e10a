import { serverSettings } from "../../../../src/cli/serve/server-settings.ts";
import { readSettings } from "../../../../src/cli/settings/read-settings.ts";

const settingsFor = (environment: Record<string, string>): ReturnType<typeof serverSettings> =>
  serverSettings(readSettings({ environment, flags: {} }));

test("on this machine's own address nobody's requests are counted", () => {
  expect(settingsFor({}).rateLimit).toBeNull();
});

test("on an address that others reach they are", () => {
  expect(settingsFor({ HOST: "0.0.0.0" }).rateLimit).toBe(600);
});

test("a limit that is given holds on this machine's own address too", () => {
  expect(settingsFor({ NEWSGRAPH_RATE_LIMIT: "50" }).rateLimit).toBe(50);
});

test("a limit that is off is off on any address", () => {
  expect(settingsFor({ HOST: "0.0.0.0", NEWSGRAPH_RATE_LIMIT: "off" }).rateLimit).toBeNull();
});

test("where the schema may not be asked for, errors do not tell it either", () => {
  expect(settingsFor({ NEWSGRAPH_INTROSPECTION: "off" }).suggestions).toBe(false);
});
