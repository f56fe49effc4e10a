import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A running process, told apart from any later one that is given the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it began, in the system's own terms. */
  readonly began: string;
}

/** The mark of a running process; null when there is none of that number. */
export function markProcess(pid: number): ProcessMark | null {
  const began = beginningOf(pid);
  return began === null ? null : { pid, began };
}

/** Whether the marked process still runs; another one with its number doesn't count. */
export function isRunning(mark: ProcessMark): boolean {
  return beginningOf(mark.pid) === mark.began;
}

function beginningOf(pid: number): string | null {
  if (process.platform === "linux") return linuxBeginning(pid);
  if (process.platform === "win32") return windowsBeginning(pid);
  return psBeginning(pid);
}

/** Ticks since the machine's start, and which start that was. A zombie doesn't run. */
function linuxBeginning(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the name in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, ticks] = [fields[0], fields[19]];
    if (state === "Z" || state === "X" || ticks === undefined) return null;
    return `${ticks}@${bootId()}`;
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function psBeginning(pid: number): string | null {
  try {
    const told = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    }).trim();
    return told === "" || told.startsWith("Z") ? null : told.replace(/^\S+\s+/, "");
  } catch {
    return null;
  }
}

/** Windows tells no beginning cheaply, so there only the number counts. */
function windowsBeginning(pid: number): string | null {
  try {
    process.kill(pid, 0);
    return "unknown";
  } catch {
    return null;
  }
}
