import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** What one run of the program came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run of the program is set up; its data folder is a fresh one unless named. */
export interface RunSetup {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

const binary = fileURLToPath(new URL("../../bin/newsgraph.mjs", import.meta.url));

/** Runs the real program to its end. */
export async function runNewsgraph(args: readonly string[], setup: RunSetup = {}): Promise<Ran> {
  const running = startNewsgraph(args, setup);
  running.process.stdin.on("error", () => undefined).end(setup.input ?? "");
  return running.ended;
}

/** The program at work. */
export interface Running {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** What it has said so far. */
  said(): Pick<Ran, "stdout" | "stderr">;
  /** Resolves when it has said something on stdout or stderr; rejects when it ends before. */
  saying(text: string): Promise<void>;
  readonly ended: Promise<Ran>;
}

/** Starts the real program. */
export function startNewsgraph(args: readonly string[], setup: RunSetup = {}): Running {
  const child = spawn(process.execPath, [binary, ...args], {
    env: environment(setup),
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const ended = once(child, "close").then(([status]) => ({ status, stdout, stderr }));
  return {
    process: child,
    said: () => ({ stdout, stderr }),
    ended,
    saying: (text) =>
      new Promise((heard, unheard) => {
        const listen = (): void => {
          if (!`${stdout}${stderr}`.includes(text)) return;
          child.stdout.off("data", listen);
          child.stderr.off("data", listen);
          heard();
        };
        child.stdout.on("data", listen);
        child.stderr.on("data", listen);
        ended.then(() => unheard(new Error(`it ended without saying "${text}":\n${stderr}`)));
        listen();
      }),
  };
}

/** This machine's environment without settings of newsgraph's. */
function environment({ env = {} }: RunSetup): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(NEWSGRAPH_(?!JARS|MAVEN)|NEO4J_|PORT$|HOST$|NODE_OPTIONS$|FORCE_COLOR$)/.test(name),
  );
  return { ...Object.fromEntries(kept), NEWSGRAPH_DATA: freshFolder(), ...env };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** An empty folder of the test file's own, which goes with it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-e2e-"));
  folders.push(folder);
  return folder;
}
