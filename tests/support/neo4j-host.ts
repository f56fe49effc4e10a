/**
 * Runs a Neo4j for one jest worker, as `neo4j-host.ts FOLDER WORKER_PID`: tells its address in
 * FOLDER/address.json, and when the worker is gone, ends the server and deletes the folder.
 */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { engineDefaults, startEngine } from "../../src/graph/engine/index.ts";
import { isRunning, markProcess } from "../../src/graph/engine/process-mark.ts";

const [folder = "", workerPid = ""] = process.argv.slice(2);
const worker = markProcess(Number(workerPid));
if (folder === "" || worker === null) process.exit(2);

try {
  const engine = await startEngine({
    ...engineDefaults,
    dataFolder: folder,
    env: process.env,
    pageCache: "64m",
  });
  const { uri, user, password } = engine;
  tell({ uri, user, password });
  while (isRunning(worker)) await sleep(200);
  await engine.stop();
} catch (error) {
  tell({ failure: error instanceof Error ? error.message : String(error) });
  while (isRunning(worker)) await sleep(200);
}
rmSync(folder, { recursive: true, force: true });

/** In one step, so that nobody reads half of it. */
function tell(told: object): void {
  const file = join(folder, "address.json");
  writeFileSync(`${file}.fresh`, JSON.stringify(told), { mode: 0o600 });
  renameSync(`${file}.fresh`, file);
}
