import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { neo4jVersion } from "./jar-list.ts";
import type { EngineSettings } from "./settings.ts";

/** The folder of the jars: as set, else in the user's cache folder, one for each version of Neo4j. */
export function jarFolder(settings: Pick<EngineSettings, "cacheFolder" | "env">): string {
  return join(resolve(settings.cacheFolder ?? userCache(settings.env)), `neo4j-${neo4jVersion}`);
}

function userCache(env: EngineSettings["env"]): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "newsgraph");
}
