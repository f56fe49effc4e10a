import { resolve } from "node:path";
import { pino } from "pino";
import {
  newsSchema,
  type RunningServer,
  type ServerSettings,
  startServer,
} from "../../src/api/index.ts";
import type { Graph } from "../../src/graph/index.ts";

/** Settings under which a test's server answers whoever asks on this machine. */
export const standardSettings: ServerSettings = {
  port: 0,
  host: "127.0.0.1",
  token: null,
  allowedHosts: [],
  timeout: 15,
  maxBody: 1,
  introspection: true,
  suggestions: true,
  boundaries: null,
  playground: true,
  explain: true,
  rateLimit: null,
  proxies: [],
  version: "1.2.3",
};

/** Starts the real server on a free port, with the real schema over the given graph. */
export async function newsServer(
  graph: Graph,
  settings: Partial<ServerSettings> = {},
  graphState?: () => Promise<string | null>,
): Promise<RunningServer> {
  return startServer({
    schema: await newsSchema(),
    graph,
    ingest: () => Promise.reject(new Error("nothing is ingested here")),
    settings: { ...standardSettings, ...settings },
    ...(graphState ? { graphState } : {}),
    log: pino({ level: "silent" }),
    operationsFolder: "schema/operations",
    webFolder: resolve("dist/web"),
  });
}
