import { realpath } from "node:fs/promises";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { engineUser } from "./engine-home.ts";

/** What is at a Bolt address. */
export type Probe =
  | { readonly kind: "ours" }
  /** Nothing answers, or not yet. */
  | { readonly kind: "silent"; readonly reason: string }
  /** It answers and refuses the password. */
  | { readonly kind: "denied" }
  /** A Neo4j with another home. */
  | { readonly kind: "other"; readonly home: string }
  /** It answers, and its database only after a restart, if at all: the disk was full, or worse. */
  | { readonly kind: "panicked"; readonly reason: string };

/**
 * Asks whether the server with this home answers queries at the address. A port that is open proves
 * nothing, and neither does a server that accepts any password, so it is asked for its home.
 */
export async function probeServer(
  uri: string,
  password: string,
  home: string,
  deadlineMs: number,
): Promise<Probe> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(engineUser, password), {
    connectionTimeout: deadlineMs,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  const deadline = within(deadlineMs);
  try {
    return await Promise.race([probeThrough(driver, home), deadline.passed]);
  } catch (error) {
    return probeOf(error);
  } finally {
    deadline.clear();
    void driver.close().catch(() => {});
  }
}

async function probeThrough(driver: Driver, home: string): Promise<Probe> {
  try {
    const told = await firstValue(driver, "neo4j", homeQuery);
    return (await isSameFolder(told, home)) ? { kind: "ours" } : { kind: "other", home: told };
  } catch (error) {
    const isUnavailable = error instanceof Neo4jError && error.code.endsWith("DatabaseUnavailable");
    if (!isUnavailable) throw error;
    // While it is being started there is no message yet.
    const message = await firstValue(driver, "system", statusQuery);
    return message === "" ? probeOf(error) : { kind: "panicked", reason: message };
  }
}

async function firstValue(driver: Driver, database: string, query: string): Promise<string> {
  const session = driver.session({ database });
  try {
    const { records } = await session.run(query);
    return String(records[0]?.get(0) ?? "");
  } finally {
    await session.close();
  }
}

const homeQuery = "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value";
const statusQuery = "SHOW DATABASE neo4j YIELD statusMessage RETURN statusMessage";

/** Whether the error of a query means that only a restart helps. */
function isPanic(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = error instanceof Neo4jError ? error.code : "";
  return (
    /needs to be restarted|database has panicked|Panic/i.test(error.message) ||
    code === "Neo.DatabaseError.Transaction.TransactionStartFailed"
  );
}

function probeOf(error: unknown): Probe {
  const reason = error instanceof Error ? error.message : String(error);
  if (isPanic(error)) return { kind: "panicked", reason };
  const isDenied = error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security");
  return isDenied ? { kind: "denied" } : { kind: "silent", reason };
}

async function isSameFolder(told: string, home: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  return (await real(told)) === (await real(home));
}

/** The driver waits for ever on a connection that says nothing, so there is a deadline beside it. */
function within(ms: number): { passed: Promise<never>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
