import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  askRunning,
  askToStop,
  type Control,
  type RunningState,
  takeControl,
} from "../../../../src/cli/serve/control.ts";

const state: RunningState = {
  pid: process.pid,
  startedAt: "2023-07-05T00:00:00.000Z",
  url: "http://127.0.0.1:4000",
  database: { uri: "bolt://127.0.0.1:7687", user: "neo4j", password: "p" },
};

/** Takes hold of a folder for one whose state is always the same and who is never stopped. */
const hold = (data: string): Promise<Control> =>
  takeControl(
    data,
    () => state,
    () => undefined,
  );

const folder = (): string => mkdtempSync(join(tmpdir(), "newsgraph-control-"));

test("nothing runs on a folder that nobody holds", async () => {
  expect(await askRunning(folder())).toBeNull();
});

test("others learn what runs on a folder", async () => {
  const data = folder();
  const control = await hold(data);
  const told = await askRunning(data);
  await control.release();
  expect(told).toEqual(state);
});

test("a folder is held once, and the second is told by whom", async () => {
  const data = folder();
  const control = await hold(data);
  const second = hold(data);
  await expect(second).rejects.toMatchObject({
    code: "DATA_IN_USE",
    message: expect.stringContaining(`process ${process.pid} and serves http://127.0.0.1:4000`),
  });
  await control.release();
});

test("who calls and says nothing does not keep the hold from ending", async () => {
  const data = folder();
  const control = await hold(data);
  const silent = connect(join(data, "newsgraph.sock"));
  await once(silent, "connect");
  await control.release();
  expect(await askRunning(data)).toBeNull();
}, 5_000);

test("a data folder that can't be one is named, with what to do", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  const held = hold(join(file, "data"));
  await expect(held).rejects.toMatchObject({
    code: "BAD_SETTING",
    message: expect.stringMatching(/file\/data" can't be written .*--data/),
  });
});

test("half an answer counts as none", async () => {
  const data = folder();
  const half = createServer((socket) => socket.end('{"pid":')).listen(join(data, "newsgraph.sock"));
  await once(half, "listening");
  const told = await askRunning(data);
  half.close();
  expect(told).toBeNull();
});

test("a folder that was released may be held again", async () => {
  const data = folder();
  await (await hold(data)).release();
  const again = await hold(data);
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
  const control = await hold(data);
  await control.release();
});

test("a folder with a long path is held as well", async () => {
  const data = join(folder(), "x".repeat(120));
  const control = await hold(data);
  const told = await askRunning(data);
  await control.release();
  expect(told).toEqual(state);
});
