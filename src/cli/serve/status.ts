import { openGraph } from "../../graph/index.ts";
import { textForms } from "../../text/index.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { errorText } from "../terminal/report-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { askRunning, type RunningState } from "./control.ts";
import { addressAsSet } from "./open-database.ts";

/** What `status` tells; `--json` prints it as it is. */
interface Status {
  readonly running: boolean;
  readonly pid: number | null;
  readonly startedAt: string | null;
  readonly url: string | null;
  readonly neo4j: string | null;
  /** How much the graph holds, by kind; null where it does not answer. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** What share of the full-text index is built, 0 to 1; null where the graph does not answer. */
  readonly fullText: number | null;
  readonly problem: string | null;
}

/** Says what runs and what the graph holds; starts nothing. Status 4 where nothing answers. */
export async function status(
  settings: Settings,
  flags: { readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const found = await findStatus(settings);
  if (flags.json) terminal.out(JSON.stringify(found, null, 2));
  else tell(found, settings, terminal);
  return found.counts ? exitCodes.ok : exitCodes.noConnection;
}

async function findStatus(settings: Settings): Promise<Status> {
  const running = await askRunning(settings.data);
  const address = running?.database ?? addressAsSet(settings);
  const about = { ...aboutProcess(running), neo4j: address?.uri ?? null };
  if (!address) return { ...about, counts: null, fullText: null, problem: null };
  const graph = openGraph({ ...address, timeoutMs: settings.timeout * 1000 }, textForms);
  try {
    const [counts, fullText] = [await graph.count(), await graph.fullTextShare()];
    return { ...about, counts, fullText, problem: null };
  } catch (error) {
    return { ...about, counts: null, fullText: null, problem: errorText(error) };
  } finally {
    await graph.close();
  }
}

function aboutProcess(
  running: RunningState | null,
): Pick<Status, "running" | "pid" | "startedAt" | "url"> {
  return {
    running: running !== null,
    pid: running?.pid ?? null,
    startedAt: running?.startedAt ?? null,
    url: running?.url ?? null,
  };
}

function tell(found: Status, settings: Settings, terminal: Terminal): void {
  const { pid, startedAt, url, neo4j, counts, fullText, problem } = found;
  if (found.running) {
    terminal.out(`newsgraph runs as process ${pid} since ${startedAt}`);
    terminal.out(url ? `Playground  ${url}/playground/` : "It is still starting.");
  } else {
    terminal.out(`newsgraph does not run on the data folder "${settings.data}"`);
  }
  if (neo4j) terminal.out(`Neo4j       ${neo4j}`);
  for (const [kind, count] of Object.entries(counts ?? {})) {
    terminal.out(`  ${kind.padEnd(14)}${count.toLocaleString("en-US").padStart(10)}`);
  }
  if (fullText !== null && fullText < 1)
    terminal.out(`The full-text index is being built: ${Math.floor(fullText * 100)} %`);
  if (problem) terminal.err(`${terminal.errColors.red("error:")} ${problem}`);
  else if (!found.running) terminal.err("help: newsgraph start");
}
