import { createInterface } from "node:readline/promises";
import { Problem } from "../../domain/index.ts";
import { resetEngine } from "../../graph/index.ts";
import { addressAsSet, type Database, openDatabase } from "../serve/open-database.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Empties the graph, once somebody said yes. */
export async function reset(
  settings: Settings,
  flags: { readonly yes?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  if (!flags.yes && !process.stdin.isTTY) {
    throw new Problem(
      "BAD_INPUT",
      "Nobody is there to be asked whether the graph may be emptied; say so with --yes.",
    );
  }
  const database = await openOrDiscard(settings, flags, terminal);
  if (database === null) return exitCodes.ok;
  try {
    const { Page: pages = 0, Article: articles = 0 } = await database.graph.count();
    const what = `${counted(pages, "page")} and ${counted(articles, "article")}`;
    if (!flags.yes && !(await isAgreed(`Remove ${what} from ${database.address.uri}?`))) {
      terminal.err("Nothing was removed.");
      return exitCodes.failure;
    }
    await database.graph.clear();
    terminal.err(`Removed ${what}.`);
    return exitCodes.ok;
  } finally {
    await database.close();
  }
}

/**
 * The graph, or null where the embedded one could not be opened any more (its password or its files
 * are lost) and its folder was deleted instead, with leave.
 */
async function openOrDiscard(
  settings: Settings,
  flags: { readonly yes?: true },
  terminal: Terminal,
): Promise<Database | null> {
  try {
    return await openDatabase(settings, terminal);
  } catch (error) {
    if (addressAsSet(settings) !== null || !isBeyondRepair(error)) throw error;
    terminal.err(error.message);
    if (!flags.yes && !(await isAgreed(`Delete the embedded graph in "${settings.data}"?`)))
      throw error;
    await resetEngine(settings.data);
    terminal.err(`Deleted the embedded graph in "${settings.data}".`);
    return null;
  }
}

function isBeyondRepair(error: unknown): error is Problem {
  return error instanceof Problem && ["GRAPH_DENIED", "ENGINE_FAILED"].includes(error.code);
}

async function isAgreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(y|yes|是)$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
