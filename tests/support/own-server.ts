import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The real program at work on a graph of its own, filled with the seeds. */
export interface OwnServer {
  readonly url: string;
  /** Ends it and deletes its graph. */
  stop(): Promise<void>;
}

/** Runs `newsgraph start` in a fresh folder; for scripts, which have no jest around them. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-own-"));
  const child = spawn(process.execPath, ["bin/newsgraph.mjs", "start", "--port", "0"], {
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
  return { url, stop };
}
