import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../", import.meta.url));

/** Installs what only measuring needs into bench/node_modules, where it is not there as locked. */
export async function installPeer(): Promise<void> {
  const installed = join(folder, "node_modules", "@neo4j", "graphql", "package.json");
  if (existsSync(installed) && versionIn(installed) === lockedVersion()) return;
  process.stderr.write("Installing @neo4j/graphql …\n");
  const child = spawn("npm", ["ci"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`npm ci in ${folder} failed with ${status}.`);
}

/** The version that is measured. */
export function lockedVersion(): string {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return lock.packages["node_modules/@neo4j/graphql"].version;
}

function versionIn(file: string): string {
  return JSON.parse(readFileSync(file, "utf8")).version;
}
