import fc from "fast-check";
import { rememberedSets } from "../../../src/page/assembly/remembered-sets.ts";
import type { Fragment } from "../../../src/page/find-blocks.ts";

function blocks(count: number): readonly Fragment[] {
  return Array.from({ length: count }, (_, index) => ({ index }) as Fragment);
}

/** What tells every set of blocks from every other. */
function named(text: readonly Fragment[]): number {
  return text.reduce((sum, { index }) => sum + Math.sqrt(index + 2) ** 1.5, 0);
}

test.each([1, 53, 54, 90])("of a page with %i texts every set has its own score", (count) => {
  const page = blocks(count);
  const score = rememberedSets(page)(named);
  fc.assert(
    fc.property(fc.array(fc.shuffledSubarray([...page]), { maxLength: 20 }), (texts) => {
      for (const text of texts) expect(score(text)).toBeCloseTo(named(text), 6);
    }),
  );
});

test("the same blocks in another order are not scored again", () => {
  const [a, b, c] = blocks(3) as [Fragment, Fragment, Fragment];
  let asked = 0;
  const score = rememberedSets([a, b, c])(() => {
    asked += 1;
    return asked;
  });
  expect([score([a, b]), score([b, a]), score([a, b, c]), asked]).toEqual([1, 1, 2, 2]);
});

test("a text that has another block is scored each time", () => {
  const [a, b] = blocks(2) as [Fragment, Fragment];
  let asked = 0;
  const score = rememberedSets([a])(() => {
    asked += 1;
    return asked;
  });
  expect([score([a, b]), score([a, b])]).toEqual([1, 2]);
});
