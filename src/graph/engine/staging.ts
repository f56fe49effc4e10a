import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type EngineHome, engineHome, makeHome } from "./engine-home.ts";
import { leaveOwnership, takeOwnership } from "./ownership.ts";

/** How the folders begin in which graphs are made that nobody uses yet. */
const prefix = "import-";

/**
 * Makes a data folder inside another one, in which a graph can be made without touching the other's. What
 * was left there by imports that were killed is deleted; only one import of a data folder may run.
 * @throws Problem DATA_IN_USE where a server runs on it.
 */
export async function stageDataFolder(dataFolder: string): Promise<string> {
  const folder = resolve(dataFolder);
  await expectUnused(engineHome(folder));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await removeStage(join(folder, name));
  }
  return mkdtemp(join(folder, prefix));
}

/** Asking for it is the way to find out. */
async function expectUnused(home: EngineHome): Promise<void> {
  if (!existsSync(home.folder)) return;
  await takeOwnership(home);
  await leaveOwnership(home);
}

/**
 * Puts the graph of a staged data folder, whose server is stopped, in the place of the other's. Who is
 * killed meanwhile leaves the one or the other whole, or none.
 * @throws Problem DATA_IN_USE where a server runs on the other's.
 */
export async function placeStaged(staged: string, dataFolder: string): Promise<void> {
  const home = engineHome(dataFolder);
  await makeHome(home);
  await takeOwnership(home);
  try {
    await rename(home.folder, join(staged, "replaced"));
    await rename(engineHome(staged).folder, home.folder);
  } catch (error) {
    await leaveOwnership(home);
    throw error;
  }
  await removeStage(staged);
}

export async function removeStage(staged: string): Promise<void> {
  await rm(staged, { recursive: true, force: true, maxRetries: 3 });
}
