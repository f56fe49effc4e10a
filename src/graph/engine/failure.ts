import { open, readFile } from "node:fs/promises";
import { Problem } from "../../domain/index.ts";
import type { EngineHome } from "./engine-home.ts";
import { portInUse } from "./free-port.ts";

/** What the server's own files say after a start that failed. */
export interface FailureText {
  /** The part of logs/neo4j.log that this start wrote. */
  readonly log: string;
  /** What the Java process printed. */
  readonly output: string;
}

/** How long logs/neo4j.log is now; what comes after belongs to the start that follows. */
export async function logLength(home: EngineHome): Promise<number> {
  const log = await open(home.log, "r").catch(() => null);
  if (log === null) return 0;
  try {
    return (await log.stat()).size;
  } finally {
    await log.close();
  }
}

/** Reads why a start failed; `from` is the log's length in bytes before it. */
export async function readFailure(home: EngineHome, from: number): Promise<FailureText> {
  const log = await readFile(home.log).catch(() => Buffer.alloc(0));
  const output = await readFile(home.output, "utf8").catch(() => "");
  // A log that is shorter than before was begun anew.
  const own = log.subarray(log.length < from ? 0 : from);
  return { log: own.toString("utf8"), output };
}

/** Says in our words why the server didn't start. `ending` is how its process ended. */
export function startProblem(
  text: FailureText,
  where: { readonly home: EngineHome; readonly port: number },
  ending: string,
): Problem {
  const all = `${text.log}\n${text.output}`;
  if (/Address already in use|failed to bind to address/i.test(all)) return portInUse(where.port);
  if (/Lock file has been locked|FileLockException/i.test(all)) return dataInUse(where.home);
  if (isDiskFull(all)) return diskFull(where.home);
  if (/Could not reserve enough space|insufficient memory|OutOfMemoryError/i.test(all)) {
    return noMemory(text);
  }
  return new Problem(
    "ENGINE_FAILED",
    `Neo4j did not start (${ending}). The last it said, in "${where.home.log}":\n${lastLines(text)}`,
  );
}

function dataInUse(home: EngineHome): Problem {
  return new Problem(
    "DATA_IN_USE",
    `The database in "${home.folder}" is in use by another Neo4j that was not started from here: ` +
      "end it, or name another data folder as NEWSGRAPH_DATA.",
  );
}

/** Whether Java says that the disk is full. */
export function isDiskFull(text: string): boolean {
  return /No space left on device|There is not enough space on the disk/i.test(text);
}

/** What to say when the database found no room. */
export function diskFull(home: EngineHome): Problem {
  return new Problem(
    "DISK_FULL",
    `The disk of "${home.folder}" is full, so Neo4j did not start: make room and start again.`,
  );
}

function noMemory(text: FailureText): Problem {
  return new Problem(
    "ENGINE_FAILED",
    `Java did not get the memory it wants. Make NEWSGRAPH_HEAP smaller. It said:\n${lastLines(text)}`,
  );
}

/** The errors if there are any, else the last lines; stack traces left out. */
function lastLines(text: FailureText): string {
  const lines = `${text.output}\n${text.log}`
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at |^\s+\.\.\. \d+ more/.test(line));
  const errors = lines.filter((line) => /ERROR|Caused by|Error:|Exception/.test(line));
  return (errors.length > 0 ? errors : lines).slice(-5).join("\n");
}
