import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { isGoneWithin } from "../../../../src/graph/engine/end-process.ts";
import { engineHome } from "../../../../src/graph/engine/engine-home.ts";
import {
  type EngineSettings,
  engineDefaults,
  type RunningEngine,
  startEngine,
} from "../../../../src/graph/engine/index.ts";
import { markProcess } from "../../../../src/graph/engine/process-mark.ts";

// One data folder and, as far as it goes, one server for all tests, in this order.
const dataFolder = mkdtempSync(join(tmpdir(), "start-engine-"));
const home = engineHome(dataFolder);
const settings: EngineSettings = {
  ...engineDefaults,
  dataFolder,
  env: process.env,
};
const told: string[] = [];
let engine: RunningEngine;

afterAll(async () => {
  await engine?.stop();
  rmSync(dataFolder, { recursive: true });
});

async function answerOf(query: string): Promise<unknown> {
  const auth = neo4j.auth.basic(engine.user, engine.password);
  const driver = neo4j.driver(engine.uri, auth, { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(query)).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(50);
}

test("a server whose owner is killed ends by itself", async () => {
  const script = fileURLToPath(new URL("./start-and-wait.ts", import.meta.url));
  const owner = spawn(process.execPath, ["--import", "tsx", script, dataFolder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(owner.stdout, "data");
  const server = markProcess(Number(String(line)));
  owner.kill("SIGKILL");
  expect(server && (await isGoneWithin(server, 8000))).toBe(true);
}, 180_000);

test("the data folder of a killed owner is started again", async () => {
  engine = await startEngine(settings, {
    onRestart: (reason) => told.push(reason),
    onBack: () => told.push("back"),
  });
  expect(await answerOf("RETURN 1")).toBe(1);
}, 120_000);

test("the password is for the owner's eyes only", () => {
  expect(statSync(home.password).mode & 0o777).toBe(0o600);
});

test("the password is on no command line", () => {
  expect(readFileSync(`/proc/${engine.pid}/cmdline`, "utf8")).not.toContain(engine.password);
});

test("a second start on the data folder names the process and the address", async () => {
  await expect(startEngine(settings)).rejects.toMatchObject({
    code: "DATA_IN_USE",
    message: expect.stringMatching(new RegExp(`process ${process.pid}.*${engine.uri}`)),
  });
});

test("a database that a server not of ours has opened is in use", async () => {
  const claim = readFileSync(home.claim);
  rmSync(home.claim);
  const second = startEngine(settings);
  await expect(second).rejects.toMatchObject({ code: "DATA_IN_USE" });
  writeFileSync(home.claim, claim);
}, 60_000);

test("a server that was killed is started again at the same address", async () => {
  await answerOf("CREATE (:Kept)");
  process.kill(engine.pid, "SIGKILL");
  await until(() => told.includes("back"));
  expect(await answerOf("MATCH (kept:Kept) RETURN count(kept)")).toBe(1);
}, 120_000);

test("the reason of a restart is told", () => {
  expect(told).toEqual(["the server ended (SIGKILL)", "back"]);
});

test("a server stops within 5 s", async () => {
  const from = performance.now();
  await engine.stop();
  expect(performance.now() - from).toBeLessThan(5000);
});

test("a stopped server leaves no claim on the data folder", () => {
  expect(existsSync(home.claim)).toBe(false);
});

test("a server that hangs is ended within 5 s all the same", async () => {
  engine = await startEngine(settings);
  process.kill(engine.pid, "SIGSTOP");
  const from = performance.now();
  await engine.stop();
  expect(performance.now() - from).toBeLessThan(5000);
}, 120_000);

test("a port that is taken is named before anything is started", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const boltPort = typeof address === "object" && address ? address.port : 0;
  await expect(startEngine({ ...settings, boltPort })).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: expect.stringContaining(`Port ${boltPort}`),
  });
  taken.close();
});

test("a password that isn't the database's is refused, with its file named", async () => {
  writeFileSync(home.password, "another\n");
  await expect(startEngine(settings)).rejects.toMatchObject({
    code: "GRAPH_DENIED",
    message: expect.stringContaining(home.password),
  });
}, 60_000);

test("a database whose password file is gone is not opened", async () => {
  rmSync(home.password);
  await expect(startEngine(settings)).rejects.toMatchObject({ code: "GRAPH_DENIED" });
});
