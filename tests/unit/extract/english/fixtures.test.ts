import { likeness } from "../../../support/english-stories.ts";

test("most of what an Ohio council story names is found", () => {
  expect(likeness("ohio-council")).toBeGreaterThan(0.95);
});

test("most of what a Texas accident story names is found", () => {
  expect(likeness("texas-crash")).toBeGreaterThan(0.95);
});

test("most of what a British hospital story names is found", () => {
  expect(likeness("british-hospital")).toBeGreaterThan(0.95);
});

test("most of what an agency's world story names is found", () => {
  expect(likeness("world-summit")).toBeGreaterThan(0.9);
});

test("most of what an Oregon sports story names is found", () => {
  expect(likeness("oregon-sports")).toBeGreaterThan(0.9);
});

test("most of what an obituary names is found", () => {
  expect(likeness("carolina-obituary")).toBeGreaterThan(0.9);
});

test("most of what a Vermont business story names is found", () => {
  expect(likeness("vermont-farm")).toBeGreaterThan(0.85);
});
