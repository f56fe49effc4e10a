import { type IngestOutcome, type PageGraph, Problem, type RunState } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { type PageReader, pageReader } from "../../pipeline/index.ts";
import type { IngestFlags } from "../commands/page-flags.ts";
import { deriveBehind } from "../derive/derive-behind.ts";
import { findPages } from "../pages/find-pages.ts";
import { graphOf } from "../pages/graph-of.ts";
import { openDatabase } from "../serve/open-database.ts";
import { unlessInterrupted } from "../serve/unless-interrupted.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "../terminal/exit-code.ts";
import { type Interruption, listenForInterruption } from "../terminal/interruption.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { errorText, reportError } from "../terminal/report-error.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type IngestReport, type IngestRun, runIngest } from "./ingest-run.ts";
import { isGraphBack } from "./is-graph-back.ts";
import { type OpenPages, pageOpener } from "./page-opener.ts";
import type { PageResult, PageSuccess } from "./page-result.ts";
import { recordRun } from "./record-run.ts";
import { pagesIn, type Tally } from "./tally.ts";

/** Where the pages come from, and how they are read. */
interface Source {
  /** What was given, as written. */
  readonly name: string;
  readonly files: readonly string[];
  readonly open: OpenPages;
  readonly read: PageReader;
}

/** What takes the pages in: a graph, or in a dry run nothing. */
interface Target extends Pick<IngestRun, "write" | "isBack"> {
  /** Null in a dry run. */
  readonly graph: Graph | null;
  /** Whether somebody else derives behind what is written. */
  readonly isServed: boolean;
}

/** Reads pages and writes them to the graph; says what became of each. */
export async function ingest(
  paths: readonly string[],
  settings: Settings,
  flags: IngestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const source: Source = {
    name: paths.join(" "),
    files: findPages(paths),
    open: pageOpener(flags, settings.maxFile),
    read: pageReader(settings.tagger),
  };
  const interruption = listenForInterruption(() => process.exit(exitCodes.interrupted));
  try {
    return await withTarget(settings, flags, interruption, terminal, async (target) => {
      const status = await takeIn(source, target, flags, interruption, terminal);
      if (!target.graph || target.isServed || interruption.signal.aborted) return status;
      return worse(status, await deriveBehind(target.graph, interruption, terminal));
    });
  } finally {
    interruption.release();
  }
}

/** Takes the files in, and lets others watch in the graph how far it has come. */
async function takeIn(
  { name, files, open, read }: Source,
  target: Target,
  flags: IngestFlags,
  interruption: Interruption,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = showProgress(files.length, flags, terminal);
  const record = target.graph && recordRun(target.graph, name, files.length);
  const report = await runIngest({
    files,
    open,
    understand: (page) => graphOf(page, read),
    write: target.write,
    isBack: target.isBack,
    onResult: (result) => {
      progress.show(result);
      record?.onResult(result);
    },
    onFileDone: (file) => {
      progress.step(file);
      record?.onFileDone();
    },
    signal: interruption.signal,
  });
  progress.end();
  const status = conclude(report, files.length, flags, interruption, terminal);
  await record?.end(endOf(status));
  return status;
}

function endOf(status: ExitCode): RunState {
  if (status === exitCodes.interrupted) return "interrupted";
  return status === exitCodes.ok || status === exitCodes.partly ? "done" : "failed";
}

/** Gives the work a graph to write to, or in a dry run none. */
async function withTarget(
  settings: Settings,
  flags: IngestFlags,
  interruption: Interruption,
  terminal: Terminal,
  work: (target: Target) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (flags.dryRun) {
    const write = async (graphs: readonly PageGraph[]) => graphs.map(dryOutcome);
    return work({ graph: null, isServed: false, write, isBack: async () => false });
  }
  const opening = openDatabase(settings, terminal, { unwanted: interruption.signal });
  const database = await unlessInterrupted(opening, interruption, terminal);
  if (!database) return exitCodes.interrupted;
  try {
    const { graph, isServed } = database;
    return await work({
      graph,
      isServed,
      write: (graphs) => graph.writePages(graphs),
      isBack: () => isGraphBack(graph, interruption.signal, terminal),
    });
  } finally {
    await database.close();
  }
}

