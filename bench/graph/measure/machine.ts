import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { memory } from "../database/memory.ts";
import type { ReadRows } from "../database/read-rows.ts";
import { lockedVersion } from "../systems/neo4j-graphql/install.ts";

/** What the figures were taken on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /** Load average of the last minute before and after. */
  readonly load: readonly number[];
  readonly versions: Readonly<Record<string, string>>;
  readonly heap: string;
  readonly pageCache: string;
}

export async function describeMachine(readRows: ReadRows): Promise<Machine> {
  const [component] = await readRows("CALL dbms.components() YIELD versions RETURN versions[0]");
  return {
    processor: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: [loadNow()],
    versions: {
      node: process.versions.node,
      neo4j: String(component?.[0]),
      "neo4j-driver": versionOf("neo4j-driver"),
      "@neo4j/graphql": lockedVersion(),
      "@apollo/server": versionOf("@apollo/server"),
      newsgraph: commit(),
    },
    ...memory,
  };
}

/** The load average of the last minute. */
export function loadNow(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}

function versionOf(name: string): string {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** The commit that is measured; a plus says that files differ from it. */
function commit(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty=+"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}
