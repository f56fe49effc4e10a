import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkAddress, newsSchema, type RunningServer, startServer } from "../../api/index.ts";
import { ingestInto } from "../ingest/ingest-into.ts";
import { packageFolder } from "../package-folder.ts";
import type { Settings } from "../settings/setting-table.ts";
import { createLog } from "../terminal/create-log.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { type Interruption, listenForInterruption } from "../terminal/interruption.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { version } from "../version.ts";
import { type RunningState, takeControl } from "./control.ts";
import { type Deriver, keepDerived } from "./keep-derived.ts";
import { loadSeeds } from "./load-seeds.ts";
import { openDatabase } from "./open-database.ts";
import { serverSettings } from "./server-settings.ts";
import { tellFullText } from "./tell-full-text.ts";
import { tellOfWrites } from "./tell-of-writes.ts";
import { unlessInterrupted } from "./unless-interrupted.ts";

/** What `start` is given beside the settings. */
interface StartFlags {
  /** Whether an empty graph is filled from `seeds/`. */
  readonly seeds: boolean;
}

/**
 * Starts the graph and the server and stays until it is told to stop; then ends all that it began.
 * @throws Problem PORT_IN_USE, DATA_IN_USE, BAD_SETTING and those of opening a database.
 */
export async function start(
  settings: Settings,
  flags: StartFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const interruption = listenForInterruption(() => process.exit(exitCodes.interrupted));
  let state: RunningState = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    url: null,
    database: null,
  };
  const control = await takeControl(settings.data, () => state, interruption.interrupt);
  try {
    await checkAddress(settings);
    return await serve(settings, flags, terminal, interruption, (news) => {
      state = { ...state, ...news };
    });
  } finally {
    await control.release();
    interruption.release();
  }
}

async function serve(
  settings: Settings,
  flags: StartFlags,
  terminal: Terminal,
  interruption: Interruption,
  tell: (news: Partial<RunningState>) => void,
): Promise<ExitCode> {
  const log = createLog(settings.logLevel, terminal);
  let lost: Error | null = null;
  const opening = openDatabase(settings, terminal, {
    unwanted: interruption.signal,
    onRestart: (reason) => log.warn(`Neo4j is started again: ${reason}`),
    onBack: () => log.info("Neo4j answers again"),
    onLost: (error) => {
      lost = error;
      interruption.interrupt();
    },
  });
  const [database, schema] = await Promise.all([
    unlessInterrupted(opening, interruption, terminal),
    newsSchema(),
  ]);
  if (database === null) return exitCodes.interrupted;
  let server: RunningServer | null = null;
  let deriver: Deriver | null = null;
  let warming: Promise<void> | null = null;
  try {
    const { graph, read, address } = database;
    tell({ database: address });
    if (flags.seeds) await loadSeeds(graph, read, interruption.signal, terminal);
    if (!interruption.signal.aborted) {
      const told = tellOfWrites(graph, () => deriver?.wake());
      server = await startServer({
        schema,
        graph: told,
        ingest: ingestInto(told, read),
        settings: serverSettings(settings),
        log,
        graphState: async () => {
          const { seq, derivedSeq, judged, isWhole } = await graph.derivedState();
          // What is derived anew part by part changes without a number of its own.
          return isWhole ? `${seq}.${derivedSeq}.${judged}` : null;
        },
        operationsFolder: join(packageFolder, "schema", "operations"),
        webFolder: join(packageFolder, "dist", "web"),
      });
      deriver = keepDerived(graph, log, interruption.signal);
      tell({ url: server.url });
      greet(server.url, address.uri, terminal);
      if (settings.warmUp) warming = server.warmUp(interruption.signal);
      void tellFullText(graph, interruption.signal, terminal);
      await interruption.wished;
    }
    if (lost) throw lost;
    return server ? exitCodes.ok : exitCodes.interrupted;
  } finally {
    terminal.err("Stopping …");
    interruption.interrupt();
    await warming;
    await Promise.all([server?.stop(), endSoon(deriver)]);
    await database.close();
    terminal.err("Stopped.");
  }
}

/** What is half derived is derived again at the next start, so that it need not be waited for long. */
async function endSoon(deriver: Deriver | null): Promise<void> {
  await Promise.race([deriver?.ended, sleep(1_000, undefined, { ref: false })]);
}

function greet(url: string, database: string, terminal: Terminal): void {
  const { bold, cyan, dim } = terminal.outColors;
  const row = (name: string, address: string): string => `  ${name.padEnd(12)}${cyan(address)}`;
  terminal.out(bold(`newsgraph ${version()} is ready`));
  terminal.out(row("Dashboard", `${url}/`));
  terminal.out(row("Playground", `${url}/playground/`));
  terminal.out(row("GraphQL", `${url}/graphql`));
  terminal.out(row("Health", `${url}/health`));
  terminal.out(row("Neo4j", database));
  terminal.out(dim("Ctrl-C, or newsgraph stop, ends it."));
}
