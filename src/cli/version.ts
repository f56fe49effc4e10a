import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./package-folder.ts";

/** The version of this program, from its package. */
export function version(): string {
  const file = join(packageFolder, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
