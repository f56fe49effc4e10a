import { type IngestOutcome, Problem } from "../../domain/index.ts";
import type { IngestFlags } from "../commands/page-flags.ts";
import { findPages } from "../pages/find-pages.ts";
import { graphOf } from "../pages/graph-of.ts";
import type { GoodPage } from "../pages/page-source.ts";
import { openDatabase } from "../serve/open-database.ts";
import { unlessInterrupted } from "../serve/unless-interrupted.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "../terminal/exit-code.ts";
import { type Interruption, listenForInterruption } from "../terminal/interruption.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { errorText, reportError } from "../terminal/report-error.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type IngestReport, type IngestRun, type PageResult, runIngest } from "./ingest-run.ts";
import { isGraphBack } from "./is-graph-back.ts";
import { pageOpener } from "./page-opener.ts";

/** What takes the pages in: a graph, or in a dry run nothing. */
type Target = Pick<IngestRun, "ingest" | "isBack">;

/** Reads pages and writes them to the graph, one after another; says what became of each. */
export async function ingest(
  paths: readonly string[],
  settings: Settings,
  flags: IngestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = findPages(paths);
  const open = pageOpener(flags, settings.maxFile);
  const interruption = listenForInterruption(() => process.exit(exitCodes.interrupted));
  try {
    return await withTarget(settings, flags, interruption, terminal, async (target) => {
      const progress = showProgress(files.length, flags, terminal);
      const report = await runIngest({
        files,
        open,
        ...target,
        onResult: progress.show,
        onFileDone: progress.step,
        signal: interruption.signal,
      });
      progress.end();
      return conclude(report, files.length, flags, interruption, terminal);
    });
  } finally {
    interruption.release();
  }
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
    return work({ ingest: async (page) => dryOutcome(page), isBack: async () => false });
  }
  const opening = openDatabase(settings, terminal, { unwanted: interruption.signal });
  const database = await unlessInterrupted(opening, interruption, terminal);
  if (!database) return exitCodes.interrupted;
  try {
    const { graph } = database;
    return await work({
      ingest: async (page) => graph.writePage(graphOf(page)),
      isBack: () => isGraphBack(graph, interruption.signal, terminal),
    });
  } finally {
    await database.close();
  }
}

/** What writing the page would come to if it were new. */
function dryOutcome(page: GoodPage): IngestOutcome {
  const graph = graphOf(page);
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

type Success = Extract<PageResult, { outcome: unknown }>;

function resultLine({ source, outcome }: Success, flags: IngestFlags): string {
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
  { results, filesDone }: IngestReport,
  files: number,
  flags: IngestFlags,
  interruption: Interruption,
  terminal: Terminal,
): ExitCode {
  const failures = results.flatMap((result) => ("error" in result ? [result] : []));
  for (const { error } of failures) reportError(error, terminal, "ingest");
  const wasInterrupted = interruption.signal.aborted && filesDone < files;
  if (filesDone < files) {
    const why = wasInterrupted ? "Interrupted" : "Stopped";
    terminal.err(
      `${why} after ${filesDone} of ${counted(files, "file")}; the same command goes on: what is in the graph already is left as it is.`,
    );
  }
  terminal.err(summaryOf(results, flags));
  if (wasInterrupted) return exitCodes.interrupted;
  return statusOf(failures, results.length, filesDone === files);
}

function summaryOf(results: readonly PageResult[], flags: IngestFlags): string {
  const outcomes = results.flatMap((result) => ("outcome" in result ? [result.outcome] : []));
  const failed = results.length - outcomes.length;
  const sum = (of: (outcome: IngestOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const states = ["added", "replaced", "unchanged"] as const;
  const byState = states.map(
    (state) => `${sum((outcome) => Number(outcome.state === state))} ${state}`,
  );
  return [
    counted(results.length, "page"),
    ...(flags.dryRun ? [`${outcomes.length} understood, none written`] : byState),
    `${failed} failed`,
    counted(
      sum(({ articles }) => articles),
      "article",
    ),
    counted(
      sum(({ mentions }) => mentions),
      "mention",
    ),
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
