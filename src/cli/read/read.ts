import { pageJson, understandPage } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";
import type { ReadFlags } from "../commands/page-flags.ts";
import { pageOpener } from "../ingest/page-opener.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { pageSummary } from "./page-summary.ts";

/** Prints what is understood of one page; no database is asked. */
export async function read(
  path: string,
  settings: Settings,
  flags: ReadFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const gazetteer = openGazetteer();
  const source = await pageOpener(flags, settings.maxFile)(path);
  const graph = understandPage(source, gazetteer);
  const page = pageJson(graph);
  if (flags.json) {
    terminal.out(JSON.stringify(page, null, 2));
    return exitCodes.ok;
  }
  for (const line of pageSummary(graph, page, gazetteer, terminal.outColors)) terminal.out(line);
  const entities = new Set(
    page.articles.flatMap((article) => article.entities.map(({ id }) => id)),
  );
  terminal.err(
    `${counted(page.articles.length, "article")}, ${counted(entities.size, "entity", "entities")}, ${counted(page.relations.length, "relation")}`,
  );
  return exitCodes.ok;
}
