import { toggled } from "../../../../../src/web/dashboard/address/lists.ts";
import {
  canRedo,
  canUndo,
  followSteps,
  type Steps,
} from "../../../../../src/web/dashboard/screens/graph/follow-steps.ts";
import {
  readGraphAddress,
  withCentre,
  writeCentres,
} from "../../../../../src/web/dashboard/screens/graph/graph-address.ts";
import {
  expanding,
  hiding,
  pinning,
} from "../../../../../src/web/dashboard/screens/graph/graph-changes.ts";

const read = (search: string) => readGraphAddress(new URLSearchParams(search));

test("centres are written and read alike, with the kind of which they are expanded", () => {
  const centres = [
    { id: "person:a", kind: null },
    { id: "organization:b", kind: "PERSON" as const },
  ];
  expect(read(`ids=${writeCentres(centres)}`).centres).toEqual(centres);
});

test("an address without anything is an empty graph", () => {
  expect(read("")).toMatchObject({ centres: [], hops: 1, hidden: [], minimum: 1 });
});

test("what the address can't mean is left out", () => {
  expect(read("min=-3&rel=married,office&hops=9")).toMatchObject({
    minimum: 1,
    relations: ["OFFICE"],
    hops: 1,
  });
});

test("expanding all of an entity makes the expansion by kind needless", () => {
  const centres = [{ id: "a", kind: "PERSON" as const }];
  expect(withCentre(centres, { id: "a", kind: null })).toEqual([{ id: "a", kind: null }]);
});

test("an entity that is expanded already is not expanded twice", () => {
  const centres = [{ id: "a", kind: null }];
  expect(withCentre(centres, { id: "a", kind: "PERSON" })).toBe(centres);
});

test("pinning twice is unpinning", () => {
  expect(toggled(toggled(["x"], "y"), "y")).toEqual(["x"]);
});

const walk = (...addresses: readonly string[]): Steps =>
  addresses.reduce<Steps>(followSteps, { addresses: ["0"], at: 0 });

test("a step can be undone", () => {
  expect([canUndo(walk("1")), canRedo(walk("1"))]).toEqual([true, false]);
});

test("what was undone can be done again", () => {
  expect(canRedo(walk("1", "0"))).toBe(true);
});

test("a new step takes the place of what was undone", () => {
  expect(walk("1", "2", "1", "3").addresses).toEqual(["0", "1", "3"]);
});

test("a hidden entity is no longer pinned, and what was around it stays asked for", () => {
  const address = read("ids=a,b&pin=a,b");
  expect(hiding(address, "a")).toEqual({ hide: "a", pin: "b" });
});

test("another pin ends the paths of the two before", () => {
  expect(pinning(read("pin=a,b&paths=1"), "b")).toEqual({ pin: "a", paths: null });
});

test("an expansion by kind stands beside the others", () => {
  expect(expanding(read("ids=a"), "b", "PERSON")).toEqual({ ids: "a,b~person" });
});
