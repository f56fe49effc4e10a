import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import mvnArtifactDownload from "mvn-artifact-download";
import { Problem } from "../../domain/index.ts";
import { jarState } from "./check-jars.ts";
import type { Connection } from "./connection.ts";
import { errorCode } from "./error-code.ts";
import type { JarSource } from "./jar-source.ts";
import type { Jar } from "./jars.ts";

/** Where a jar is put together, and where it goes when it is whole; both on one disk. */
interface Places {
  readonly folder: string;
  readonly workshop: string;
}

/**
 * Fetches one jar, checks it and moves it into the folder in one step; tries again when the
 * connection breaks, stalls or gives other bytes. Throws Problem DOWNLOAD_FAILED or DISK_FULL.
 */
export async function fetchJar(
  jar: Jar,
  places: Places,
  source: JarSource,
  connection: Connection,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const part = join(places.workshop, jar.file);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetchOnce(jar, places.workshop, source, connection, onBytes);
      await rename(part, join(places.folder, jar.file));
      onBytes(jar.bytes);
      return;
    } catch (error) {
      await rm(part, { force: true });
      onBytes(0);
      if (errorCode(error) === "ENOSPC") throw diskFull(places.folder, error);
      if (attempt >= source.tries) throw downloadFailed(jar, source, error);
      await sleep(Math.min(250 * 2 ** attempt, 4000));
    }
  }
}

async function fetchOnce(
  jar: Jar,
  workshop: string,
  source: JarSource,
  connection: Connection,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const part = join(workshop, jar.file);
  const ended = new AbortController();
  try {
    await connection.guarding(async () => {
      const fetched = mvnArtifactDownload.default(
        jar.coordinates,
        workshop,
        repositoryAddress(source),
        jar.file,
        { agent: connection.agentFor },
      );
      await Promise.race([fetched, stalled(part, source.stallMs, onBytes, ended.signal)]);
    });
  } finally {
    ended.abort();
  }
  const state = await jarState(part, jar);
  if (state !== "whole") throw new Error("its SHA-256 is not the expected one");
}

/** mvn-artifact-download joins the address and the path as they are. */
function repositoryAddress(source: JarSource): string | undefined {
  return source.repository?.replace(/\/*$/, "/");
}

/** Rejects when the file has not grown for so long; tells its size as it grows. */
async function stalled(
  part: string,
  stallMs: number,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<never> {
  let bytes = 0;
  let since = Date.now();
  for (;;) {
    await sleep(250, undefined, { signal });
    const size = (await stat(part).catch(() => null))?.size ?? 0;
    if (size !== bytes) {
      bytes = size;
      since = Date.now();
      onBytes(bytes);
    }
    if (Date.now() - since > stallMs) {
      throw new Error(`no byte came for ${Math.round(stallMs / 1000)} s`);
    }
  }
}

function diskFull(folder: string, cause: unknown): Problem {
  return new Problem("DISK_FULL", `The disk of "${folder}" is full: make room and try again.`, {
    cause,
  });
}

function downloadFailed(jar: Jar, source: JarSource, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    "DOWNLOAD_FAILED",
    `"${jar.coordinates}" could not be fetched from ${source.repository ?? "Maven Central"} in ` +
      `${source.tries} tries: ${reason}. Check the network and start again (what was fetched is ` +
      "kept), or set NEWSGRAPH_MAVEN to the address of a Maven repository that this machine can reach.",
    { cause },
  );
}
