import { certainties } from "../../../../../src/extract/tagger/labels/certainties.ts";
import { labelChain } from "../../../../../src/extract/tagger/labels/label-chain.ts";

/** One type, five labels: outside, begins, within, ends, whole. */
const chain = labelChain(5, new Float64Array(25));

test("a certainty is the share of the labelings that have the name, where all are equal", () => {
  // Of two units: outside or whole each (4 labelings), or one name of both (1).
  const [sure] = certainties(chain, new Float32Array(10), [1, 3], [{ start: 0, end: 2 }]);
  expect(sure).toBeCloseTo(1 / 5);
});

test("a name of one unit shares the rest", () => {
  const [sure] = certainties(chain, new Float32Array(10), [4, 0], [{ start: 0, end: 1 }]);
  expect(sure).toBeCloseTo(2 / 5);
});

test("a learnt link weighs as much as a score", () => {
  const transitions = new Float64Array(25);
  transitions[1 * 5 + 3] = Math.log(4);
  const linked = labelChain(5, transitions);
  const [sure] = certainties(linked, new Float32Array(10), [1, 3], [{ start: 0, end: 2 }]);
  expect(sure).toBeCloseTo(4 / 8);
});
