import { mkdir, mkdtemp, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../../domain/index.ts";
import { checkJars } from "./check-jars.ts";
import { openConnection } from "./connection.ts";
import { fetchJar } from "./fetch-jar.ts";
import { inLanes } from "./in-lanes.ts";
import type { JarSource } from "./jar-source.ts";
import type { Jar } from "./jars.ts";

/** How far the fetching is; counts only what was not there. */
export interface JarProgress {
  readonly doneJars: number;
  readonly totalJars: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/**
 * Makes the folder hold all jars, each checked against its SHA-256. Only what is missing or broken
 * is fetched. Several processes may do so at once: a jar is moved into place in one step.
 * Throws Problem DOWNLOAD_FAILED or DISK_FULL.
 */
export async function fetchJars(
  folder: string,
  jars: readonly Jar[],
  source: JarSource,
  onProgress: (progress: JarProgress) => void,
): Promise<void> {
  await makeFolder(folder);
  const { missing, broken } = await checkJars(folder, jars);
  const wanted = [...missing, ...broken].sort((a, b) => b.bytes - a.bytes);
  if (wanted.length === 0) return;
  await expectRoom(folder, wanted);
  await removeAbandoned(folder);
  const workshop = await mkdtemp(join(folder, partPrefix));
  const report = reporter(wanted, onProgress);
  const connections = Array.from({ length: lanes }, openConnection);
  try {
    await inLanes(connections, wanted, (jar, connection) =>
      fetchJar(jar, { folder, workshop }, source, connection, (bytes) => report(jar, bytes)),
    );
  } finally {
    for (const connection of connections) connection.close();
    await rm(workshop, { recursive: true, force: true });
  }
}

/** How many jars are fetched at a time. */
const lanes = 8;
const partPrefix = ".part-";

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new Problem(
      "DOWNLOAD_FAILED",
      `The folder "${folder}" for Neo4j's jars can't be made; name another one as NEWSGRAPH_JARS.`,
      { cause },
    );
  }
}

/** Room for the jars and a tenth more. */
async function expectRoom(folder: string, wanted: readonly Jar[]): Promise<void> {
  const needed = bytesOf(wanted) * 1.1;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= needed) return;
  throw new Problem(
    "DISK_FULL",
    `The disk of "${folder}" has ${megabytes(bavail * bsize)} MB left, and Neo4j's jars need ` +
      `${megabytes(needed)} MB: make room, or name another folder as NEWSGRAPH_JARS.`,
  );
}

/** What a killed process left half fetched. */
async function removeAbandoned(folder: string): Promise<void> {
  const yesterday = Date.now() - 24 * 3600 * 1000;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(partPrefix)) continue;
    const path = join(folder, name);
    const left = await stat(path).catch(() => null);
    if (left && left.mtimeMs < yesterday) await rm(path, { recursive: true, force: true });
  }
}

/** Adds up the bytes of all jars; a jar that is fetched again counts from 0 again. */
function reporter(
  wanted: readonly Jar[],
  onProgress: (progress: JarProgress) => void,
): (jar: Jar, bytes: number) => void {
  const fetched = new Map<Jar, number>();
  const report = (): void =>
    onProgress({
      doneJars: wanted.filter((jar) => fetched.get(jar) === jar.bytes).length,
      totalJars: wanted.length,
      doneBytes: [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0),
      totalBytes: bytesOf(wanted),
    });
  report();
  return (jar, bytes) => {
    fetched.set(jar, bytes);
    report();
  };
}

function bytesOf(jars: readonly Jar[]): number {
  return jars.reduce((sum, jar) => sum + jar.bytes, 0);
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1e6);
}
