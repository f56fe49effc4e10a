import { setTimeout as sleep } from "node:timers/promises";
import type { DeriveOptions, DeriveOutcome } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import type { Interruption } from "../terminal/interruption.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How often it is looked whether another one that derives is done. */
const lookAgainMs = 500;

/** Derives what is behind, or all anew, and shows how far it is; waits for another one that is at it. */
export async function deriveBehind(
  graph: Pick<Graph, "derive">,
  { signal }: Pick<Interruption, "signal">,
  terminal: Terminal,
  { all = false }: Pick<DeriveOptions, "all"> = {},
): Promise<ExitCode> {
  const outcome = await derivePatiently(graph, { all, signal }, terminal);
  if (outcome.state !== "done") {
    terminal.err("Interrupted; newsgraph derive goes on where it was.");
    return exitCodes.interrupted;
  }
  const upTo = outcome.derivedSeq > 0 ? `, up to change ${outcome.derivedSeq}` : "";
  terminal.err(`Counts, months and places are derived${upTo}.`);
  return exitCodes.ok;
}

async function derivePatiently(
  graph: Pick<Graph, "derive">,
  options: DeriveOptions & { readonly signal: AbortSignal },
  terminal: Terminal,
): Promise<DeriveOutcome> {
  for (let isTold = false; ; isTold = true) {
    const progress = showProgress(terminal);
    const outcome = await graph
      .derive({ ...options, onProgress: progress.show })
      .finally(progress.end);
    if (outcome.state !== "busy" || options.signal.aborted) return outcome;
    if (!isTold) terminal.err("Another newsgraph is deriving; waiting for it …");
    await sleep(lookAgainMs, undefined, { signal: options.signal }).catch(() => undefined);
  }
}

/** A bar on stderr while a person watches, one for months and one for entities. */
function showProgress(terminal: Terminal): {
  readonly show: NonNullable<DeriveOptions["onProgress"]>;
  readonly end: () => void;
} {
  if (!terminal.errIsScreen) return { show: () => undefined, end: () => undefined };
  const bar = progressBar("Deriving {bar} {percentage}% of {what}, {eta_formatted} left");
  let shown = "";
  return {
    show: ({ part, done, total }) => {
      if (part !== shown)
        bar.start(total, done, { what: counted(total, words[part][0], words[part][1]) });
      else bar.update(done);
      shown = part;
    },
    end: () => bar.stop(),
  };
}

const words = {
  months: ["month", "months"],
  entities: ["entity", "entities"],
  people: ["person", "people"],
} as const;
