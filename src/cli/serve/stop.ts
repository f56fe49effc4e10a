import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../domain/index.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { askRunning, askToStop } from "./control.ts";

const longestStopMs = 15_000;

/** Stops what `newsgraph start` runs on the data folder, and waits until it is gone. */
export async function stop(settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const running = await askToStop(settings.data);
  if (!running) {
    terminal.err(`Nothing runs on the data folder "${settings.data}".`);
    return exitCodes.ok;
  }
  const deadline = Date.now() + longestStopMs;
  while (await askRunning(settings.data)) {
    if (Date.now() > deadline) throw stillRuns(running.pid);
    await sleep(100);
  }
  terminal.err(`Stopped process ${running.pid}.`);
  return exitCodes.ok;
}

function stillRuns(pid: number): Problem {
  return new Problem(
    "DATA_IN_USE",
    `Process ${pid} was told to stop and still runs after ${longestStopMs / 1000} s; end it with: kill -9 ${pid}`,
  );
}
