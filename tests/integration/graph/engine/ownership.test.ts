import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineHome, engineHome, makeHome } from "../../../../src/graph/engine/engine-home.ts";
import { leaveOwnership, takeOwnership } from "../../../../src/graph/engine/ownership.ts";
import { markProcess, type ProcessMark } from "../../../../src/graph/engine/process-mark.ts";

const gone: ProcessMark = { pid: process.pid, began: "long ago" };
let folder: string;
let home: EngineHome;
let other: ChildProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ownership-"));
  home = engineHome(folder);
  await makeHome(home);
  other = spawn("sleep", ["60"]);
});
afterEach(() => {
  other.kill();
  rmSync(folder, { recursive: true });
});

function otherProcess(): ProcessMark {
  return markProcess(other.pid ?? 0) ?? gone;
}

function claimedBy(owner: ProcessMark, server: (ProcessMark & { port: number }) | null): void {
  writeFileSync(home.claim, JSON.stringify({ owner, server }));
}

test("a home that another process owns names it and its address", async () => {
  claimedBy(otherProcess(), { ...otherProcess(), port: 7687 });
  await expect(takeOwnership(home)).rejects.toMatchObject({
    code: "DATA_IN_USE",
    message: expect.stringMatching(new RegExp(`process ${other.pid}.*bolt://127.0.0.1:7687`)),
  });
});

test("the home of an owner that is gone is taken over", async () => {
  claimedBy(gone, null);
  await takeOwnership(home);
  expect(JSON.parse(readFileSync(home.claim, "utf8")).owner).toEqual(markProcess(process.pid));
});

test("a server that a killed owner left behind is ended", async () => {
  const ended = once(other, "exit");
  claimedBy(gone, { ...otherProcess(), port: 7687 });
  await takeOwnership(home);
  expect(await ended).toEqual([null, "SIGTERM"]);
});

test("a process that was given the number of a server that is gone is left alone", async () => {
  claimedBy(gone, { pid: other.pid ?? 0, began: "long ago", port: 7687 });
  await takeOwnership(home);
  expect(other.exitCode ?? other.signalCode).toBeNull();
});

test("a broken claim file doesn't block the home", async () => {
  writeFileSync(home.claim, '{"owner":');
  await expect(takeOwnership(home)).resolves.toBeUndefined();
});

test("of several that want the home at once one gets it", async () => {
  const ends = await Promise.allSettled([1, 2, 3, 4].map(() => takeOwnership(home)));
  expect(ends.filter((end) => end.status === "fulfilled")).toHaveLength(1);
});

test("a home that was given up has no claim", async () => {
  await takeOwnership(home);
  await leaveOwnership(home);
  expect(existsSync(home.claim)).toBe(false);
});

test("the home of another process is not given up by us", async () => {
  claimedBy(otherProcess(), null);
  await leaveOwnership(home);
  expect(existsSync(home.claim)).toBe(true);
});
