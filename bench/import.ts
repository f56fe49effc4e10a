/**
 * How fast many pages are imported, step by step: runs `newsgraph import` on generated pages and prints
 * how long each step took, how many articles a second that is, and what it took of memory and disk.
 *   npm run bench:import -- --articles 100000 [--wait] [--data FOLDER]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { memory } from "./graph/database/memory.ts";
import { writePagesTo } from "./graph/pages/write-pages-to.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    /** Waits for the full-text index, too. */
    wait: { type: "boolean", default: false },
    /** Where pages and graph are put while it measures. */
    data: { type: "string", default: tmpdir() },
  },
});
const articles = Number(values.articles);
const folder = mkdtempSync(join(values.data, "newsgraph-bench-import-"));
try {
  const pages = join(folder, "pages.jsonl");
  console.log(`Generating ${articles} articles …`);
  await writePagesTo(createWriteStream(pages), { articles });
  console.log(`${gigabytes(statSync(pages).size)} of read pages, ${machine()}`);
  await measure(pages);
  console.log(`Afterwards: ${machine()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(pages: string): Promise<void> {
  const { heap, pageCache } = memory;
  const child = spawn(
    process.execPath,
    [
      ...["bin/newsgraph.mjs", "import", pages, "--data", join(folder, "data")],
      ...["--heap", heap, "--page-cache", pageCache, ...(values.wait ? ["--wait"] : [])],
    ],
    { stdio: ["ignore", "inherit", "pipe"] },
  );
  let mostBytes = 0;
  const watching = setInterval(() => {
    mostBytes = Math.max(mostBytes, mostMemory(child.pid ?? 0));
  }, 250);
  const ended = once(child, "close");
  for await (const line of createInterface({ input: child.stderr })) tell(line);
  const [status] = await ended;
  clearInterval(watching);
  console.log(`Node took up to ${gigabytes(mostBytes)} of memory; status ${status}`);
  process.exitCode = Number(status);
}

/** A step's line with how many articles a second it is; other lines as they are. */
function tell(line: string): void {
  const seconds = /^.*\S\s+([\d.]+) s$/.exec(line)?.[1];
  const rate = seconds ? articles / Number(seconds) : 0;
  console.log(rate > 0 ? `${line}${rate.toFixed(0).padStart(12)} articles/s` : line);
}

/** The most memory that a process has had, in bytes; 0 where the system doesn't tell. */
function mostMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function machine(): string {
  return `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, heap ${memory.heap}, page cache ${memory.pageCache}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
