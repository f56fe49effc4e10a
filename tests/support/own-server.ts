import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The real program at work on a graph of its own, filled with the seeds or empty. */
export interface OwnServer {
  readonly url: string;
  /** Ends its Neo4j alone. */
  stopGraph(): void;
  /** Ends it and deletes its graph. */
  stop(): Promise<void>;
}

/** Runs `newsgraph start` in a fresh folder, on the seeds or empty; for scripts, which have no jest around them. */
export async function startOwnServer({ seeds = true } = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-own-"));
  const args = ["bin/newsgraph.mjs", "start", "--port", "0", ...(seeds ? [] : ["--no-seeds"])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEWSGRAPH_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  let said = "";
  const url = await new Promise<string>((found, fail) => {
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      const [, address] = /Dashboard\s+(http:\/\/\S+)\/\n[\s\S]*ends it\./.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    ended.then(() => fail(new Error("newsgraph start ended before it served; see above.")), fail);
  });
  const stopGraph = (): void => {
    process.kill(Number(readFileSync(join(folder, "neo4j/run/neo4j.pid"), "utf8")));
  };
  return { url, stopGraph, stop };
}
