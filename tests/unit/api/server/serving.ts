import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema } from "graphql";
import { pino } from "pino";
import { type RunningServer, type ServerSettings, startServer } from "../../../../src/api/index.ts";
import { Problem } from "../../../../src/domain/index.ts";
import type { Graph } from "../../../../src/graph/index.ts";
import { standardSettings } from "../../../support/news-server.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, which is gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-server-"));
  folders.push(folder);
  return folder;
}

/** A server over a schema of its own, with what it logged. */
export interface Serving extends RunningServer {
  readonly logged: readonly Record<string, unknown>[];
}

/** Starts a server on a free port; its graph answers unless told otherwise. */
export async function serving(
  parts: {
    readonly settings?: Partial<ServerSettings>;
    readonly verify?: () => Promise<void>;
    readonly webFolder?: string;
    readonly operationsFolder?: string;
    readonly graphState?: () => Promise<string | null>;
  } = {},
): Promise<Serving> {
  const logged: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line) => void logged.push(JSON.parse(line)) });
  const server = await startServer({
    schema: smallSchema(),
    // The small schema asks nothing else of the graph.
    graph: { verify: parts.verify ?? (async () => undefined) } as Graph,
    ingest: () => Promise.reject(new Error("nothing is ingested here")),
    settings: { ...standardSettings, ...parts.settings },
    ...(parts.graphState ? { graphState: parts.graphState } : {}),
    log,
    operationsFolder: parts.operationsFolder ?? newFolder(),
    webFolder: parts.webFolder ?? newFolder(),
  });
  return { ...server, logged };
}

function smallSchema(): GraphQLSchema {
  const schema = buildSchema(
    "type Query { name: String!, missing: String, broken: String, slow: String, soon: String, self: Query, turn: Int!, list(first: Int): [Query!]! } type Mutation { write: Boolean! }",
  );
  let turns = 0;
  const resolvers: Record<string, () => unknown> = {
    "Query.turn": () => ++turns,
    "Query.list": () => [{}, {}],
    "Query.name": () => "newsgraph",
    "Query.self": () => ({}),
    "Query.missing": () => {
      throw new Problem("NOT_FOUND", 'There is no "x"; look at y.');
    },
    "Query.broken": () => {
      throw new Error("secret detail of bolt://inside");
    },
    "Query.slow": () => new Promise((done) => setTimeout(() => done("late"), 3_000).unref()),
    "Query.soon": () => new Promise((done) => setTimeout(() => done("soon"), 1_000)),
    "Mutation.write": () => true,
  };
  for (const [path, resolve] of Object.entries(resolvers)) {
    const [type = "", field = ""] = path.split(".");
    const found = schema.getType(type);
    if (found && "getFields" in found) {
      const fields = found.getFields() as Record<string, { resolve?: () => unknown }>;
      if (fields[field]) fields[field].resolve = resolve;
    }
  }
  return schema;
}

/** An answer with its body parsed, where it is JSON as it stands. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: answers of all shapes are looked into.
  readonly json: any;
  readonly text: string;
}

/** Sends one request over node's own client, which leaves every header to us. */
export function send(
  url: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        const { "content-type": type, "content-encoding": encoding } = response.headers;
        const isJson = String(type).includes("json") && encoding === undefined;
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          json: isJson && text ? JSON.parse(text) : null,
          text,
        });
      });
    });
    sent.on("error", fail);
    sent.end(body);
  });
}

/** Asks a GraphQL document. */
export function ask(
  url: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
}
