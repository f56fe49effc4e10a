import fc from "fast-check";
import { cohesionOf, type KinOdds } from "../../../src/page/assembly/story-cues.ts";
import { type Fragment, findBlocks } from "../../../src/page/find-blocks.ts";

const blocks = findBlocks("a1\n\na2\n\nb1\n\nb2\n");

/** Blocks are kin whose texts begin with the same letter: log odds 4, else −4. */
const byLetter: KinOdds = oddsOf((a, b) => (a.plain[0] === b.plain[0] ? 4 : -4));

function oddsOf(logOdds: KinOdds["logOdds"]): KinOdds {
  return { logOdds, odds: (a, b) => Math.exp(logOdds(a, b)) };
}

const worthIn = (name: string, text: readonly Fragment[], kin: KinOdds): number =>
  cohesionOf(text, kin).find((one) => one.name === name)?.value ?? Number.NaN;

test("two subjects under one headline are less in harmony than each by itself", () => {
  const apart =
    worthIn("harmony", blocks.slice(0, 2), byLetter) +
    worthIn("harmony", blocks.slice(2), byLetter);
  expect(worthIn("harmony", blocks, byLetter)).toBeLessThan(apart);
});

test("two subjects are told apart by harmony more than by cohesion", () => {
  const lost = (name: string): number =>
    2 * worthIn(name, blocks.slice(0, 2), byLetter) - worthIn(name, blocks, byLetter);
  expect(lost("harmony")).toBeGreaterThan(lost("cohesion") + 4);
});

test("one block alone is neither in harmony nor out of it", () => {
  expect(cohesionOf(blocks.slice(0, 1), byLetter)).toEqual([]);
});

test("where all blocks are equally kin, cohesion and harmony are the same", () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (logOdds) => {
      const even = oddsOf(() => logOdds);
      expect(worthIn("cohesion", blocks, even)).toBeCloseTo(worthIn("harmony", blocks, even), 9);
    }),
  );
});