/** What writing the page would come to if it were new. */
function dryOutcome(graph: PageGraph): IngestOutcome {
  return {
    page: graph.page.id,
    state: "added",
    articles: graph.articles.length,
    entities: graph.entities.length,
    mentions: graph.articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
    doubts: graph.doubts,
  };
}

/** A bar on stderr while a person watches; and on stdout one line or one JSON object a page. */
function showProgress(
  total: number,
  flags: IngestFlags,
  terminal: Terminal,
): { show(result: PageResult): void; step(file: string): void; end(): void } {
  const bar =
    terminal.errIsScreen && total > 1
      ? progressBar("Reading pages {bar} {value}/{total}, {eta_formatted} left  {page}")
      : null;
  bar?.start(total, 0, { page: "" });
  return {
    show: (result) => {
      if (flags.json) terminal.out(JSON.stringify(resultJson(result, flags)));
      else if ("outcome" in result && !bar) terminal.out(resultLine(result, flags));
    },
    step: (file) => void bar?.increment({ page: file }),
    end: () => bar?.stop(),
  };
}

function resultLine({ source, outcome }: PageSuccess, flags: IngestFlags): string {
  const { page, articles, mentions } = outcome;
  const facts = [counted(articles, "article"), counted(mentions, "mention")].join(", ");
  return `${stateOf(outcome, flags)}  ${page}  ${facts}  ${source}`;
}

function resultJson(result: PageResult, flags: IngestFlags): object {
  if ("outcome" in result) {
    const { source, outcome } = result;
    return { source, ...outcome, state: stateOf(outcome, flags) };
  }
  const { source, error } = result;
  const code = error instanceof Problem ? error.code : "INTERNAL";
  return { source, state: "failed", error: { code, message: errorText(error) } };
}

function stateOf({ state }: IngestOutcome, flags: IngestFlags): string {
  return flags.dryRun ? "not written" : state;
}

/** Lists what failed, says how to go on and sums up. */
function conclude(
  { tally, failures, filesDone }: IngestReport,
  files: number,
  flags: IngestFlags,
  interruption: Interruption,
  terminal: Terminal,
): ExitCode {
  for (const { error } of failures) reportError(error, terminal, "ingest");
  const wasInterrupted = interruption.signal.aborted && filesDone < files;
  if (filesDone < files) {
    const why = wasInterrupted ? "Interrupted" : "Stopped";
    terminal.err(
      `${why} after ${filesDone} of ${counted(files, "file")}; the same command goes on: what is in the graph already is left as it is.`,
    );
  }
  terminal.err(summaryOf(tally, flags));
  if (wasInterrupted) return exitCodes.interrupted;
  return statusOf(failures, pagesIn(tally), filesDone === files);
}

function summaryOf(tally: Tally, flags: IngestFlags): string {
  const { added, replaced, unchanged, failed, articles, mentions } = tally;
  return [
    counted(pagesIn(tally), "page"),
    ...(flags.dryRun
      ? [`${added} understood, none written`]
      : [`${added} added`, `${replaced} replaced`, `${unchanged} unchanged`]),
    `${failed} failed`,
    counted(articles, "article"),
    counted(mentions, "mention"),
  ].join(", ");
}

function statusOf(
  failures: readonly { readonly error: unknown }[],
  reached: number,
  isWhole: boolean,
): ExitCode {
  const [first] = failures;
  if (!first) return exitCodes.ok;
  const last = exitCodeOf(failures.at(-1)?.error);
  if (!isWhole || last === exitCodes.noConnection) return last;
  return failures.length < reached ? exitCodes.partly : exitCodeOf(first.error);
}

/** Of two parts of one command the status that tells more. */
function worse(first: ExitCode, second: ExitCode): ExitCode {
  return first === exitCodes.ok ? second : first;
}
