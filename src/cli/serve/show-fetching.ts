import { progressBar } from "../terminal/progress-bar.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How far the fetching of Neo4j is. */
export interface FetchProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** Shows the fetching of Neo4j on stderr: a bar on a screen, else two lines. */
export function showFetching(terminal: Terminal): {
  show(progress: FetchProgress): void;
  end(): void;
} {
  return terminal.errIsScreen ? asBar() : asLines(terminal);
}

function asBar(): ReturnType<typeof showFetching> {
  const bar = progressBar("Fetching Neo4j {bar} {value}/{total} MB, {eta_formatted} left");
  return {
    show: ({ doneBytes, totalBytes }) => {
      if (!bar.isActive) bar.start(megabytes(totalBytes), 0);
      bar.update(megabytes(doneBytes));
    },
    end: () => bar.stop(),
  };
}

function asLines(terminal: Terminal): ReturnType<typeof showFetching> {
  let total = 0;
  return {
    show: ({ totalBytes }) => {
      if (total === 0) terminal.err(`Fetching Neo4j: ${megabytes(totalBytes)} MB …`);
      total = totalBytes;
    },
    end: () => {
      if (total > 0) terminal.err("Neo4j is fetched.");
      total = 0;
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
