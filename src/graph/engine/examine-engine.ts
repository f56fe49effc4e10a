import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Problem } from "../../domain/index.ts";
import { jarFolder } from "./cache-folder.ts";
import { checkJars } from "./check-jars.ts";
import { findJava, type Java } from "./find-java.ts";
import { neo4jJars } from "./jars.ts";
import type { EngineSettings } from "./settings.ts";

/** What the embedded server finds on this machine. */
export interface EngineExamination {
  /** The Java it would run on, or why there is none. */
  readonly java: Java | Problem;
  readonly jars: {
    readonly folder: string;
    readonly whole: number;
    readonly missing: number;
    readonly broken: number;
    /** Bytes that are still to be fetched. */
    readonly bytesToFetch: number;
  };
  /** Bytes left on the disk of the data folder. */
  readonly room: number;
}

/** Looks at what the embedded server needs; starts and fetches nothing. */
export async function examineEngine(settings: EngineSettings): Promise<EngineExamination> {
  const folder = jarFolder(settings);
  const { whole, missing, broken } = await checkJars(folder, neo4jJars);
  const bytesToFetch = [...missing, ...broken].reduce((sum, jar) => sum + jar.bytes, 0);
  return {
    java: await findJava(settings).catch(asProblem),
    jars: {
      folder,
      whole: whole.length,
      missing: missing.length,
      broken: broken.length,
      bytesToFetch,
    },
    room: await roomIn(resolve(settings.dataFolder)),
  };
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

/** On the disk that the folder is on, or would be. */
async function roomIn(folder: string): Promise<number> {
  const found = await statfs(folder).catch(() => null);
  if (found) return found.bavail * found.bsize;
  const above = dirname(folder);
  return above === folder ? 0 : roomIn(above);
}
