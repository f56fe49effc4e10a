/**
 * The product's server as it is built, over a graph that is asked once: what it said to a statement is
 * said again, so that all but Neo4j is at work. A process of its own: the graph's address is in NEO4J_URI,
 * NEO4J_USER and NEO4J_PASSWORD; prints its own when it serves.
 */
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Graph } from "../../../src/graph/index.ts";

// The sources as they are compiled, by the types of what they are compiled from.
const dist = new URL("../../../dist/", import.meta.url);
const { newsSchema, startServer } = (await import(
  new URL("api/index.js", dist).href
)) as typeof import("../../../src/api/index.ts");
const { compile } = (await import(
  new URL("graph/read/compile.js", dist).href
)) as typeof import("../../../src/graph/read/compile.ts");
const { connect } = (await import(
  new URL("graph/store/connection.js", dist).href
)) as typeof import("../../../src/graph/store/connection.ts");

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
const connection = connect({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
const said = new Map<string, readonly unknown[]>();

const graph: Pick<Graph, "answer"> = {
  answer: async (plan, { variables = {}, lenient = false } = {}) => {
    const { statement, read } = compile(plan);
    const written = statement(variables);
    const row = said.get(written.text) ?? (await connection.read(written))[0] ?? [];
    said.set(written.text, row);
    return read(row, { variables, lenient });
  },
};

const { url } = await startServer({
  schema: await newsSchema(),
  graph: graph as Graph,
  ingest: async () => {
    throw new Error("Nothing is written here.");
  },
  settings: {
    port: 0,
    host: "127.0.0.1",
    token: null,
    allowedHosts: [],
    timeout: 15,
    maxBody: 20,
    introspection: true,
    suggestions: true,
    boundaries: null,
    playground: true,
    explain: true,
    rateLimit: null,
    proxies: [],
    version: "bench",
  },
  log: pino({ level: "info" }, pino.destination(2)),
  webFolder: "",
  operationsFolder: fileURLToPath(new URL("../../../schema/operations/", import.meta.url)),
});
process.stdout.write(`${url}/graphql\n`);
