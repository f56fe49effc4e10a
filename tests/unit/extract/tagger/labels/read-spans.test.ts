import fc from "fast-check";
import { bestLabels } from "../../../../../src/extract/tagger/labels/best-labels.ts";
import { labelChain } from "../../../../../src/extract/tagger/labels/label-chain.ts";
import { labelCount, mayFollow } from "../../../../../src/extract/tagger/labels/label-sets.ts";
import { readSpans } from "../../../../../src/extract/tagger/labels/read-spans.ts";

const labels = labelCount("msra");
const even = labelChain(labels, new Float64Array(labels * labels));

/** Scores that favour the given labels, one for each unit, by `favour` nats. */
function scoresFor(path: readonly number[], favour: number): Float32Array {
  const scores = new Float32Array(path.length * labels);
  path.forEach((label, at) => {
    scores[at * labels + label] = favour;
  });
  return scores;
}

test("a name of several units is read from its beginning to its end", () => {
  const [span] = readSpans(even, scoresFor([0, 1, 2, 3, 0], 9));
  expect(span).toMatchObject({ start: 1, end: 4, type: 0 });
});

test("a name of one unit is read with its type", () => {
  expect(readSpans(even, scoresFor([0, 8, 0], 9))).toMatchObject([{ start: 1, end: 2, type: 1 }]);
});

test("a text without units has no names", () => {
  expect(readSpans(even, new Float32Array())).toEqual([]);
});

test("a name that the scores favour strongly is almost certain", () => {
  expect(readSpans(even, scoresFor([0, 1, 3, 0], 20))[0]?.confidence).toBeCloseTo(1, 3);
});

test("the less the scores favour a name the less certain it is", () => {
  const [strong] = readSpans(even, scoresFor([0, 1, 3, 0], 6));
  const [weak] = readSpans(even, scoresFor([0, 1, 3, 0], 4));
  expect(strong?.confidence).toBeGreaterThan(weak?.confidence ?? 1);
});

test("a link that is learnt to be likely wins where the scores are even", () => {
  const transitions = new Float64Array(labels * labels);
  transitions[0 * labels + 12] = 5;
  const chain = labelChain(labels, transitions);
  expect(readSpans(chain, new Float32Array(2 * labels))).toMatchObject([
    { start: 1, end: 2, type: 2 },
  ]);
});

const randomScores = fc
  .integer({ min: 1, max: 12 })
  .chain((length) =>
    fc.array(fc.float({ min: -20, max: 20, noNaN: true }), {
      minLength: length * labels,
      maxLength: length * labels,
    }),
  )
  .map((values) => Float32Array.from(values));

test("whatever the scores, the labels are lawful and no two names overlap", () => {
  fc.assert(
    fc.property(randomScores, (scores) => {
      const path = bestLabels(even, scores);
      const spans = readSpans(even, scores);
      return (
        path.slice(1).every((label, i) => mayFollow(path[i] ?? 0, label)) &&
        spans.slice(1).every((span, i) => span.start >= (spans[i]?.end ?? 0))
      );
    }),
  );
});

test("whatever the scores, a certainty lies between 0 and 1", () => {
  fc.assert(
    fc.property(randomScores, (scores) =>
      readSpans(even, scores).every(({ confidence }) => confidence > 0 && confidence <= 1),
    ),
  );
});
