import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { Problem } from "../../domain/index.ts";

/**
 * Makes the data folder where it is missing, readable for its owner alone; gives its whole path.
 * @throws Problem BAD_SETTING where it can't be made or written.
 */
export async function makeDataFolder(data: string): Promise<string> {
  const folder = resolve(data);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
    return folder;
  } catch (cause) {
    throw new Problem(
      "BAD_SETTING",
      `The data folder "${folder}" can't be written (${(cause as Error).message}); name another with --data or NEWSGRAPH_DATA.`,
      { cause },
    );
  }
}
