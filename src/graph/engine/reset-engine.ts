import { lstat, rm } from "node:fs/promises";
import { Problem } from "../../domain/index.ts";
import { engineHome } from "./engine-home.ts";
import { leaveOwnership, takeOwnership } from "./ownership.ts";

/**
 * Deletes the server's home with its database and password; the next start begins with an empty
 * graph. Works on a database that can't be started any more. Whether there was one is answered.
 * Throws Problem DATA_IN_USE while a server runs on it, and BAD_INPUT where the folder isn't ours.
 */
export async function resetEngine(dataFolder: string): Promise<boolean> {
  const home = engineHome(dataFolder);
  const found = await lstat(home.folder).catch(() => null);
  if (found === null) return false;
  const isOurs = found.isDirectory() && (await isFile(home.marker));
  if (!isOurs) {
    throw new Problem(
      "BAD_INPUT",
      `"${home.folder}" was not made by newsgraph, so it is not deleted. Is "${dataFolder}" the ` +
        "right data folder?",
    );
  }
  await takeOwnership(home);
  try {
    // A link inside the folder is deleted as a link, never what it leads to.
    await rm(home.folder, { recursive: true, force: true });
  } catch (error) {
    await leaveOwnership(home);
    throw error;
  }
  return true;
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
