import { setImmediate as turn } from "node:timers/promises";
import {
  type IngestOutcome,
  type PageGraph,
  Problem,
  type ProblemCode,
} from "../../domain/index.ts";
import { sourceOf } from "../pages/graph-of.ts";
import type { GoodPage, OpenedPage } from "../pages/page-source.ts";
import { type OpenPages, openedPages } from "./page-opener.ts";
import type { PageFailure, PageResult } from "./page-result.ts";
import { counting, emptyTally, type Tally } from "./tally.ts";

/** What a run came to. */
export interface IngestReport {
  readonly tally: Tally;
  /** The pages that failed, in their order. */
  readonly failures: readonly PageFailure[];
  /** How many files were gone through to their end. */
  readonly filesDone: number;
}

/** What a run needs: its files, how one is opened, read and written, and whom to tell. */
export interface IngestRun {
  readonly files: readonly string[];
  readonly open: OpenPages;
  /** All that a page gives the graph; throws where nothing can be read of it. */
  understand(page: GoodPage): PageGraph | Promise<PageGraph>;
  /** Writes pages, all or none of them. */
  write(graphs: readonly PageGraph[]): Promise<readonly IngestOutcome[]>;
  onResult(result: PageResult): void;
  onFileDone(file: string): void;
  /** Waits for a graph that is gone, and says whether it answers again. */
  isBack(): Promise<boolean>;
  /** Ends the run after the page at hand; what was read until then is written. */
  readonly signal: AbortSignal;
}

/** Problems that every further page would have as well. */
const fatal: ReadonlySet<ProblemCode> = new Set([
  "DISK_FULL",
  "ENGINE_FAILED",
  "GRAPH_DENIED",
  "GRAPH_UNREACHABLE",
]);

/** How often pages are given to a graph that goes and comes back. */
const tries = 3;

/**
 * Takes in page after page, several in one transaction, and reads the next ones while they are written. A
 * page that fails never ends the run. A graph that is gone is waited for and given the pages again, which
 * it has whole or not at all; one that stays away ends the run.
 */
export async function runIngest(run: IngestRun): Promise<IngestReport> {
  let report: IngestReport = { tally: emptyTally, failures: [], filesDone: 0 };
  const tell = (news: PageResult | FileDone): void => {
    if ("file" in news) {
      report = { ...report, filesDone: report.filesDone + 1 };
      run.onFileDone(news.file);
      return;
    }
    const failures = "error" in news ? [...report.failures, news] : report.failures;
    report = { ...report, failures, tally: counting(report.tally, news) };
    run.onResult(news);
  };
  let writing = Promise.resolve(true);
  for await (const batch of batchesOf(run)) {
    if (!(await writing)) return report;
    writing = writeBatch(batch, run, tell);
    // Awaited when the next batch is read; until then a failure has nobody yet to be told to.
    writing.catch(() => undefined);
  }
  await writing;
  return report;
}

/** A file all of whose pages were reached. */
interface FileDone {
  readonly file: string;
}

/** A page that was read. */
interface ReadPage {
  readonly source: string;
  readonly graph: PageGraph;
}

/** What is written together, in the order in which it is told of. */
type Batch = readonly (ReadPage | PageFailure | FileDone)[];

/** A batch is full with so many pages or articles, or after so long. */
const mostPages = 16;
const mostArticles = 300;
const longestMs = 2_000;

/** Reads page after page until all are read or nobody wants more of them. */
async function* batchesOf(run: IngestRun): AsyncGenerator<Batch> {
  let batch: Batch[number][] = [];
  let began = performance.now();
  const onFileDone = (file: string): void => void batch.push({ file });
  for await (const opened of openedPages(run.files, run.open, onFileDone)) {
    if (await isAborted(run)) break;
    if (!batch.some(isReadPage)) began = performance.now();
    batch.push(await understood(opened, run));
    if (isFull(batch) || performance.now() - began > longestMs) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

async function isAborted({ signal }: IngestRun): Promise<boolean> {
  // Reading is one long computation; signals are heard, and answers of the graph, between pages.
  await turn();
  return signal.aborted;
}

async function understood(opened: OpenedPage, run: IngestRun): Promise<ReadPage | PageFailure> {
  if (opened.kind === "refused") return { source: opened.source, error: opened.error };
  const source = sourceOf(opened);
  try {
    return { source, graph: await run.understand(opened) };
  } catch (error) {
    return { source, error };
  }
}

function isReadPage(part: Batch[number]): part is ReadPage {
  return "graph" in part;
}

function isFull(batch: Batch): boolean {
  const pages = batch.filter(isReadPage);
  const articles = pages.reduce((sum, { graph }) => sum + graph.articles.length, 0);
  return pages.length >= mostPages || articles >= mostArticles || batch.length >= 4 * mostPages;
}

/** Writes a batch and tells of it; false where what went wrong would go wrong with every further page. */
async function writeBatch(
  batch: Batch,
  run: IngestRun,
  tell: (news: PageResult | FileDone) => void,
): Promise<boolean> {
  const pages = batch.filter(isReadPage);
  const results = await writePages(pages, run);
  const resultOf = new Map(pages.map((page, i) => [page as Batch[number], results[i]]));
  for (const part of batch) {
    const news = isReadPage(part) ? resultOf.get(part) : part;
    if (news === undefined) return false;
    tell(news);
    if (fatalError(news)) return false;
  }
  return true;
}

/** Writes pages together; where that fails each by itself, so that a bad page takes no other with it. */
async function writePages(
  pages: readonly ReadPage[],
  run: IngestRun,
): Promise<readonly PageResult[]> {
  if (pages.length === 0) return [];
  try {
    const outcomes = await writePatiently(
      pages.map(({ graph }) => graph),
      run,
    );
    return pages.flatMap(({ source }, i) => {
      const outcome = outcomes[i];
      return outcome ? [{ source, outcome }] : [];
    });
  } catch (error) {
    const [first] = pages;
    if (!first || pages.length === 1 || isFatal(error))
      return pages.map(({ source }) => ({ source, error }));
    return [...(await writePages([first], run)), ...(await writePages(pages.slice(1), run))];
  }
}

async function writePatiently(
  graphs: readonly PageGraph[],
  run: IngestRun,
): Promise<readonly IngestOutcome[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run.write(graphs);
    } catch (error) {
      const isGone = error instanceof Problem && error.code === "GRAPH_UNREACHABLE";
      if (!isGone || attempt === tries || !(await run.isBack())) throw error;
    }
  }
}

/** The problem of a page that every further page would have as well; null where there is none. */
export function fatalError(result: PageResult | FileDone): Problem | null {
  return "error" in result && isFatal(result.error) ? result.error : null;
}

function isFatal(error: unknown): error is Problem {
  return error instanceof Problem && fatal.has(error.code);
}
