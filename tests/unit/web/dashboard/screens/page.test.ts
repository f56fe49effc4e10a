import { readSpans, writeSpans } from "../../../../../src/web/dashboard/address/spans.ts";
import {
  inReadingOrder,
  isDoubtfulJoin,
  type OrderedBlock,
  spansInBlock,
} from "../../../../../src/web/dashboard/screens/page/read-blocks.ts";

const block = (index: number, facts: Partial<OrderedBlock> = {}): OrderedBlock => ({
  index,
  order: null,
  article: null,
  join: null,
  runnerUp: null,
  ...facts,
});

test("a join of little certainty is doubtful", () => {
  expect(isDoubtfulJoin(block(1, { join: { score: 0.4 } }))).toBe(true);
});

test("a sure join is doubtful where another is nearly as sure", () => {
  const close = block(1, { join: { score: 0.9 }, runnerUp: { score: 0.8 } });
  expect(isDoubtfulJoin(close)).toBe(true);
});

test("the first block of an article has no join to doubt", () => {
  expect(isDoubtfulJoin(block(1))).toBe(false);
});

test("blocks are read article by article, and what belongs to none comes last", () => {
  const blocks = [
    block(0),
    block(1, { article: { id: "b" }, order: 1 }),
    block(2, { article: { id: "a" }, order: 0 }),
    block(3, { article: { id: "b" }, order: 0 }),
  ];
  const order = inReadingOrder(blocks, [{ id: "a" }, { id: "b" }]);
  expect(order.map(({ index }) => index)).toEqual([2, 3, 1, 0]);
});

test("words that a column break parts are marked in both blocks", () => {
  const spans = [{ start: 8, end: 14 }];
  expect([
    spansInBlock({ start: 0, end: 10 }, spans),
    spansInBlock({ start: 10, end: 20 }, spans),
  ]).toEqual([[{ start: 8, end: 10 }], [{ start: 0, end: 4 }]]);
});

test("places on a page are written to the address and read again", () => {
  const spans = [
    { start: 3, end: 9 },
    { start: 40, end: 42 },
  ];
  expect(readSpans(writeSpans(spans))).toEqual(spans);
});
