import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";

/** How to reach the tests' own Neo4j. */
export interface TestGraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What the host tells: the address, or why there is none. */
type Told = TestGraphAddress | { readonly failure: string };

/**
 * The address of a real Neo4j that belongs to this jest worker alone: the first call starts it, the
 * worker's other test files use it too, and it ends with the worker (see neo4j-host.ts). It is
 * empty at first; call `wipeGraph` for an empty one again.
 */
export async function testGraphAddress(): Promise<TestGraphAddress> {
  // A later process may be given the same number, but not the same beginning.
  const worker = `${process.pid}-${Math.round(performance.timeOrigin)}`;
  const folder = join(tmpdir(), `newsgraph-test-${worker}`);
  const told = await toldBy(folder);
  if ("failure" in told) throw new Error(`The tests' Neo4j did not start: ${told.failure}`);
  return told;
}

/** Deletes all nodes and relationships; constraints and indexes stay. */
export async function wipeGraph(address: TestGraphAddress): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const session = driver.session();
  try {
    await session.run(
      "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS",
    );
  } finally {
    await session.close();
    await driver.close();
  }
}

async function toldBy(folder: string): Promise<Told> {
  const file = join(folder, "address.json");
  const earlier = readTold(file);
  if (earlier) return earlier;
  startHost(folder);
  const end = Date.now() + 180_000;
  while (Date.now() < end) {
    const told = readTold(file);
    if (told) return told;
    await sleep(50);
  }
  return { failure: `no address in "${file}" after 3 minutes` };
}

function readTold(file: string): Told | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Told;
  } catch {
    return null;
  }
}

/** A process of its own, since a jest worker forgets what a test file started. */
function startHost(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const output = openSync(join(folder, "host.log"), "w");
  const host = fileURLToPath(new URL("./neo4j-host.ts", import.meta.url));
  spawn(process.execPath, ["--import", "tsx", host, folder, String(process.pid)], {
    detached: true,
    stdio: ["ignore", output, output],
  }).unref();
}
