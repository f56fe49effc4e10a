import { setImmediate as turn } from "node:timers/promises";
import { type IngestOutcome, Problem, type ProblemCode } from "../../domain/index.ts";
import { sourceOf } from "../pages/graph-of.ts";
import type { GoodPage, OpenedPage } from "../pages/page-source.ts";
import type { OpenedPages } from "./page-opener.ts";

/** What became of one page of a run. */
export type PageResult =
  | { readonly source: string; readonly outcome: IngestOutcome }
  | { readonly source: string; readonly error: unknown };

/** What a run came to. */
export interface IngestReport {
  /** What became of the pages that were reached, in their order. */
  readonly results: readonly PageResult[];
  /** How many files were gone through to their end. */
  readonly filesDone: number;
}

/** What a run needs: its files, how one is opened and a page taken in, and whom to tell. */
export interface IngestRun {
  readonly files: readonly string[];
  open(file: string): Promise<OpenedPages>;
  ingest(page: GoodPage): Promise<IngestOutcome>;
  onResult(result: PageResult): void;
  onFileDone(file: string): void;
  /** Waits for a graph that is gone, and says whether it answers again. */
  isBack(): Promise<boolean>;
  /** Ends the run after the page at hand. */
  readonly signal: AbortSignal;
}

/** Problems that every further page would have as well. */
const fatal: ReadonlySet<ProblemCode> = new Set([
  "DISK_FULL",
  "ENGINE_FAILED",
  "GRAPH_DENIED",
  "GRAPH_UNREACHABLE",
]);

/** How often a page is given to a graph that goes and comes back. */
const triesPerPage = 3;

/**
 * Takes in page after page. A page that fails never ends the run. A graph that is gone is waited for and
 * given the page again, which it has whole or not at all; one that stays away ends the run.
 */
export async function runIngest(run: IngestRun): Promise<IngestReport> {
  const results: PageResult[] = [];
  const tell = (result: PageResult): void => {
    results.push(result);
    run.onResult(result);
  };
  let filesDone = 0;
  for (const file of run.files) {
    if (!(await ingestFile(file, run, tell))) break;
    filesDone += 1;
    run.onFileDone(file);
  }
  return { results, filesDone };
}

/** Takes in a file's pages; says whether all of them were reached and the run can go on. */
async function ingestFile(
  file: string,
  run: IngestRun,
  tell: (result: PageResult) => void,
): Promise<boolean> {
  if (await isAborted(run)) return false;
  for await (const opened of await openFile(file, run)) {
    if (await isAborted(run)) return false;
    const result = await ingestOne(opened, run);
    tell(result);
    if (fatalError(result)) return false;
  }
  return true;
}

async function isAborted({ signal }: IngestRun): Promise<boolean> {
  // Reading is one long computation; signals are heard between pages.
  await turn();
  return signal.aborted;
}

/** A file that can't be opened counts as one page that is refused. */
async function openFile(file: string, run: IngestRun): Promise<OpenedPages> {
  try {
    return await run.open(file);
  } catch (error) {
    return [{ kind: "refused", source: file, error }];
  }
}

/** The problem of a page that every further page would have as well; null where there is none. */
export function fatalError(result: PageResult): Problem | null {
  if (!("error" in result) || !(result.error instanceof Problem)) return null;
  return fatal.has(result.error.code) ? result.error : null;
}

async function ingestOne(opened: OpenedPage, run: IngestRun): Promise<PageResult> {
  if (opened.kind === "refused") return { source: opened.source, error: opened.error };
  const source = sourceOf(opened);
  try {
    return { source, outcome: await ingestPatiently(opened, run) };
  } catch (error) {
    return { source, error };
  }
}

async function ingestPatiently(page: GoodPage, run: IngestRun): Promise<IngestOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run.ingest(page);
    } catch (error) {
      const isGone = error instanceof Problem && error.code === "GRAPH_UNREACHABLE";
      if (!isGone || attempt === triesPerPage || !(await run.isBack())) throw error;
    }
  }
}
