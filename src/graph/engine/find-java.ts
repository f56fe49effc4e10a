import { execFile } from "node:child_process";
import { access, constants, readdir, realpath } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { Problem } from "../../domain/index.ts";
import type { EngineSettings, Environment } from "./settings.ts";

/** A Java that can run Neo4j. */
export interface Java {
  /** The `java` executable. */
  readonly path: string;
  /** The feature release: 17, 21, 25. */
  readonly release: number;
}

/** What Neo4j 5.26 runs on. */
const oldest = 17;
const newest = 25;

/**
 * The Java that was chosen, else the first of release 17 to 25 in JAVA_HOME, on the PATH or in the usual
 * folders. Throws Problem JAVA_MISSING or JAVA_TOO_OLD, which say what to install.
 */
export async function findJava(
  { java, env }: Pick<EngineSettings, "java" | "env">,
  usualFolders: readonly string[] = usualJavaFolders(env),
): Promise<Java> {
  return java === null ? firstJava(env, usualFolders) : chosenJava(java);
}

async function chosenJava(path: string): Promise<Java> {
  const release = await releaseOf(path);
  if (release === null) {
    throw new Problem(
      "JAVA_MISSING",
      `"${path}" was chosen as NEWSGRAPH_JAVA and does not run as Java. Leave it out, and one is looked for. ${remedy}`,
    );
  }
  if (!isFit(release)) throw noJava([{ path, release }]);
  return { path, release };
}

async function firstJava(env: Environment, usualFolders: readonly string[]): Promise<Java> {
  const unfit: Java[] = [];
  const asked = new Set<string>();
  for (const candidate of await javaCandidates(env, usualFolders)) {
    const path = await executable(candidate);
    if (path === null || asked.has(path)) continue;
    asked.add(path);
    const release = await releaseOf(path);
    if (release === null) continue;
    if (isFit(release)) return { path: candidate, release };
    unfit.push({ path: candidate, release });
  }
  throw noJava(unfit);
}

function isFit(release: number): boolean {
  return release >= oldest && release <= newest;
}

async function javaCandidates(
  env: Environment,
  usualFolders: readonly string[],
): Promise<readonly string[]> {
  const homes = (await Promise.all(usualFolders.map(homesIn))).flat();
  const bins = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, "bin")] : []),
    ...(env.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
    ...homes.flatMap((home) => [join(home, "bin"), join(home, "Contents", "Home", "bin")]),
  ];
  return bins.map((bin) => join(bin, process.platform === "win32" ? "java.exe" : "java"));
}

/** Folders that hold one Java a folder: Debian, Fedora, macOS, sdkman, Homebrew. */
function usualJavaFolders(env: Environment): readonly string[] {
  const home = env.HOME;
  return [
    "/usr/lib/jvm",
    "/usr/java",
    "/opt/java",
    "/Library/Java/JavaVirtualMachines",
    "/opt/homebrew/opt",
    ...(home ? [join(home, ".sdkman", "candidates", "java"), join(home, ".jdks")] : []),
  ];
}

/** Homebrew keeps everything in one folder, so only what sounds like Java is looked at there. */
async function homesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const likely = names.filter((name) => !folder.startsWith("/opt/homebrew") || /jdk/.test(name));
  return likely.sort().map((name) => join(folder, name));
}

async function executable(path: string): Promise<string | null> {
  try {
    await access(path, constants.X_OK);
    return await realpath(path);
  } catch {
    return null;
  }
}

/** Asks the Java itself; null when it doesn't run (macOS has a `java` that only advertises one). */
async function releaseOf(path: string): Promise<number | null> {
  try {
    const { stderr } = await promisify(execFile)(path, ["-version"], { timeout: 10_000 });
    return javaRelease(stderr);
  } catch {
    return null;
  }
}

/** The feature release that `java -version` tells: 17 for "17.0.15", 8 for "1.8.0_412". */
export function javaRelease(versionText: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(versionText) ?? [];
  if (first === undefined) return null;
  return Number(first === "1" ? second : first);
}

const remedy =
  `Install Java ${oldest} to ${newest} (Debian and Ubuntu: "sudo apt-get install ` +
  `openjdk-17-jre-headless"; macOS: "brew install openjdk@21"), or set JAVA_HOME to one, or go ` +
  "on without Java by setting NEO4J_URI to a Neo4j server of yours.";

function noJava(unfit: readonly Java[]): Problem {
  if (unfit.length === 0) {
    return new Problem("JAVA_MISSING", `No Java was found, and Neo4j runs on it. ${remedy}`);
  }
  const found = unfit.map((java) => `Java ${java.release} ("${java.path}")`).join(", ");
  return new Problem("JAVA_TOO_OLD", `Neo4j can't run on ${found}. ${remedy}`);
}
