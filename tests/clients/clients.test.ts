import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { RunningServer } from "../../src/api/index.ts";
import type { PageGraph } from "../../src/domain/index.ts";
import { type Graph, openGraph } from "../../src/graph/index.ts";
import { textForms } from "../../src/text/index.ts";
import { testGraphAddress } from "../support/neo4j.ts";
import { newsServer } from "../support/news-server.ts";
import { allOperations } from "../support/operations.ts";
import { ids, smallPage, smallPages } from "../support/small-graph.ts";
import { clientsFolder, installClients, python } from "./install-clients.ts";

const execute = promisify(execFile);

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  await installClients();
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  for (const page of smallPages()) await graph.writePage(page);
  server = await newsServer(graph, { suggestions: false });
}, 300_000);

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

/** How a program of `programs/` is run. */
function commandOf(program: string): readonly [string, readonly string[]] {
  const path = join(clientsFolder, "programs", program);
  if (program.endsWith(".py")) return [python, [path]];
  return [process.execPath, ["--import", "tsx", path]];
}

/** What a program says until it ends. */
async function said(program: string, ...given: readonly string[]): Promise<string> {
  const [command, args] = commandOf(program);
  const { stdout } = await execute(command, [...args, ...given]);
  return stdout;
}

/** The names that a client finds on its way through the list of entities, and how many on each page. */
async function walked(program: string): Promise<unknown> {
  return JSON.parse(await said(program, `${server.url}/graphql`));
}

/** What they must find: the list in one piece. */
async function wholeWay(): Promise<unknown> {
  const query = "{ entities(first: 100) { nodes { name } } }";
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { entities: { nodes: readonly { readonly name: string }[] } };
  };
  return { sizes: [3, 3, 1], names: data.entities.nodes.map(({ name }) => name) };
}

test("Apollo Client pages through a list with relayStylePagination", async () => {
  expect(await walked("apollo-client.ts")).toEqual(await wholeWay());
});

test("urql pages through a list with relayPagination", async () => {
  expect(await walked("urql.ts")).toEqual(await wholeWay());
});

test("gql of Python pages through a list by its cursors, after it has fetched the schema", async () => {
  expect(await walked("gql_client.py")).toEqual(await wholeWay());
});

/** What a client that watches the director says, while an article about him comes when it has begun. */
async function heard(program: string, publishedOn: string): Promise<string> {
  const [command, args] = commandOf(program);
  const address = `${server.url.replace(/^http/, "ws")}/graphql`;
  const watching = spawn(command, [...args, address, "向前程"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let words = "";
  for await (const chunk of watching.stdout) {
    words += chunk;
    if (words === "watching\n") await graph.writePage(pageAbout(publishedOn));
  }
  return words;
}

function pageAbout(publishedOn: string): PageGraph {
  const news = { headline: "局长向前程下乡", body: "局长向前程下乡走访。" };
  return smallPage(publishedOn, "1", [{ ...news, names: [["向前程", ids.director]] }]);
}

test.each([
  ["Apollo Client", "watch-apollo.ts", "2024-01-01"],
  ["urql", "watch-urql.ts", "2024-01-02"],
  ["gql of Python", "watch_gql.py", "2024-01-03"],
])("%s hears over graphql-ws of an article as it comes", async (_client, program, publishedOn) => {
  expect(await heard(program, publishedOn)).toBe("watching\n局长向前程下乡\n");
});

test("the Relay compiler takes every operation, and a list with its own directives", async () => {
  // Elsewhere, since the compiler gives what it makes to the git that it finds itself in.
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-relay-"));
  await said("relay-sources.ts", "schema/schema.graphql", "schema/operations", folder);
  const compiler = join(clientsFolder, "node_modules", "relay-compiler", "cli.js");
  await execute(process.execPath, [compiler, "relay.config.json"], { cwd: folder });
  const artifacts = readdirSync(join(folder, "artifacts"));
  rmSync(folder, { recursive: true });
  expect(artifacts).toHaveLength(allOperations().length + 2);
});

describe("GraphQL Code Generator", () => {
  beforeAll(async () => {
    const file = join(clientsFolder, "generated", "operations.ts");
    await said("generate-types.ts", "schema/schema.graphql", "schema/operations", file);
  });

  test("makes types that a program keeps to, as the compiler says", async () => {
    const compiler = "node_modules/typescript/bin/tsc";
    const project = join(clientsFolder, "programs", "tsconfig.json");
    // The compiler says on stdout what is wrong.
    const { stdout } = await execute(process.execPath, [compiler, "-p", project]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  });

  test("makes documents that urql asks with", async () => {
    const headlines = JSON.parse(await said("typed-query.ts", `${server.url}/graphql`));
    expect(headlines).toContain("市医保局开通新服务");
  });
});
