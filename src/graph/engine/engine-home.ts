import { randomBytes } from "node:crypto";
import { access, chmod, mkdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Problem } from "../../domain/index.ts";
import { authLine } from "./auth-line.ts";
import { neo4jConf } from "./neo4j-conf.ts";
import type { EngineSettings } from "./settings.ts";

/** The files of the embedded server, all below the data folder. */
export interface EngineHome {
  /** Neo4j's home. */
  readonly folder: string;
  /** A file that says that the folder is ours and may be deleted by us. */
  readonly marker: string;
  /** Who owns the server, and which process it is. */
  readonly claim: string;
  readonly password: string;
  readonly conf: string;
  /** The password as Neo4j wants it before its first start. */
  readonly auth: string;
  /** Where Neo4j keeps what it was given. */
  readonly databases: string;
  /** Neo4j's own log, where it says why it doesn't start. */
  readonly log: string;
  /** What the Java process printed. */
  readonly output: string;
}

/** The one user of Neo4j Community that is there from the start. */
export const engineUser = "neo4j";

/** Where things are in the home of a data folder; looks at no disk. */
export function engineHome(dataFolder: string): EngineHome {
  const folder = join(resolve(dataFolder), "neo4j");
  return {
    folder,
    marker: join(folder, ".newsgraph-engine"),
    claim: join(folder, "engine.json"),
    password: join(folder, "password"),
    conf: join(folder, "conf"),
    auth: join(folder, "data", "dbms", "auth.ini"),
    databases: join(folder, "data", "databases"),
    log: join(folder, "logs", "neo4j.log"),
    output: join(folder, "logs", "java.log"),
  };
}

/**
 * Makes the folders of a home, readable for their owner alone, and marks them as ours.
 * Throws Problem DISK_FULL or ENGINE_FAILED.
 */
export async function makeHome(home: EngineHome): Promise<void> {
  try {
    for (const folder of [home.folder, home.conf, join(home.log, ".."), join(home.auth, "..")]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    await chmod(home.folder, 0o700);
    await writeFile(
      home.marker,
      "Neo4j's folder, made by newsgraph; `newsgraph reset` deletes it.\n",
    );
  } catch (cause) {
    throw new Problem(
      "ENGINE_FAILED",
      `The data folder "${home.folder}" can't be written: ${reasonOf(cause)}. Name another one.`,
      { cause },
    );
  }
  const problem = await lackOfRoom(home);
  if (problem) throw problem;
}

/**
 * The Problem DISK_FULL when there is no use in starting: an empty database takes 3 MB, and one
 * without room for what it has to write panics.
 */
export async function lackOfRoom(home: EngineHome): Promise<Problem | null> {
  const needed = 50e6;
  const { bavail, bsize } = await statfs(home.folder);
  if (bavail * bsize >= needed) return null;
  return new Problem(
    "DISK_FULL",
    `The disk of "${home.folder}" has ${Math.floor((bavail * bsize) / 1e6)} MB left and the ` +
      `database needs ${needed / 1e6} MB to start: make room, or name another data folder.`,
  );
}

/** The server's settings, written anew before each start. */
export async function writeConf(
  home: EngineHome,
  settings: EngineSettings,
  port: number,
): Promise<void> {
  await replaceFile(join(home.conf, "neo4j.conf"), neo4jConf(settings, port));
}

/**
 * The password of the home, made on its first use. It never is on a command line: Neo4j gets it
 * as a salted hash in the file that `neo4j-admin dbms set-initial-password` would write.
 */
export async function homePassword(home: EngineHome): Promise<string> {
  const kept = await readPassword(home);
  if (await exists(home.databases)) {
    if (kept !== null) return kept;
    throw new Problem(
      "GRAPH_DENIED",
      `The database in "${home.folder}" has a password, and the file "${home.password}" that kept ` +
        "it is gone. Put the file back, or begin with an empty graph: newsgraph reset.",
    );
  }
  const password = kept ?? randomBytes(24).toString("base64url");
  await replaceFile(home.password, `${password}\n`);
  await replaceFile(home.auth, authLine(engineUser, password, randomBytes(32)));
  return password;
}

/** Whether a data folder has a database, whatever is in it. */
export async function hasDatabase(dataFolder: string): Promise<boolean> {
  return exists(engineHome(dataFolder).databases);
}

/** The password that a home has; null when it has none yet. */
async function readPassword(home: EngineHome): Promise<string | null> {
  return (await readFile(home.password, "utf8").catch(() => null))?.trim() || null;
}

/** Whether there is anything at the path. */
async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** In one step, for its owner's eyes only. */
async function replaceFile(path: string, content: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  try {
    await writeFile(fresh, content, { mode: 0o600 });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
