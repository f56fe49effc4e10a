import type { Problem } from "../../domain/index.ts";
import type { JarProgress } from "./fetch-jars.ts";

/** The environment variables of the caller: PATH, JAVA_HOME, HOME and XDG_CACHE_HOME are looked at. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the embedded server needs to know. */
export interface EngineSettings {
  /** The data folder of newsgraph; the server's own home is made inside it. */
  readonly dataFolder: string;
  readonly env: Environment;
  /** The `java` to run; null is the first fit one that is found. */
  readonly java: string | null;
  /** Where the jars are kept; null is the user's cache folder, shared by all checkouts. */
  readonly cacheFolder: string | null;
  /** The address of the Maven repository to fetch from; null is Maven Central. */
  readonly repository: string | null;
  /** The port for Bolt; null is any free one. */
  readonly boltPort: number | null;
  /** The heap of the Java process, as Java writes it: `512m`, `2g`. */
  readonly heap: string;
  /** Neo4j's page cache, as Neo4j writes it: `256m`, `1g`. */
  readonly pageCache: string;
  /** The longest that one transaction may take, in seconds. */
  readonly transactionSeconds: number;
  /** The longest that the server may take until it answers, in seconds. */
  readonly startSeconds: number;
}

/** Settings that suit seeds and small graphs; 100,000 articles want a heap of 2g and 1g of cache. */
export const engineDefaults: Omit<EngineSettings, "dataFolder" | "env"> = {
  java: null,
  cacheFolder: null,
  repository: null,
  boltPort: null,
  heap: "512m",
  pageCache: "256m",
  transactionSeconds: 120,
  startSeconds: 120,
};

/** What the server tells its owner. Every one may be left out. */
export interface EngineEvents {
  /** Jars are being fetched; not called when all are there. */
  readonly onFetch?: (progress: JarProgress) => void;
  /** The jars are in place and the server is being started. */
  readonly onStarting?: () => void;
  /** The server crashed or its database panicked; it is being started again. */
  readonly onRestart?: (reason: string) => void;
  /** The server answers again after a restart, at the same address. */
  readonly onBack?: () => void;
  /** The server is gone and was given up. */
  readonly onLost?: (problem: Problem) => void;
}
