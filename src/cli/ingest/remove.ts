import { type PageId, Problem } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { pageReader } from "../../pipeline/index.ts";
import { deriveBehind } from "../derive/derive-behind.ts";
import { graphOf } from "../pages/graph-of.ts";
import { openDatabase } from "../serve/open-database.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { listenForInterruption } from "../terminal/interruption.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { pageOpener } from "./page-opener.ts";

/** Takes a page, named by its id, or the pages of a file out of the graph. */
export async function remove(
  named: string,
  settings: Settings,
  flags: { readonly dryRun?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const pages = await pagesNamed(named, settings);
  if (flags.dryRun) {
    for (const page of pages) terminal.out(page);
    terminal.err(`Would remove ${pages.join(", ")}; nothing was removed.`);
    return exitCodes.ok;
  }
  const removed: PageId[] = [];
  const database = await openDatabase(settings, terminal);
  try {
    for (const page of pages) if (await database.graph.removePage(page)) removed.push(page);
    if (removed.length === 0) throw notFound(pages, named);
    for (const page of removed) terminal.out(page);
    terminal.err(`Removed ${removed.join(", ")}.`);
    return database.isServed ? exitCodes.ok : await deriveAfter(database.graph, terminal);
  } finally {
    await database.close();
  }
}

async function deriveAfter(graph: Graph, terminal: Terminal): Promise<ExitCode> {
  const interruption = listenForInterruption(() => process.exit(exitCodes.interrupted));
  try {
    return await deriveBehind(graph, interruption, terminal);
  } finally {
    interruption.release();
  }
}

function notFound(pages: readonly PageId[], named: string): Problem {
  const ids = pages.map((page) => `"${page}"`).join(", ");
  const file = named.startsWith("page:") ? "" : ` (as "${named}" has it)`;
  return new Problem("NOT_FOUND", `The graph has no page ${ids}${file}.`);
}

async function pagesNamed(named: string, settings: Settings): Promise<readonly PageId[]> {
  // What begins so is an id; the graph says whether there is such a page.
  if (named.startsWith("page:")) return [named as PageId];
  const ids: PageId[] = [];
  // Names have no part in what a page is called.
  const read = pageReader("off");
  for await (const opened of await pageOpener({}, settings.maxFile)(named)) {
    if (opened.kind !== "refused") ids.push((await graphOf(opened, read)).page.id);
  }
  return ids;
}
