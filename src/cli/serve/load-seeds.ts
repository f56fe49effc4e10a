import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Graph } from "../../graph/index.ts";
import type { PageReader } from "../../pipeline/index.ts";
import { fatalError, runIngest } from "../ingest/ingest-run.ts";
import { isGraphBack } from "../ingest/is-graph-back.ts";
import { type OpenedPages, pageOpener } from "../ingest/page-opener.ts";
import { pagesIn } from "../ingest/tally.ts";
import { packageFolder } from "../package-folder.ts";
import { findPages } from "../pages/find-pages.ts";
import { graphOf } from "../pages/graph-of.ts";
import type { OpenedPage } from "../pages/page-source.ts";
import { reportError } from "../terminal/report-error.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Seeds are ours and small; the limit only has to let them through. */
const seedMegabytes = 20;

/** The name under which the graph remembers how far the seeds have come. */
const seeding = "seeds";

/**
 * Reads the pages of `seeds/` into a graph that has none yet, and goes on where an earlier start was
 * ended in the middle of it. A seed that fails is told and left out.
 * @throws Problem GRAPH_UNREACHABLE and others that every further seed would have as well.
 */
export async function loadSeeds(
  graph: Graph,
  read: PageReader,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<void> {
  const folder = join(packageFolder, "seeds");
  if (!existsSync(folder) || !(await areSeedsWanted(graph))) return;
  await graph.setProgress(seeding, "begun");
  const open = pageOpener({}, seedMegabytes);
  const files = findPages([folder]);
  terminal.err("Reading the seeds into the empty graph …");
  const { tally, filesDone } = await runIngest({
    files,
    // The path as it would be given in the checkout, so that no graph depends on where that lies.
    open: async (file) => fromCheckout(await open(file)),
    understand: (page) => graphOf(page, read),
    write: (graphs) => graph.writePages(graphs),
    isBack: () => isGraphBack(graph, signal, terminal),
    onResult: (result) => {
      const fatal = fatalError(result);
      if (fatal) throw fatal;
      if ("error" in result) reportError(result.error, terminal);
    },
    onFileDone: () => undefined,
    signal,
  });
  if (filesDone < files.length) {
    terminal.err(`${filesDone} of ${counted(files.length, "seed")} read; the next start goes on.`);
    return;
  }
  await graph.setProgress(seeding, "done");
  terminal.err(
    `Read ${counted(pagesIn(tally) - tally.failed, "page")} with ${counted(tally.articles, "article")}.`,
  );
  await graph.derive({ signal });
}

async function areSeedsWanted(graph: Graph): Promise<boolean> {
  const { Page: pagesThere = 0 } = await graph.count();
  return pagesThere === 0 || (await graph.progress(seeding)) === "begun";
}

async function* fromCheckout(pages: OpenedPages): AsyncGenerator<OpenedPage> {
  for await (const opened of pages) {
    if (opened.kind !== "ready") yield opened;
    else {
      const source = relative(packageFolder, opened.page.source);
      yield { kind: "ready", page: { ...opened.page, source } };
    }
  }
}
