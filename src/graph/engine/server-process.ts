import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../../domain/index.ts";
import { endProcess } from "./end-process.ts";
import type { EngineHome } from "./engine-home.ts";
import type { Java } from "./find-java.ts";
import { argumentFile } from "./java-arguments.ts";
import { markProcess, type ProcessMark } from "./process-mark.ts";
import type { Environment } from "./settings.ts";

/** The Java process of a server. */
export interface ServerProcess {
  readonly mark: ProcessMark;
  /** Settles when the process is gone, with what it ended by: `exit 1`, `SIGKILL`. */
  readonly gone: Promise<string>;
  /** Its end, once it has one. */
  ending: () => string | null;
  /** Asks it to end, and kills it where it is still there after so long. */
  end: (patienceMs: number) => Promise<void>;
  /** Kills it; what it has acknowledged is on the disk all the same. */
  kill: () => Promise<void>;
}

/**
 * Starts the process in a session of its own, so that Ctrl-C reaches us and not it, and sees to it
 * that it ends when this process does, however that is.
 */
export async function startProcess(
  java: Java,
  javaArguments: readonly string[],
  home: EngineHome,
  env: Environment,
): Promise<ServerProcess> {
  const argumentsPath = join(home.conf, "java.args");
  await writeFile(argumentsPath, argumentFile(javaArguments), { mode: 0o600 });
  // A file, not a pipe: the process must not break on writing when we are gone.
  const output = await open(home.output, "w", 0o600);
  const child = spawn(java.path, [`@${argumentsPath}`], {
    cwd: home.folder,
    env: { ...env },
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
  });
  const begun = once(child, "spawn").finally(() => output.close());
  await begun.catch((cause) => {
    throw new Problem("ENGINE_FAILED", `"${java.path}" could not be run: ${cause.message}.`, {
      cause,
    });
  });
  const pid = child.pid ?? 0;
  const mark = markProcess(pid) ?? { pid, began: "gone" };
  const dismissGuard = guard(pid);
  let ending: string | null = null;
  const gone = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => {
      ending = signal ?? `exit ${code}`;
      dismissGuard();
      resolve(ending);
    });
  });
  const endWithin = async (patienceMs: number): Promise<void> => {
    await endProcess(mark, patienceMs);
    await gone;
  };
  return {
    mark,
    gone,
    ending: () => ending,
    end: endWithin,
    kill: () => endWithin(0),
  };
}

/**
 * A shell that waits at a pipe from us. When we are gone, killed or not, the pipe ends, and it ends
 * the server. (A server left behind would hold 400 MB and the data folder.) Without a shell the
 * next start ends the server.
 */
function guard(pid: number): () => void {
  const script =
    'read -r word; [ "$word" = dismissed ] && exit; kill -TERM "$1"; ' +
    'for second in 1 2 3 4; do sleep 1; kill -0 "$1" || exit; done; kill -KILL "$1"';
  const shell = spawn("sh", ["-c", script, "newsgraph-guard", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  shell.unref();
  return () => shell.stdin.end("dismissed\n");
}
