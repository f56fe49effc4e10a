import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../", import.meta.url));

/** What newsgraph is measured against. */
type Peer = "@neo4j/graphql" | "compromise";

/** Installs what only measuring needs into bench/node_modules, where it is not there as locked. */
export async function installPeer(name: Peer = "@neo4j/graphql"): Promise<void> {
  const installed = join(folder, "node_modules", name, "package.json");
  if (existsSync(installed) && versionIn(installed) === lockedVersion(name)) return;
  process.stderr.write(`Installing ${name} …\n`);
  const child = spawn("npm", ["ci"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`npm ci in ${folder} failed with ${status}.`);
}

/** The version that is measured. */
export function lockedVersion(name: Peer = "@neo4j/graphql"): string {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return lock.packages[`node_modules/${name}`].version;
}

function versionIn(file: string): string {
  return JSON.parse(readFileSync(file, "utf8")).version;
}
