import type { SingleBar } from "cli-progress";
import type { ImportStep } from "../../graph/index.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What an import does, as people are told of it. */
export type Step = "read" | "look" | ImportStep;

const titles: Readonly<Record<Step, string>> = {
  read: "Reading pages",
  look: "Looking for pages given twice",
  pages: "Writing files",
  derive: "Counting",
  load: "Importing",
  start: "Starting Neo4j",
  index: "Building indexes",
  fullText: "Building the full-text index",
};

/** Shows how far an import is, on stderr. */
export interface Steps {
  /** So much of a step is done, 0 to 1; the step before it is over. */
  at(step: Step, share: number): void;
  /** Says something without tearing the bar. */
  tell(say: () => void): void;
  /** The last step is over. */
  end(): void;
}

/** A bar for each step while a person watches; and for each a line that says how long it took. */
export function showSteps(terminal: Terminal): Steps {
  let current: { readonly step: Step; readonly began: number; readonly bar: SingleBar | null };
  let isOver = true;
  const clearLine = (): void => void (terminal.errIsScreen && process.stderr.write("\r\u001b[K"));
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    current.bar?.stop();
    clearLine();
    const seconds = (performance.now() - current.began) / 1000;
    terminal.err(`${titles[current.step].padEnd(32)}${seconds.toFixed(1).padStart(8)} s`);
  };
  return {
    at: (step, share) => {
      if (isOver || current.step !== step) {
        end();
        isOver = false;
        current = { step, began: performance.now(), bar: barOf(step, terminal) };
      }
      current.bar?.update(Math.round(share * 1000));
    },
    tell: (say) => {
      clearLine();
      say();
    },
    end,
  };
}

function barOf(step: Step, terminal: Terminal): SingleBar | null {
  if (!terminal.errIsScreen) return null;
  const title = titles[step].padEnd(32);
  const bar = progressBar(`${title}{bar} {percentage} %, {eta_formatted} left`);
  bar.start(1000, 0);
  return bar;
}
