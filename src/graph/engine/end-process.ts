import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, type ProcessMark } from "./process-mark.ts";

/**
 * Ends a process: asks it, and after `patienceMs` kills it; with 0 kills it unasked. Returns when it is gone; a process
 * that only has its number is left alone.
 */
export async function endProcess(mark: ProcessMark, patienceMs: number): Promise<void> {
  if (!isRunning(mark)) return;
  if (patienceMs > 0) send(mark, "SIGTERM");
  if (await isGoneWithin(mark, patienceMs)) return;
  send(mark, "SIGKILL");
  await isGoneWithin(mark, 5000);
}

/** Waits until the process is gone, at most so long. */
export async function isGoneWithin(mark: ProcessMark, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (isRunning(mark)) {
    if (Date.now() >= end) return false;
    await sleep(50);
  }
  return true;
}

function send(mark: ProcessMark, signal: NodeJS.Signals): void {
  try {
    process.kill(mark.pid, signal);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}
