import { createInterface } from "node:readline/promises";
import { Problem } from "../../domain/index.ts";
import { openDatabase } from "../serve/open-database.ts";
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
  const database = await openDatabase(settings, terminal);
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

async function isAgreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(y|yes|是)$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
