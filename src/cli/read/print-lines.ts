import { once } from "node:events";
import type { PageReader } from "../../pipeline/index.ts";
import { type OpenPages, openedPages } from "../ingest/page-opener.ts";
import { graphOf } from "../pages/graph-of.ts";
import { pageLine } from "../pages/page-line.ts";
import type { OpenedPage } from "../pages/page-source.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "../terminal/exit-code.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { reportError } from "../terminal/report-error.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";

/**
 * Prints what is read of pages, one a line, each as soon as it is read: any number of them takes little
 * memory. A page that can't be read is told at once and left out.
 */
export async function printLines(
  files: readonly string[],
  open: OpenPages,
  read: PageReader,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = showProgress(files.length, terminal);
  const failures: unknown[] = [];
  const refuse = (error: unknown): void => {
    failures.push(error);
    progress.tell(() => reportError(error, terminal, "read"));
  };
  let printed = 0;
  for await (const opened of openedPages(files, open, progress.step)) {
    const line = await lineOf(opened, read, refuse);
    if (line === null) continue;
    terminal.out(line);
    printed += 1;
    // A slow reader is waited for, or all that it hasn't read yet would gather here.
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  }
  progress.end();
  terminal.err(`${counted(printed, "page")} read, ${failures.length} failed`);
  if (failures.length === 0) return exitCodes.ok;
  return printed > 0 ? exitCodes.partly : exitCodeOf(failures[0]);
}

async function lineOf(
  opened: OpenedPage,
  read: PageReader,
  refuse: (error: unknown) => void,
): Promise<string | null> {
  try {
    if (opened.kind !== "refused") return pageLine(await graphOf(opened, read));
    refuse(opened.error);
  } catch (error) {
    refuse(error);
  }
  return null;
}

interface Progress {
  step(file: string): void;
  /** Says something without tearing the bar. */
  tell(say: () => void): void;
  end(): void;
}

/** A bar on stderr while a person watches it and the lines go elsewhere. */
function showProgress(total: number, terminal: Terminal): Progress {
  if (!terminal.errIsScreen || terminal.outIsScreen || total < 2)
    return { step: () => undefined, tell: (say) => say(), end: () => undefined };
  const bar = progressBar("Reading pages {bar} {value}/{total}, {eta_formatted} left  {page}");
  bar.start(total, 0, { page: "" });
  return {
    step: (file) => bar.increment({ page: file }),
    tell: (say) => {
      process.stderr.write("\r\u001b[K");
      say();
    },
    end: () => bar.stop(),
  };
}
