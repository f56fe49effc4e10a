import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Plan,
  type Result,
  type Session,
} from "neo4j-driver";
import { Problem } from "../../domain/index.ts";
import { asProblem } from "./driver-error.ts";

/** Where a graph is and how it is asked. */
export interface GraphAddress {
  /** `bolt://`, `neo4j://` and their encrypted forms; a cluster or Aura wants `neo4j://` or `neo4j+s://`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where null. */
  readonly database?: string | null;
  /** How long one statement may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** A statement and its parameters. Values are always parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One connection to a graph: reads and writes with deadlines, each seeing what was written before. */
export interface Connection {
  /** Runs one reading statement; rows as arrays of columns. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly (readonly unknown[])[]>;
  /** The operators with which the server would answer a statement, indented by their depth; it is not run. */
  explain(statement: Statement, options?: ReadOptions): Promise<readonly string[]>;
  /** Runs several statements in one transaction, again where the server asks for it. */
  write<T>(work: (run: RunStatement) => Promise<T>): Promise<T>;
  /** Runs one statement outside any transaction of ours, within two minutes or so many: constraints and indexes. */
  define(text: string, timeoutMs?: number): Promise<void>;
  /** Resolves when the server answers with our password; a Problem says why it does not. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Ends the statement when the one who asked is gone. */
  readonly signal?: EndSignal | undefined;
}

/** Tells when nobody waits any more: an AbortSignal, or what costs less to make. */
export interface EndSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export type RunStatement = (
  text: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

const defaultTimeoutMs = 15_000;
const writeTimeoutMs = 60_000;
const defineTimeoutMs = 120_000;
// A black-holed connection hangs the driver beyond its own settings, so every call has a second, later
// deadline of ours.
const graceMs = 2_000;

const givenUp = "The question was given up before the graph answered.";

/** Opens a connection. Nothing is sent before the first call. */
export function connect(address: GraphAddress): Connection {
  const driver = openDriver(address);
  // One server alone shows a reader what was written before; the members of a cluster have to be told.
  const seesWrites = address.uri.startsWith("bolt")
    ? {}
    : { bookmarkManager: neo4j.bookmarkManager() };
  const database = address.database ? { database: address.database } : {};
  const timeout = address.timeoutMs ?? defaultTimeoutMs;
  /** Ends what is still waited for; a driver that is closed leaves some of it unanswered for ever. */
  const waiting = new Set<() => void>();
  const session = (defaultAccessMode: "READ" | "WRITE"): Session =>
    driver.session({ defaultAccessMode, ...seesWrites, ...database });

  async function inSession<T>(
    mode: "READ" | "WRITE",
    deadlineMs: number,
    work: (session: Session) => Promise<T>,
    signal?: EndSignal,
  ): Promise<T> {
    if (signal?.aborted) throw new Problem("GRAPH_TIMEOUT", givenUp);
    const opened = session(mode);
    try {
      return await beforeDeadline(work(opened), deadlineMs + graceMs, waiting, signal);
    } catch (error) {
      throw asProblem(error, address.uri);
    } finally {
      // Closing also ends a statement that still runs: the driver then resets the connection, which
      // interrupts it on the server. Not awaited: on a dead link closing hangs as well.
      opened.close().catch(() => undefined);
    }
  }

  return {
    read: (statement, options) =>
      inSession(
        "READ",
        timeout,
        async (opened) => rows(await runUntraced(opened, statement, timeout)),
        options?.signal,
      ),
    explain: ({ text, parameters }, options) =>
      inSession(
        "READ",
        timeout,
        async (opened) => {
          const { summary } = await opened.run(`EXPLAIN ${text}`, { ...parameters }, { timeout });
          return summary.plan ? operators(summary.plan, "") : [];
        },
        options?.signal,
      ),
    write: (work) =>
      inSession("WRITE", writeTimeoutMs, (opened) =>
        opened.executeWrite((transaction) => work(runIn(transaction)), { timeout: writeTimeoutMs }),
      ),
    define: (text, timeoutMs = defineTimeoutMs) =>
      inSession("WRITE", timeoutMs, async (opened) => {
        await opened.run(text);
      }),
    verify: () =>
      inSession("READ", timeout, async (opened) => {
        await opened.run("RETURN 1", {}, { timeout });
      }),
    close: () => {
      for (const giveUp of [...waiting]) giveUp();
      return driver.close();
    },
  };
}

function openDriver({ uri, user, password }: GraphAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
      telemetryDisabled: true,
      userAgent: "newsgraph",
    });
  } catch (cause) {
    throw new Problem(
      "BAD_SETTING",
      `NEO4J_URI "${uri}" is no address of a Neo4j server; write it like neo4j+s://HOST or bolt://HOST:7687.`,
      { cause },
    );
  }
}

function operators({ operatorType, arguments: details, children }: Plan, indent: string): string[] {
  const name = operatorType.replace(/@.*/, "");
  return [
    `${indent}${name} ${details.Details ?? ""}`.trimEnd(),
    ...children.flatMap((child) => operators(child, `${indent}  `)),
  ];
}

/**
 * The driver notes for every statement where in the program it was asked, for an error it might have; in
 * reads that is a quarter of the driver's time, and the statement itself tells as much.
 */
function runUntraced(session: Session, { text, parameters }: Statement, timeout: number): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, { ...parameters }, { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function runIn(transaction: ManagedTransaction): RunStatement {
  return async (text, parameters = {}) => rows(await transaction.run(text, { ...parameters }));
}

function rows(result: {
  records: { keys: readonly PropertyKey[]; get(i: number): unknown }[];
}): unknown[][] {
  return result.records.map((record) => record.keys.map((_, i) => record.get(i)));
}

function beforeDeadline<T>(
  work: Promise<T>,
  ms: number,
  waiting: Set<() => void>,
  signal?: EndSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
      waiting.delete(giveUp);
    };
    const end = (why: string): void => {
      forget();
      reject(new Problem("GRAPH_TIMEOUT", why));
    };
    const giveUp = (): void => end(givenUp);
    const timer = setTimeout(() => end(`The graph did not answer within ${ms / 1000} s.`), ms);
    signal?.addEventListener("abort", giveUp);
    waiting.add(giveUp);
    work.finally(forget).then(resolve, reject);
  });
}
