import { setTimeout as sleep } from "node:timers/promises";
import { listenForInterruption } from "../../../../src/cli/terminal/interruption.ts";

test("a signal is a wish to end", async () => {
  const interruption = listenForInterruption(() => undefined);
  process.emit("SIGTERM");
  await interruption.wished;
  interruption.release();
  expect(interruption.signal.aborted).toBe(true);
});

test("npm's copy of a Ctrl-C is the same wish", () => {
  let again = 0;
  const interruption = listenForInterruption(() => {
    again += 1;
  });
  process.emit("SIGINT");
  process.emit("SIGINT");
  interruption.release();
  expect(again).toBe(0);
});

test("a signal some time later is another wish", async () => {
  let again = 0;
  const interruption = listenForInterruption(() => {
    again += 1;
  });
  process.emit("SIGINT");
  await sleep(1_100);
  process.emit("SIGINT");
  interruption.release();
  expect(again).toBe(1);
});

test("after the release nothing is heard", () => {
  const before = process.listenerCount("SIGINT");
  listenForInterruption(() => undefined).release();
  expect(process.listenerCount("SIGINT")).toBe(before);
});
