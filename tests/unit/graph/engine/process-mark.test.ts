import { spawn } from "node:child_process";
import { once } from "node:events";
import { isRunning, markProcess } from "../../../../src/graph/engine/process-mark.ts";

test("this process runs", () => {
  const mark = markProcess(process.pid);
  expect(mark && isRunning(mark)).toBe(true);
});

test("a process that ended doesn't run", async () => {
  const child = spawn("sleep", ["60"]);
  const mark = markProcess(child.pid ?? 0);
  child.kill();
  await once(child, "exit");
  expect(mark && isRunning(mark)).toBe(false);
});

test("another process with the same number is not the marked one", () => {
  expect(isRunning({ pid: process.pid, began: "long ago" })).toBe(false);
});
