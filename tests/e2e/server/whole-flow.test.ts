import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { operations } from "../../support/operations.ts";
import {
  freshFolder,
  type Ran,
  type Running,
  runNewsgraph,
  startNewsgraph,
} from "../../support/run-newsgraph.ts";

jest.setTimeout(240_000);

const data = freshFolder();
const env = { NEWSGRAPH_DATA: data };
const seeds: { pages: readonly unknown[] } = JSON.parse(
  readFileSync("seeds/manifest.json", "utf8"),
);

const run = (...args: string[]): Promise<Ran> => runNewsgraph(args, { env });

async function started(...flags: string[]): Promise<Running> {
  const running = startNewsgraph(["start", "--port", "0", ...flags], { env });
  await running.saying("ends it.");
  return running;
}

async function statusNow(): Promise<{
  pid: number;
  url: string;
  neo4j: string;
  counts: Record<string, number>;
}> {
  return JSON.parse((await run("status", "--json")).stdout);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => done(socket.destroy() !== undefined));
    socket.on("error", () => done(false));
  });
}

const page = (city: string, number = 2): string =>
  `沅水晨报\n2023年9月4日 第${number}版\n\n防汛会议召开\n\n本报讯（记者 石磊）9月3日，全市防汛会议在${city}召开。市长杨若水主持会议并讲话。\n`;

function pageFile(text: string): string {
  const path = join(freshFolder(), "page.txt");
  writeFileSync(path, text);
  return path;
}

describe("a running newsgraph", () => {
  let interrupted: Ran;
  let early: Ran;
  let running: Running;
  let url: string;

  beforeAll(async () => {
    interrupted = await interruptedInTheSeeds();
    running = startNewsgraph(["start", "--port", "0"], { env });
    await running.saying("Starting Neo4j");
    early = await runNewsgraph(["query", "-"], { env, input: "{ __typename }" });
    await running.saying("ends it.");
    url = (await statusNow()).url;
  });

  afterAll(async () => {
    running.process.kill("SIGKILL");
    await running.ended;
  });

  test("ends on Ctrl-C in the middle of the seeds", () => {
    const { status, stderr, stdout } = interrupted;
    expect([status, stdout]).toEqual([130, ""]);
    expect(stderr).toMatch(
      /\d of \d+ seeds read; the next start goes on\.\nStopping …\nStopped\.\n$/,
    );
  });

  test("is waited for by a command that comes while it starts", () => {
    const { status, stderr } = early;
    expect([status, stderr]).toEqual([0, expect.stringContaining("Waiting for process")]);
  });

  test("prints where the dashboard, GraphQL, the playground and the health are", () => {
    const { stdout } = running.said();
    expect(stdout).toContain(`Dashboard   ${url}/\n`);
    expect(stdout).toContain(`${url}/graphql`);
    expect(stdout).toContain(`${url}/playground/`);
    expect(stdout).toContain(`${url}/health`);
  });

  test("serves the dashboard", async () => {
    expect(await (await fetch(`${url}/`)).text()).toContain("The dashboard needs JavaScript.");
  });

  test("answers the questions of the package by their names", async () => {
    const { queries } = (await (await fetch(`${url}/q/`)).json()) as { queries: unknown[] };
    expect(queries).toHaveLength(operations().length);
  });

  test("has read every seed, where the first start was interrupted in them", async () => {
    const { counts } = await statusNow();
    expect(counts.Page).toBe(seeds.pages.length);
    expect(counts.Article).toBeGreaterThanOrEqual(30);
  });

  test("is not started twice on one folder", async () => {
    const { status, stderr } = await run("start");
    expect([status, stderr]).toEqual([1, expect.stringContaining(`serves ${url}`)]);
    expect(stderr).toContain("help: newsgraph status");
  });

  test("takes in a page, leaves it as it is the second time, and replaces it when it has changed", async () => {
    const facts = [
      "--publication",
      "沅水晨报",
      "--date",
      "2023-09-04",
      "--page",
      "2",
      "--home",
      "4312",
    ];
    const path = pageFile(page("溆浦县"));
    const states = [await run("ingest", path, ...facts), await run("ingest", path, ...facts)];
    writeFileSync(path, page("辰溪县"));
    states.push(await run("ingest", path, ...facts));
    expect(states.map(({ status, stdout }) => [status, stdout.split(" ")[0]])).toEqual([
      [0, "added"],
      [0, "unchanged"],
      [0, "replaced"],
    ]);
  });

  test("derives behind what was written", async () => {
    await run("ingest", pageFile(page("芷江侗族自治县", 7)));
    await untilDerived(url);
    const county =
      '{ entities(where: { name: { eq: "芷江侗族自治县" } }) { nodes { mentionCount } } }';
    expect(await asked(url, county)).toMatchObject({
      data: { entities: { nodes: [{ mentionCount: 1 }] } },
    });
  });

  test("leaves nothing to derive to a command", async () => {
    const { status, stderr } = await run("derive");
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/are derived, up to change \d+\.\n$/),
    ]);
  });

  test("takes a page out once", async () => {
    const path = pageFile(page("麻阳苗族自治县"));
    const { stdout } = await run("ingest", path, "--json");
    const id = JSON.parse(stdout).page;
    expect((await run("remove", id)).status).toBe(0);
    const again = await run("remove", id);
    expect([again.status, again.stderr]).toEqual([
      1,
      `error: The graph has no page "${id}".\nhelp: newsgraph status\n`,
    ]);
  });

  test("answers a document from a file with the variables beside it", async () => {
    const folder = freshFolder();
    const document = "query Named($text: String!) { __type(name: $text) { name } }";
    writeFileSync(join(folder, "named.graphql"), document);
    writeFileSync(join(folder, "named.variables.json"), '{"text":"Article"}');
    const { status, stdout } = await run("query", join(folder, "named.graphql"));
    expect([status, JSON.parse(stdout)]).toEqual([0, { data: { __type: { name: "Article" } } }]);
  });

  test("fails a document with an error in it, and still prints the answer", async () => {
    const { status, stdout, stderr } = await runNewsgraph(["query", "-"], {
      env,
      input: "{ nothingOfTheKind }",
    });
    expect([status, JSON.parse(stdout).errors]).toEqual([1, expect.any(Array)]);
    expect(stderr).toContain("1 error in the answer");
  });

  test("is not entered with a wrong password", async () => {
    const { neo4j } = await statusNow();
    const { status, stderr } = await runNewsgraph(["ingest", pageFile(page("溆浦县"))], {
      env: { NEO4J_URI: neo4j, NEO4J_PASSWORD: "wrong" },
    });
    expect(status).toBe(4);
    expect(stderr).toMatch(/^error: .* refuses user and password.*\nhelp: newsgraph doctor\n$/);
  });

  describe("whose Neo4j is killed while pages are read", () => {
    const pages = Array.from({ length: 12 }, (_, i) => page("会同县", i + 1));
    const folder = freshFolder();
    let answered: Answered;
    let ingested: Ran;

    beforeAll(async () => {
      for (const [i, text] of pages.entries()) writeFileSync(join(folder, `${i}.txt`), text);
      const ingesting = startNewsgraph(["ingest", folder], { env });
      await ingesting.saying("added");
      process.kill(neo4jProcess(), "SIGKILL");
      do answered = await asked(url, "{ pages { totalCount } }");
      while (!answered.errors);
      ingested = await ingesting.ended;
    });

    test("tells who asks that Neo4j does not answer", () => {
      expect(answered.errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^Neo4j at "bolt:.*" does not answer/),
        extensions: { code: "GRAPH_UNREACHABLE" },
      });
    });

    test("starts it again, and says so", async () => {
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      expect(running.said().stderr).toContain("Neo4j is started again: the server ended (SIGKILL)");
    });

    test("takes in all pages all the same", () => {
      expect([ingested.status, ingested.stderr]).toEqual([
        0,
        expect.stringContaining(`${pages.length} pages`),
      ]);
      expect(ingested.stderr).toContain("0 failed");
    });

    test("has every page whole, so that nothing changes when they are read again", async () => {
      const { stderr } = await run("ingest", folder);
      expect(stderr).toContain(`0 added, 0 replaced, ${pages.length} unchanged`);
    });
  });

  test("is in the way of no other when it was killed, and has lost nothing", async () => {
    const before = await statusNow();
    process.kill(before.pid, "SIGKILL");
    await running.ended;
    running = await started();
    expect((await statusNow()).counts).toEqual(before.counts);
  });

  test("is emptied when somebody said yes", async () => {
    const { status, stderr } = await run("reset", "--yes");
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Removed \d+ pages and/)]);
  });

  test("stops with all that it began within 5 seconds of Ctrl-C", async () => {
    const { neo4j } = await statusNow();
    const began = Date.now();
    running.process.kill("SIGINT");
    const { status } = await running.ended;
    expect([status, Date.now() - began < 5_000]).toEqual([0, true]);
    expect(await isOpen(Number(new URL(neo4j).port))).toBe(false);
  });

  test("is started for taking in a page where none runs, and stopped after it", async () => {
    const { status, stderr } = await run("ingest", pageFile(page("通道侗族自治县")));
    expect([status, stderr]).toEqual([0, expect.stringContaining("1 page, 1 added")]);
    expect(stderr).toMatch(/are derived, up to change \d+\.\n$/);
    expect(await isRunning()).toBe(false);
  });
});

