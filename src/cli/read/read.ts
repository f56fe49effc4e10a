import type { PageGraph } from "../../domain/index.ts";
import { type PageJson, type PageReader, pageJson, pageReader } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";
import type { ReadFlags } from "../commands/page-flags.ts";
import { openedPages, pageOpener } from "../ingest/page-opener.ts";
import { findPages } from "../pages/find-pages.ts";
import { graphOf } from "../pages/graph-of.ts";
import type { OpenedPage } from "../pages/page-source.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { reportError } from "../terminal/report-error.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { pageSummary } from "./page-summary.ts";
import { printLines } from "./print-lines.ts";

/**
 * Prints what is understood of pages, one after another; no database is asked. Of a page that can't be
 * read it says why, and goes on with the next.
 * @throws Problem of the first page where none can be read.
 */
export async function read(
  paths: readonly string[],
  settings: Settings,
  flags: ReadFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = findPages(paths);
  const open = pageOpener(flags, settings.maxFile);
  const reader = pageReader(settings.tagger);
  if (flags.jsonl) return printLines(files, open, reader, terminal);
  const understood: Outcome[] = [];
  for await (const opened of openedPages(files, open))
    understood.push(await understand(opened, reader));
  const failures = understood.flatMap((one) => ("error" in one ? [one.error] : []));
  const pages = understood.flatMap((one) => ("graph" in one ? [one] : []));
  if (pages.length === 0) throw failures[0];
  if (flags.json) printJson(pages, understood.length, terminal);
  else printSummaries(pages, terminal);
  for (const error of failures) reportError(error, terminal, "read");
  return failures.length > 0 ? exitCodes.partly : exitCodes.ok;
}

interface Understood {
  readonly graph: PageGraph;
  readonly json: PageJson;
}

type Outcome = Understood | { readonly error: unknown };

async function understand(opened: OpenedPage, reader: PageReader): Promise<Outcome> {
  if (opened.kind === "refused") return { error: opened.error };
  try {
    const graph = await graphOf(opened, reader);
    return { graph, json: pageJson(graph) };
  } catch (error) {
    return { error };
  }
}

/** One object for one page, a list for several. */
function printJson(pages: readonly Understood[], tried: number, terminal: Terminal): void {
  const all = pages.map(({ json }) => json);
  terminal.out(JSON.stringify(tried === 1 ? all[0] : all, null, 2));
}

function printSummaries(pages: readonly Understood[], terminal: Terminal): void {
  pages.forEach(({ graph, json }, i) => {
    if (i > 0) terminal.out("");
    if (pages.length > 1) terminal.out(terminal.outColors.dim(graph.page.source));
    const lines = pageSummary(graph, json, openGazetteer(), terminal.outColors);
    for (const line of lines) terminal.out(line);
  });
  const articles = pages.flatMap(({ json }) => json.articles);
  const entities = new Set(articles.flatMap((article) => article.entities.map(({ id }) => id)));
  const relations = pages.flatMap(({ json }) => json.relations);
  terminal.err(
    [
      ...(pages.length > 1 ? [counted(pages.length, "page")] : []),
      counted(articles.length, "article"),
      counted(entities.size, "entity", "entities"),
      counted(relations.length, "relation"),
    ].join(", "),
  );
}
