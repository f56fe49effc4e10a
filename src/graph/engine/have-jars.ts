import { jarFolder } from "./cache-folder.ts";
import { fetchJars } from "./fetch-jars.ts";
import { jarSource } from "./jar-source.ts";
import { neo4jJars } from "./jars.ts";
import type { Jars } from "./java-arguments.ts";
import type { EngineEvents, EngineSettings } from "./settings.ts";

/**
 * The jars that Neo4j and its tools are run from; what is missing of them is fetched.
 * @throws Problem DOWNLOAD_FAILED or DISK_FULL.
 */
export async function haveJars(
  settings: EngineSettings,
  { onFetch = () => undefined }: Pick<EngineEvents, "onFetch">,
): Promise<Jars> {
  const jars = { folder: jarFolder(settings), list: neo4jJars };
  await fetchJars(jars.folder, jars.list, jarSource(settings), onFetch);
  return jars;
}
