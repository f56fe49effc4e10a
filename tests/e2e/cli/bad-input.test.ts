import { once } from "node:events";
import { chmodSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { freshFolder, type Ran, runNewsgraph } from "../../support/run-newsgraph.ts";

const page =
  "晨报\n\n全市防汛会议召开\n\n本报讯 5月10日，全市防汛会议在怀化市召开。市长杨若水主持会议。\n";

function file(name: string, content: string | Uint8Array): string {
  const path = join(freshFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A bad run in the words of its test: its status, and the lines it said on stderr. */
function saying(ran: Ran): { status: number | null; lines: readonly string[]; stdout: string } {
  return { status: ran.status, lines: ran.stderr.trimEnd().split("\n"), stdout: ran.stdout };
}

async function failing(...args: string[]): Promise<ReturnType<typeof saying>> {
  return saying(await runNewsgraph(args));
}

test("a file that isn't there", async () => {
  expect(await failing("read", "no-such-page.txt")).toEqual({
    status: 1,
    lines: [
      'error: There is no file or folder "no-such-page.txt"; is the path right?',
      "help: newsgraph read --help",
    ],
    stdout: "",
  });
});

test("an empty file", async () => {
  const path = file("empty.txt", "");
  const { status, lines } = await failing("read", path);
  expect([status, lines[0]]).toEqual([1, expect.stringContaining(`"${path}"`)]);
  expect(lines[0]).toContain("empty");
});

test("a binary file", async () => {
  const path = file("page.png", Buffer.from("89504e470d0a1a0a0000000d494844520000000100", "hex"));
  const { status, lines } = await failing("read", path);
  expect([status, lines[0]]).toEqual([1, expect.stringContaining(`"${path}"`)]);
});

test("a file in no encoding that is known", async () => {
  const path = file(
    "page.txt",
    Buffer.from([0xd6, 0xd0, 0xff, 0xff, 0x0a, 0xfe, 0xfe, 0x81, 0x0a]),
  );
  const { status, lines } = await failing("read", path);
  expect([status, lines[0]]).toEqual([1, expect.stringContaining(`"${path}"`)]);
});

test("a file without any article", async () => {
  const path = file("page.txt", "第3版\n");
  const { status, lines } = await failing("read", path);
  expect([status, lines[0]]).toEqual([1, expect.stringContaining(`"${path}" holds no article`)]);
});

test("a file of 100 MB", async () => {
  const path = file("large.txt", "");
  truncateSync(path, 100_000_000);
  const { status, lines } = await failing("read", path);
  expect([status, lines[0]]).toEqual([1, expect.stringContaining("the limit is 20 MB")]);
});

test("a folder without pages", async () => {
  const { status, lines } = await failing("read", freshFolder());
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("has no pages")]);
});

test("a flag that does not exist", async () => {
  const { status, lines } = await failing("read", "a.txt", "--jsn");
  expect([status, lines]).toEqual([
    2,
    ["error: unknown option '--jsn'", "(Did you mean --json?)", "help: newsgraph read --help"],
  ]);
});

test("a command that does not exist", async () => {
  const { status, lines } = await failing("injest");
  expect([status, lines.slice(0, 2)]).toEqual([
    2,
    ["error: unknown command 'injest'", "(Did you mean ingest?)"],
  ]);
});

test("a command without its page", async () => {
  const { status, lines } = await failing("read");
  expect([status, lines[0]]).toEqual([2, "error: missing required argument 'pages'"]);
});

test("a day that does not exist", async () => {
  const { status, lines } = await failing("read", file("a.txt", page), "--date", "2023-02-30");
  expect([status, lines[0]]).toEqual([
    2,
    'error: The date is "2023-02-30" and must be a real day, month or year like 2023-07-05, 2023-07 or 2023.',
  ]);
});

test("a home place that the gazetteer lacks", async () => {
  const { status, lines } = await failing("read", file("a.txt", page), "--home", "乌有市");
  expect([status, lines[0]]).toEqual([
    2,
    expect.stringContaining('"乌有市" is not in the gazetteer'),
  ]);
});

test("a home place that may be several", async () => {
  const { status, lines } = await failing("read", file("a.txt", page), "--home", "鼓楼区");
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("write its code")]);
});

test("a language that is not read", async () => {
  const { status, lines } = await failing("read", file("a.txt", page), "--language", "fr");
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("Allowed choices are zh, en")]);
});

