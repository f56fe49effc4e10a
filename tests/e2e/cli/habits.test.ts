import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { runNewsgraph, startNewsgraph } from "../../support/run-newsgraph.ts";

test("npx runs the program from a checkout", () => {
  const { stdout, status } = spawnSync("npx", ["--no-install", "newsgraph", "--help"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect([status, stdout]).toEqual([0, expect.stringContaining("Usage: newsgraph")]);
});

test("the help names every command", async () => {
  const { stdout } = await runNewsgraph(["--help"]);
  const named = [...stdout.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
  expect(named).toEqual([
    "start",
    "stop",
    "status",
    "doctor",
    "ingest",
    "import",
    "read",
    "tag",
    "remove",
    "derive",
    "query",
    "schema",
    "settings",
    "reset",
    "help",
  ]);
});

test("the program without a command prints its help on stderr and is a wrong usage", async () => {
  const { status, stdout, stderr } = await runNewsgraph([]);
  expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining("Usage: newsgraph")]);
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect((await runNewsgraph(["--version"])).stdout).toBe(`${version}\n`);
});

test("the schema is printed as it is kept", async () => {
  const { stdout } = await runNewsgraph(["schema"]);
  expect(stdout).toBe(readFileSync("schema/schema.graphql", "utf8"));
});

test("settings say their values and origins, and hide secrets", async () => {
  const { stdout } = await runNewsgraph(["settings", "--port", "4100"], {
    env: { NEWSGRAPH_TOKEN: "a-secret-of-some-length" },
  });
  expect(stdout).toContain("PORT=4100  # from its flag; --port");
  expect(stdout).toContain("NEWSGRAPH_TOKEN=(hidden)  # from the environment; --token");
});

test("a command comes to its end where nobody hears its talk", async () => {
  const running = startNewsgraph(["read", "seeds/zhangjiajie-2023-07-05-page-3.txt", "--json"]);
  running.process.stderr.destroy();
  expect((await running.ended).status).toBe(0);
});

test("stopping where nothing runs is no error", async () => {
  const { status, stderr } = await runNewsgraph(["stop"]);
  expect([status, stderr]).toEqual([0, expect.stringContaining("Nothing runs")]);
});

test("the status where nothing runs says how to start", async () => {
  const { status, stderr } = await runNewsgraph(["status"]);
  expect([status, stderr]).toEqual([4, "help: newsgraph start\n"]);
});

test("the doctor says which Java it found", async () => {
  const { stdout } = await runNewsgraph(["doctor", "--json", "--port", "0"]);
  const java = JSON.parse(stdout).find(({ about }: { about: string }) => about === "Java");
  expect(java).toMatchObject({ state: "ok", found: expect.stringMatching(/^\d\d \(.*java/) });
});
