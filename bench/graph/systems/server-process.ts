import { spawn } from "node:child_process";
import { once } from "node:events";
import type { GraphAddress } from "../../../src/graph/index.ts";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: URL;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Runs a program that prints an address on stdout once it serves there. Rejects with its own words where
 * it ends before.
 */
export async function startServerProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  address: RegExp,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  // However this process ends, it leaves no server behind.
  const end = (): boolean => child.kill();
  process.once("exit", end);
  const stop = async (): Promise<void> => {
    child.kill("SIGINT");
    await ended;
    process.off("exit", end);
  };
  let [said, complained] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complained += text;
  });
  const url = await new Promise<string>((found, fail) => {
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      const match = address.exec(said)?.[1];
      if (match) found(match);
    });
    ended.then(() => fail(new Error(`${args[0]} ended before it served:\n${complained}`)), fail);
  });
  return { url: new URL(url), pid: child.pid ?? 0, stop };
}

/** The graph's address as the servers take it. */
export function graphEnvironment({ uri, user, password }: GraphAddress): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
