import { readFileSync } from "node:fs";

/** Linux counts a process's time in hundredths of a second, on every machine. */
const tickMs = 10;

/**
 * How much processor time processes have used so far, in milliseconds; null where the system doesn't say
 * (it is read from /proc). Unlike time on the clock it hardly depends on what else runs on the machine.
 */
export function processorTime(pids: readonly number[]): number | null {
  try {
    return pids.reduce((sum, pid) => sum + ticksOf(pid) * tickMs, 0);
  } catch {
    return null;
  }
}

function ticksOf(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the name in brackets, which may hold spaces; user and system time are the 14th
  // and the 15th.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
