import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  askRunning,
  askToStop,
  type RunningState,
  takeControl,
} from "../../../../src/cli/serve/control.ts";

const state: RunningState = {
  pid: process.pid,
  startedAt: "2023-07-05T00:00:00.000Z",
  url: "http://127.0.0.1:4000",
  database: { uri: "bolt://127.0.0.1:7687", user: "neo4j", password: "p" },
};

const folder = (): string => mkdtempSync(join(tmpdir(), "newsgraph-control-"));

test("nothing runs on a folder that nobody holds", async () => {
  expect(await askRunning(folder())).toBeNull();
});

test("others learn what runs on a folder", async () => {
  const data = folder();
  const control = await takeControl(
    data,
    () => state,
    () => undefined,
  );
  const told = await askRunning(data);
  await control.release();
  expect(told).toEqual(state);
});

test("a folder is held once, and the second is told by whom", async () => {
  const data = folder();
  const control = await takeControl(
    data,
    () => state,
    () => undefined,
  );
  const second = takeControl(
    data,
    () => state,
    () => undefined,
  );
  await expect(second).rejects.toMatchObject({
    code: "DATA_IN_USE",
    message: expect.stringContaining(`process ${process.pid} and serves http://127.0.0.1:4000`),
  });
  await control.release();
});

test("a folder that was released may be held again", async () => {
  const data = folder();
  await (
    await takeControl(
      data,
      () => state,
      () => undefined,
    )
  ).release();
  const again = await takeControl(
    data,
    () => state,
    () => undefined,
  );
  await again.release();
  expect(await askRunning(data)).toBeNull();
});

test("a word from elsewhere stops the holder", async () => {
  const data = folder();
  let stopped = false;
  const control = await takeControl(
    data,
    () => state,
    () => {
      stopped = true;
    },
  );
  await askToStop(data);
  await control.release();
  expect(stopped).toBe(true);
});

test("a killed holder holds nothing any more", async () => {
  const data = folder();
  const killed = `require("net").createServer().listen(${JSON.stringify(join(data, "newsgraph.sock"))}, () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", killed]);
  expect(existsSync(join(data, "newsgraph.sock"))).toBe(true);
  const control = await takeControl(
    data,
    () => state,
    () => undefined,
  );
  await control.release();
});

test("a folder with a long path is held as well", async () => {
  const data = join(folder(), "x".repeat(120));
  const control = await takeControl(
    data,
    () => state,
    () => undefined,
  );
  const told = await askRunning(data);
  await control.release();
  expect(told).toEqual(state);
});
