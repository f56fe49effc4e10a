import { setTimeout as sleep } from "node:timers/promises";
import {
  type EngineSettings,
  type Graph,
  type GraphAddress,
  openGraph,
  startEngine,
} from "../../graph/index.ts";
import { likenessRules, type PageReader, pageReader } from "../../pipeline/index.ts";
import { textForms } from "../../text/index.ts";
import type { Settings } from "../settings/setting-table.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { askRunning } from "./control.ts";
import { showFetching } from "./show-fetching.ts";

/** An open graph and what holds it. */
export interface Database {
  readonly graph: Graph;
  /** Reads pages by the settings. */
  readonly read: PageReader;
  readonly address: GraphAddress;
  /** Whether another process, `newsgraph start`, serves this graph and derives behind what is written. */
  readonly isServed: boolean;
  /** Closes the connection, and stops the embedded Neo4j if it was started here. */
  close(): Promise<void>;
}

/** What the owner of an embedded Neo4j is told of it, and how it takes back the wish for one. */
export interface DatabaseEvents {
  /** Aborted where the graph isn't wanted any more; opening it then rejects as soon as it can. */
  readonly unwanted?: AbortSignal;
  readonly onRestart?: (reason: string) => void;
  readonly onBack?: () => void;
  readonly onLost?: (error: Error) => void;
}

/** How long a connection may take to close; over a dead link it would take for ever. */
const closeWithinMs = 1_000;

/**
 * Opens the graph with its structure in place: the one at NEO4J_URI, else that of what `newsgraph start`
 * runs on the data folder (once it runs), else an embedded Neo4j that is started for it.
 * @throws Problem JAVA_MISSING, DOWNLOAD_FAILED, ENGINE_FAILED, GRAPH_UNREACHABLE, GRAPH_DENIED and others.
 */
export async function openDatabase(
  settings: Settings,
  terminal: Terminal,
  { unwanted, ...events }: DatabaseEvents = {},
): Promise<Database> {
  const asSet = addressAsSet(settings);
  const running = asSet
    ? await databaseOfOther(settings.data)
    : await runningDatabase(settings.data, terminal, unwanted);
  const known = asSet ?? running;
  const engine = known ? null : await startedEngine(settings, terminal, events, unwanted);
  const address = known ?? engine?.address;
  if (!address) throw new Error("an engine has no address");
  const read = pageReader(settings.tagger);
  const options = { ...address, timeoutMs: settings.timeout * 1000 };
  // A page that somebody judged is read as any other, and then as it was judged.
  const graph = openGraph(options, textForms, { reread: read, likeness: likenessRules });
  const close = async (): Promise<void> => {
    const closed = Promise.race([graph.close(), sleep(closeWithinMs, undefined, { ref: false })]);
    await Promise.all([closed, engine?.stop()]);
  };
  try {
    await graph.verify();
    await graph.prepare();
  } catch (error) {
    await close();
    throw error;
  }
  return { graph, read, address, isServed: running?.uri === address.uri, close };
}

/** The address that the settings give; null where they leave it to the embedded Neo4j. */
export function addressAsSet(settings: Settings): GraphAddress | null {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase } = settings;
  if (uri === null) return null;
  return { uri, user, password: password ?? "", database: neo4jDatabase };
}

/**
 * The graph of what runs on a data folder. One that is just being started by another process is waited
 * for; the process that starts it holds the folder itself and has no graph to wait for.
 */
async function runningDatabase(
  data: string,
  terminal: Terminal,
  unwanted?: AbortSignal,
): Promise<GraphAddress | null> {
  for (let isTold = false; ; isTold = true) {
    const running = await askRunning(data);
    if (running === null || running.pid === process.pid) return null;
    if (running.database) return running.database;
    if (!isTold) terminal.err(`Waiting for process ${running.pid}, which starts the graph …`);
    await sleep(200, undefined, { signal: unwanted });
  }
}

/** The graph that another process serves just now for a data folder. */
async function databaseOfOther(data: string): Promise<GraphAddress | null> {
  const running = await askRunning(data);
  return running && running.pid !== process.pid ? running.database : null;
}

async function startedEngine(
  settings: Settings,
  terminal: Terminal,
  events: DatabaseEvents,
  unwanted?: AbortSignal,
): Promise<{ readonly address: GraphAddress; stop(): Promise<void> }> {
  const fetching = showFetching(terminal);
  try {
    const engine = await startEngine(
      engineSettings(settings),
      {
        ...events,
        onFetch: fetching.show,
        onStarting: () => {
          fetching.end();
          terminal.err("Starting Neo4j …");
        },
      },
      unwanted,
    );
    const { uri, user, password } = engine;
    return { address: { uri, user, password }, stop: () => engine.stop() };
  } finally {
    fetching.end();
  }
}

/** The settings that concern the engine, in its own words. */
export function engineSettings(settings: Settings): EngineSettings {
  return {
    dataFolder: settings.data,
    env: process.env,
    java: settings.java,
    cacheFolder: settings.jars,
    repository: settings.maven,
    boltPort: settings.boltPort,
    heap: settings.heap,
    pageCache: settings.pageCache,
    // Longer than any request: writing a large page is one transaction.
    transactionSeconds: Math.max(120, settings.timeout),
    startSeconds: 120,
  };
}