test("a start that is ended before Neo4j answers leaves nothing behind", async () => {
  const own = freshFolder();
  const running = startNewsgraph(["start", "--port", "0"], { env: { NEWSGRAPH_DATA: own } });
  await running.saying("Starting Neo4j");
  running.process.kill("SIGINT");
  const { status, stderr } = await running.ended;
  expect([status, stderr]).toEqual([130, "Starting Neo4j …\nStopping …\n"]);
  expect(existsSync(join(own, "neo4j", "engine.json"))).toBe(false);
});

/** A first start, ended by Ctrl-C while it reads the seeds. */
async function interruptedInTheSeeds(): Promise<Ran> {
  const running = startNewsgraph(["start", "--port", "0"], { env });
  await running.saying("Reading the seeds");
  running.process.kill("SIGINT");
  return running.ended;
}

function neo4jProcess(): number {
  return JSON.parse(readFileSync(join(data, "neo4j", "engine.json"), "utf8")).server.pid;
}

interface Answered {
  readonly data?: { readonly derivedState?: { readonly pending: number } };
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

async function asked(url: string, query: string): Promise<Answered> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Answered;
}

/** Resolves when the server has derived all that is written. */
async function untilDerived(url: string): Promise<void> {
  const { data } = await asked(url, "{ derivedState { pending } }");
  if (data?.derivedState?.pending === 0) return;
  await new Promise((turn) => setTimeout(turn, 100));
  await untilDerived(url);
}

async function isRunning(): Promise<boolean> {
  return JSON.parse((await run("status", "--json")).stdout).running;
}
