import { openDatabase } from "../serve/open-database.ts";
import { unlessInterrupted } from "../serve/unless-interrupted.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { listenForInterruption } from "../terminal/interruption.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { deriveBehind } from "./derive-behind.ts";

/** Brings what is derived in line with the pages, or derives all of it anew. */
export async function derive(
  settings: Settings,
  flags: { readonly all?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const interruption = listenForInterruption(() => process.exit(exitCodes.interrupted));
  try {
    const opening = openDatabase(settings, terminal, { unwanted: interruption.signal });
    const database = await unlessInterrupted(opening, interruption, terminal);
    if (!database) return exitCodes.interrupted;
    try {
      return await deriveBehind(database.graph, interruption, terminal, flags);
    } finally {
      await database.close();
    }
  } finally {
    interruption.release();
  }
}
