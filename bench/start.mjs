// How long `newsgraph start` takes on this machine: the first time with an empty data folder (and, with
// --fetch, with nothing of Neo4j there yet), then again with the data kept; and how long it takes to stop.
// Prints one line each, with the bar it is held against. Builds the program first, outside the timing.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhatIsStale } from "../scripts/build.mjs";

const newsgraph = fileURLToPath(new URL("../bin/newsgraph.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
const env = {
  ...process.env,
  PORT: "0",
  NEWSGRAPH_DATA: join(folder, "data"),
  ...(process.argv.includes("--fetch") ? { NEWSGRAPH_JARS: join(folder, "jars") } : {}),
};

try {
  await buildWhatIsStale(["program", "web"]);
  await startAndStop("first start, seeds read", 180);
  for (const again of [1, 2, 3]) await startAndStop(`start ${again + 1}, data kept`, 15);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function startAndStop(what, bar) {
  const began = performance.now();
  const child = spawn(process.execPath, [newsgraph, "start"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => String(text).includes("ends it.") && resolve());
    child.once("exit", (status) => reject(new Error(`newsgraph start ended with ${status}`)));
  });
  tell(what, performance.now() - began, bar);
  const stopping = performance.now();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
  tell("  stop", performance.now() - stopping, 5);
}

function tell(what, ms, bar) {
  const seconds = (ms / 1000).toFixed(1);
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(
    `${what.padEnd(28)}${seconds.padStart(7)} s   bar ${bar} s   load ${load}\n`,
  );
}
