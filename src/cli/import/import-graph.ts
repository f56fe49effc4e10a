import { idOf, type Run } from "../../domain/index.ts";
import { type ImportCounts, importPages } from "../../graph/index.ts";
import { pageReader } from "../../pipeline/index.ts";
import { textForms } from "../../text/index.ts";
import type { ImportFlags } from "../commands/page-flags.ts";
import { pageOpener } from "../ingest/page-opener.ts";
import { findPages } from "../pages/find-pages.ts";
import { takeControl } from "../serve/control.ts";
import { engineSettings } from "../serve/open-database.ts";
import { showFetching } from "../serve/show-fetching.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { type Interruption, listenForInterruption } from "../terminal/interruption.ts";
import { errorText, reportError } from "../terminal/report-error.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { expectEmbedded, expectEmpty } from "./check-target.ts";
import { pagesToImport, type Reading } from "./pages-to-import.ts";
import { showSteps } from "./show-steps.ts";

/**
 * Makes the embedded graph of pages at once. It must be empty, and stays so where the import fails or is
 * interrupted.
 * @throws Problem BAD_INPUT where the graph isn't empty or not the embedded one, DATA_IN_USE, DISK_FULL
 * and those of starting Neo4j.
 */
export async function importGraph(
  paths: readonly string[],
  settings: Settings,
  flags: ImportFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  expectEmbedded(settings);
  const files = findPages(paths);
  const reading = {
    files,
    open: pageOpener(flags, settings.maxFile),
    read: pageReader(settings.tagger),
    dataFolder: settings.data,
  };
  const startedAt = new Date().toISOString();
  const interruption = listenForInterruption(() => process.exit(exitCodes.interrupted));
  const state = { pid: process.pid, startedAt, url: null, database: null };
  const control = await takeControl(settings.data, () => state, interruption.interrupt);
  try {
    await expectEmpty(settings, terminal);
    const told = { source: paths.join(" "), startedAt, waits: flags.wait === true };
    return await importFiles(reading, settings, told, interruption, terminal);
  } finally {
    await control.release();
    interruption.release();
  }
}

/** What is told of an import beside what it comes to. */
interface Told {
  /** What it was given, as written. */
  readonly source: string;
  /** ISO time. */
  readonly startedAt: string;
  readonly waits: boolean;
}

/** What becomes of the pages of an import, counted as it goes. */
interface Tally {
  /** Pages and lines that can't be read. */
  refused: number;
  /** Pages that are given again later. */
  superseded: number;
  lastError: unknown;
}

async function importFiles(
  reading: Pick<Reading, "files" | "open" | "read" | "dataFolder">,
  settings: Settings,
  told: Told,
  { signal }: Interruption,
  terminal: Terminal,
): Promise<ExitCode> {
  const steps = showSteps(terminal);
  const fetching = showFetching(terminal);
  const tally: Tally = { refused: 0, superseded: 0, lastError: null };
  const onRefused = (error: unknown): void => {
    tally.refused += 1;
    tally.lastError = error;
    steps.tell(() => tellRefusal(error, tally.refused, terminal));
  };
  const onSuperseded = (): void => {
    tally.superseded += 1;
  };
  try {
    const counts = await importPages({
      engine: engineSettings(settings),
      pages: (folder) =>
        pagesToImport({ ...reading, at: steps.at, onRefused, onSuperseded, signal }, folder),
      forms: textForms,
      at: told.startedAt,
      runOf: (counts) => runOf(counts, tally, told, reading.files.length),
      awaitFullText: told.waits,
      onFetch: fetching.show,
      onProgress: steps.at,
      unwanted: signal,
    });
    steps.end();
    sumUp(counts, tally, told, terminal);
    return tally.refused > 0 ? exitCodes.partly : exitCodes.ok;
  } catch (error) {
    steps.end();
    if (!signal.aborted) throw error;
    terminal.err("Interrupted; the graph is as empty as before.");
    return exitCodes.interrupted;
  } finally {
    fetching.end();
  }
}

/** In a file of another kind every line is bad: it is enough to tell of some. */
const mostTold = 20;

function tellRefusal(error: unknown, refused: number, terminal: Terminal): void {
  if (refused <= mostTold) reportError(error, terminal, "import");
  if (refused === mostTold) terminal.err("Of further ones only the number will be told.");
}

function runOf(
  { pages, articles, mentions }: ImportCounts,
  { refused, superseded, lastError }: Tally,
  { source, startedAt }: Told,
  files: number,
): Run {
  const endedAt = new Date().toISOString();
  return {
    id: idOf("run", source, startedAt),
    ...{ startedAt, updatedAt: endedAt, endedAt, state: "done", source },
    ...{ total: files, done: files },
    ...{ added: pages, replaced: superseded, unchanged: 0, failed: refused, articles, mentions },
    lastError: lastError === null ? null : errorText(lastError),
  };
}

function sumUp(
  { pages, articles, mentions, entities }: ImportCounts,
  { refused, superseded }: Tally,
  { waits }: Told,
  terminal: Terminal,
): void {
  const facts = [
    `${counted(pages, "page")} imported`,
    ...(superseded > 0 ? [`${superseded} given again later`] : []),
    `${refused} failed`,
    counted(articles, "article"),
    counted(mentions, "mention"),
    counted(entities, "entity", "entities"),
  ];
  terminal.err(facts.join(", "));
  const fullText = waits
    ? ""
    : " The full-text index is built while it answers; newsgraph status tells how far it is.";
  terminal.err(`The graph is ready for newsgraph start.${fullText}`);
}
