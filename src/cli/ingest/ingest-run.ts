import { setImmediate as turn } from "node:timers/promises";
import {
  type IngestOutcome,
  type PageSource,
  Problem,
  type ProblemCode,
} from "../../domain/index.ts";

/** What became of one page of a run. */
export type PageResult =
  | { readonly source: string; readonly outcome: IngestOutcome }
  | { readonly source: string; readonly error: unknown };

/** What a run needs: its pages, how one is opened and taken in, and whom to tell. */
export interface IngestRun {
  readonly pages: readonly string[];
  open(page: string): Promise<PageSource>;
  ingest(source: PageSource): Promise<IngestOutcome>;
  onResult(result: PageResult): void;
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
 * @returns what became of the pages that were reached, in their order.
 */
export async function runIngest(run: IngestRun): Promise<readonly PageResult[]> {
  const results: PageResult[] = [];
  for (const page of run.pages) {
    // Reading is one long computation; signals are heard between pages.
    await turn();
    if (run.signal.aborted) break;
    const result = await ingestOne(page, run);
    results.push(result);
    run.onResult(result);
    if (fatalError(result)) break;
  }
  return results;
}

/** The problem of a page that every further page would have as well; null where there is none. */
export function fatalError(result: PageResult): Problem | null {
  if (!("error" in result) || !(result.error instanceof Problem)) return null;
  return fatal.has(result.error.code) ? result.error : null;
}

async function ingestOne(page: string, run: IngestRun): Promise<PageResult> {
  try {
    const source = await run.open(page);
    return { source: page, outcome: await ingestPatiently(source, run) };
  } catch (error) {
    return { source: page, error };
  }
}

async function ingestPatiently(source: PageSource, run: IngestRun): Promise<IngestOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run.ingest(source);
    } catch (error) {
      const isGone = error instanceof Problem && error.code === "GRAPH_UNREACHABLE";
      if (!isGone || attempt === triesPerPage || !(await run.isBack())) throw error;
    }
  }
}
