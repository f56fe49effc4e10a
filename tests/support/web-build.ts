import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");

/** The fixtures' example operations. */
export const fixtureOperations = join(root, "tests/fixtures/web/operations");

/** A build of the web pages in a folder of its own. */
export interface WebBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the web pages with the examples of a folder; takes some seconds. */
export async function buildWeb(operations: string): Promise<WebBuild> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-web-"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "src/web", "--outDir", folder], {
    cwd: root,
    env: { ...process.env, NEWSGRAPH_OPERATIONS: operations },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