test("a setting that can't be", async () => {
  const ran = await runNewsgraph(["start"], { env: { PORT: "abc" } });
  expect(saying(ran)).toEqual({
    status: 2,
    lines: [
      'error: PORT is "abc" and must be a port: a whole number from 0 (any free one) to 65535; write --port 4000 or PORT=4000.',
      "help: newsgraph settings",
    ],
    stdout: "",
  });
});

test("an address that others may reach, without a token", async () => {
  const { status, lines } = await failing("start", "--host", "0.0.0.0");
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("NEWSGRAPH_TOKEN")]);
});

test("a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { status, lines } = await failing("start", "--port", String(port));
  other.close();
  expect([status, lines]).toEqual([
    1,
    [
      `error: Port ${port} on 127.0.0.1 is taken by another program; choose another with --port ${port + 1} or PORT=${port + 1}.`,
      "help: newsgraph status",
    ],
  ]);
});

test("a Neo4j that isn't there", async () => {
  const ran = await runNewsgraph(["ingest", file("a.txt", page)], {
    env: { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "p" },
  });
  expect([ran.status, ran.stderr]).toEqual([4, expect.stringContaining("bolt://127.0.0.1:1")]);
});

test("a data folder that can't be one", async () => {
  const { status, lines } = await failing("start", "--data", join(file("a.txt", ""), "data"));
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("can't be written")]);
});

test("a data folder that can't be one, in the doctor's eyes", async () => {
  const { status, stdout } = await failing("doctor", "--data", join(file("a.txt", ""), "data"));
  expect([status, stdout]).toEqual([1, expect.stringMatching(/missing +Data folder .*--data/)]);
});

test("no Java", async () => {
  const { status, lines } = await failing("start", "--port", "0", "--java", "/no/java");
  expect([status, lines]).toEqual([
    1,
    [
      expect.stringMatching(/^error: "\/no\/java" was chosen as NEWSGRAPH_JAVA.*openjdk-17-jre/),
      "help: newsgraph doctor",
    ],
  ]);
});

test("a Java that is too old", async () => {
  const java = file("java", "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
  chmodSync(java, 0o755);
  const { status, lines } = await failing("ingest", file("a.txt", page), "--java", java);
  expect([status, lines]).toEqual([
    1,
    [
      expect.stringContaining(`error: Neo4j can't run on Java 11 ("${java}"). Install Java 17`),
      "help: newsgraph doctor",
    ],
  ]);
});

test("a download that always breaks", async () => {
  const mirror = createServer((_request, response) => response.end("no jar")).listen(
    0,
    "127.0.0.1",
  );
  await once(mirror, "listening");
  const maven = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`;
  const ran = await failing("start", "--port", "0", "--maven", maven, "--jars", freshFolder());
  mirror.close();
  expect([ran.status, ran.lines.slice(-2)]).toEqual([
    1,
    [
      expect.stringMatching(`could not be fetched from ${maven}.*SHA-256.*NEWSGRAPH_MAVEN`),
      "help: newsgraph doctor",
    ],
  ]);
});

test("a manifest that is none", async () => {
  const path = file("a.txt", page);
  writeFileSync(join(path, "..", "manifest.json"), "{");
  const { status, lines } = await failing("read", path);
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("manifest.json\" can't be used")]);
});

test("emptying the graph without anybody to ask", async () => {
  const { status, lines } = await failing("reset");
  expect([status, lines[0]]).toEqual([2, expect.stringContaining("--yes")]);
});

test("variables that are no JSON", async () => {
  const { status, lines } = await failing(
    "query",
    file("q.graphql", "{ __typename }"),
    "--variables",
    "{",
  );
  expect([status, lines[0]]).toEqual([2, expect.stringContaining('"--variables" are no JSON')]);
});

test("some bad pages among good ones are listed, and the good ones taken", async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, "a.txt"), page);
  writeFileSync(join(folder, "b.txt"), "");
  const { status, lines, stdout } = await failing("ingest", folder, "--dry-run");
  expect(status).toBe(3);
  expect(stdout).toContain(join(folder, "a.txt"));
  expect(lines[0]).toContain(join(folder, "b.txt"));
  expect(lines.at(-1)).toContain("1 understood, none written, 1 failed");
});
