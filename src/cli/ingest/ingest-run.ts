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

/**
 * Takes in page after page. A page that fails never ends the run, a graph that is gone does.
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
    if (isFatal(result)) break;
  }
  return results;
}

async function ingestOne(page: string, run: IngestRun): Promise<PageResult> {
  try {
    return { source: page, outcome: await run.ingest(await run.open(page)) };
  } catch (error) {
    return { source: page, error };
  }
}

function isFatal(result: PageResult): boolean {
  return "error" in result && result.error instanceof Problem && fatal.has(result.error.code);
}
