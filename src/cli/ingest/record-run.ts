import { idOf, type Run, type RunState } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { errorText } from "../terminal/report-error.ts";
import type { PageResult } from "./page-result.ts";
import { counting } from "./tally.ts";

/** Tells others, by way of the graph, how a run comes on. */
export interface RunRecord {
  onResult(result: PageResult): void;
  onFileDone(): void;
  /** Tells the end; resolves when that is written or can't be. */
  end(state: RunState): Promise<void>;
}

const mostSource = 400;
const intervalMs = 1_000;

/**
 * Keeps a run in the graph, at most once a second and at its end. A graph that is gone is told nothing:
 * the run itself has more to say to it.
 */
export function recordRun(
  graph: Pick<Graph, "saveRun">,
  source: string,
  total: number,
  now: () => Date = () => new Date(),
): RunRecord {
  let run = newRun(source.slice(0, mostSource), total, now().toISOString());
  let savedAt = 0;
  let saving = Promise.resolve();
  const save = (news: Partial<Run>): void => {
    const at = now();
    run = { ...run, ...news, updatedAt: at.toISOString() };
    if (at.getTime() - savedAt < intervalMs && run.endedAt === null) return;
    savedAt = at.getTime();
    const told = run;
    saving = saving.then(() => graph.saveRun(told).catch(() => undefined));
  };
  save({});
  return {
    onResult: (result) =>
      save({
        ...counting(run, result),
        lastError: "error" in result ? errorText(result.error) : run.lastError,
      }),
    onFileDone: () => save({ done: run.done + 1 }),
    end: (state) => {
      save({ state, endedAt: now().toISOString() });
      return saving;
    },
  };
}

function newRun(source: string, total: number, at: string): Run {
  return {
    id: idOf("run", at, process.pid, source),
    startedAt: at,
    updatedAt: at,
    endedAt: null,
    state: "running",
    source,
    total,
    done: 0,
    added: 0,
    replaced: 0,
    unchanged: 0,
    failed: 0,
    articles: 0,
    mentions: 0,
    lastError: null,
  };
}
