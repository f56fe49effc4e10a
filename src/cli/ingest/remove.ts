import { type PageId, Problem } from "../../domain/index.ts";
import { understandPage } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";
import { openDatabase } from "../serve/open-database.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { pageOpener } from "./page-opener.ts";

/** Takes a page, named by its id or its file, out of the graph. */
export async function remove(
  named: string,
  settings: Settings,
  flags: { readonly dryRun?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const page = await pageNamed(named, settings);
  if (flags.dryRun) {
    terminal.out(page);
    terminal.err(`Would remove ${page}; nothing was removed.`);
    return exitCodes.ok;
  }
  const database = await openDatabase(settings, terminal);
  try {
    if (await database.graph.removePage(page)) {
      terminal.out(page);
      terminal.err(`Removed ${page}.`);
      return exitCodes.ok;
    }
  } finally {
    await database.close();
  }
  throw new Problem(
    "NOT_FOUND",
    `The graph has no page "${page}"${page === named ? "" : ` (the id of "${named}")`}.`,
  );
}

async function pageNamed(named: string, settings: Settings): Promise<PageId> {
  // What begins so is an id; the graph says whether there is such a page.
  if (named.startsWith("page:")) return named as PageId;
  const source = await pageOpener({}, settings.maxFile)(named);
  return understandPage(source, openGazetteer()).page.id;
}
