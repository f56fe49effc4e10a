import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkAddress } from "../../api/index.ts";
import { Problem } from "../../domain/index.ts";
import { examineEngine, type GraphAddress, openGraph } from "../../graph/index.ts";
import { openTagger } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";
import { textForms } from "../../text/index.ts";
import { packageFolder } from "../package-folder.ts";
import type { RunningState } from "../serve/control.ts";
import { makeDataFolder } from "../serve/data-folder.ts";
import { addressAsSet, engineSettings } from "../serve/open-database.ts";
import type { Settings } from "../settings/setting-table.ts";
import { errorText } from "../terminal/report-error.ts";
import { type Finding, fine, missing, note } from "./finding.ts";

/** Looks at one thing after another; starts and changes nothing but the data folder's existence. */
export async function examine(
  settings: Settings,
  running: RunningState | null,
): Promise<readonly Finding[]> {
  const own = addressAsSet(settings);
  return [
    aboutNode(),
    await aboutDataFolder(settings.data),
    ...(own ? [] : await aboutEngine(settings)),
    await aboutGraph(own ?? running?.database ?? null, settings),
    await aboutPort(settings, running),
    aboutWebPages(),
    await aboutTagger(settings.tagger),
  ];
}

function aboutNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? fine("Node.js", process.version)
    : missing("Node.js", `${process.version}, and 20.19 is needed`, "https://nodejs.org");
}

async function aboutDataFolder(data: string): Promise<Finding> {
  try {
    return fine("Data folder", await makeDataFolder(data));
  } catch (error) {
    return missing("Data folder", errorText(error), "newsgraph start --data FOLDER");
  }
}

/** 100 MB let the database start; a gigabyte lets it grow. */
const leastRoom = 100e6;
const fairRoom = 1e9;

async function aboutEngine(settings: Settings): Promise<readonly Finding[]> {
  const { java, jars, room } = await examineEngine(engineSettings(settings));
  return [
    java instanceof Problem
      ? missing("Java", java.message, "sudo apt-get install openjdk-17-jre-headless")
      : fine("Java", `${java.release} (${java.path})`),
    aboutRoom(room, jars.bytesToFetch),
    jars.missing + jars.broken === 0
      ? fine("Neo4j", `${jars.whole} parts in ${jars.folder}`)
      : note(
          "Neo4j",
          `${jars.missing} parts missing and ${jars.broken} broken in ${jars.folder}`,
          `newsgraph start  (fetches them: ${Math.ceil(jars.bytesToFetch / 1e6)} MB)`,
        ),
  ];
}

function aboutRoom(room: number, bytesToFetch: number): Finding {
  const free = `${(room / 1e9).toFixed(1)} GB free`;
  if (room < leastRoom + bytesToFetch) {
    return missing("Disk", `only ${free}`, "make room, or name another folder with --data");
  }
  return room < fairRoom
    ? note("Disk", `${free}, little for a graph that grows`)
    : fine("Disk", free);
}

async function aboutGraph(address: GraphAddress | null, settings: Settings): Promise<Finding> {
  if (!address) return note("Graph", "does not run", "newsgraph start");
  const graph = openGraph({ ...address, timeoutMs: settings.timeout * 1000 }, textForms);
  try {
    await graph.verify();
    return fine("Graph", `answers at ${address.uri}`);
  } catch (error) {
    return missing("Graph", errorText(error), "newsgraph settings");
  } finally {
    await graph.close();
  }
}

async function aboutPort(settings: Settings, running: RunningState | null): Promise<Finding> {
  if (running?.url) return fine("Server", `serves ${running.url}`);
  try {
    await checkAddress(settings);
    return fine("Server", `port ${settings.port} on ${settings.host} is free`);
  } catch (error) {
    return missing("Server", errorText(error), `newsgraph start --port ${settings.port + 1}`);
  }
}

/** Which model finds names in Chinese pages, and why it is that one. */
export async function aboutTagger(
  wish: Settings["tagger"],
  open: typeof openTagger = openTagger,
): Promise<Finding> {
  if (wish === "off") return fine("Tagger", "off, as set: the rules alone find names");
  const named = wish === null ? "" : ", as set";
  if (wish === "crf") return fine("Tagger", `the crf model serves${named}`);
  try {
    await open("msra", openGazetteer(), "encoder");
    return fine("Tagger", `the encoder serves${named}`);
  } catch (error) {
    const why = errorText(error);
    return wish === "encoder"
      ? missing("Tagger", `${why}; pages can't be read as set`, "npm ci, or --tagger crf")
      : note("Tagger", `the crf model serves, which finds less: ${why}`, "npm ci");
  }
}

function aboutWebPages(): Finding {
  const page = join(packageFolder, "dist", "web", "playground", "index.html");
  return existsSync(page)
    ? fine("Playground", "built")
    : note("Playground", "not built yet; newsgraph start builds it", "npm run build");
}
