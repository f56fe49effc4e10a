import { importProgress } from "../../../../src/graph/engine/import-progress.ts";

const header = "Import starting 2026-11-26 06:22:59.432+0000\n";
const line = (percent: number): string => `.......... ..........  ${percent}% ∆401ms [1s 14ms]\n`;

test("before the first part nothing is done", () => {
  expect(importProgress(header)).toBe(0);
});

test("of the first part what it says is done", () => {
  expect(importProgress(`${header}(1/4) Node import 2026\n${line(5)}${line(50)}`)).toBeCloseTo(
    0.15,
  );
});

test("a part that has only begun counts those before it", () => {
  const said = `${header}(1/4) Node import\n${line(100)}(2/4) Relationship import\n`;
  expect(importProgress(said)).toBeCloseTo(0.3);
});

test("the last part's end is the whole", () => {
  expect(importProgress(`(4/4) Post processing\n${line(100)}`)).toBeCloseTo(1);
});
