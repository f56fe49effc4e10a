import type { CueName } from "../../../src/page/joins/cue.ts";
import type { Contrast } from "../../../training/continuation/contrasts.ts";
import { cuePriors } from "../../../training/continuation/cue-priors.ts";
import { fitContrasts } from "../../../training/continuation/fit-contrasts.ts";

const prior = { ...cuePriors, running: 0, points: 0 };
const everythingBut = (...free: readonly CueName[]): ReadonlySet<CueName> =>
  new Set((Object.keys(prior) as CueName[]).filter((name) => !free.includes(name)));

/** Forty times the right arrangement against one that has less of both cues. */
const lessOfBoth: readonly Contrast[] = Array.from({ length: 40 }, () => [
  new Map<CueName, number>([
    ["running", -1],
    ["points", -1],
  ]),
]);

/** What is said of one cue by these pages, where the other is known to be worth so much. */
function worthOfRunning(points: number): number {
  const holding = { prior: { ...prior, points }, strength: 3, fixed: everythingBut("running") };
  return fitContrasts(lessOfBoth, holding).running;
}

test("a cue that the right arrangements have more of is worth something", () => {
  expect(worthOfRunning(0)).toBeGreaterThan(0.5);
});

test("a cue beside another that tells as much already is worth next to nothing", () => {
  expect(worthOfRunning(8)).toBeLessThan(0.05);
});

test("what stays keeps its weight", () => {
  const holding = { prior: { ...prior, points: 2 }, strength: 3, fixed: everythingBut("running") };
  expect(fitContrasts(lessOfBoth, holding).points).toBe(2);
});
