import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { writePagesTo } from "../pages/write-pages-to.ts";
import { memory } from "./memory.ts";

const program = fileURLToPath(new URL("../../../bin/newsgraph.mjs", import.meta.url));

/** Loads a graph of so many generated articles into an empty data folder, with `newsgraph import`. */
export async function loadArticles(dataFolder: string, articles: number): Promise<void> {
  const pages = `${dataFolder}.jsonl`;
  mkdirSync(dirname(pages), { recursive: true });
  try {
    process.stderr.write(`Writing ${articles} articles to ${pages} …\n`);
    await writePagesTo(createWriteStream(pages), { articles });
    await runNewsgraph(["import", pages, "--wait"], {
      NEWSGRAPH_DATA: dataFolder,
      NEWSGRAPH_HEAP: memory.heap,
      NEWSGRAPH_PAGE_CACHE: memory.pageCache,
    });
  } finally {
    rmSync(pages, { force: true });
  }
}

async function runNewsgraph(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`newsgraph ${args.join(" ")} ended with ${status}.`);
}
