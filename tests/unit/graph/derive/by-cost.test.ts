import fc from "fast-check";
import type { EntityId } from "../../../../src/domain/index.ts";
import { byCost, type Cost, inParts } from "../../../../src/graph/derive/by-cost.ts";

const costs = fc
  .array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 1_200 })
  .map((list) => list.map((articles, i): Cost => [String(i) as EntityId, articles]));

test("every entity is in one part, in order", () => {
  fc.assert(
    fc.property(costs, (list) => {
      expect(byCost(list).flat()).toEqual(list.map(([entity]) => entity));
    }),
  );
});

test("a part costs no more than ten thousand articles, but for an entity that is one by itself", () => {
  fc.assert(
    fc.property(costs, (list) => {
      const articles = new Map(list);
      const sums = byCost(list).map((part) => [
        part.length,
        part.reduce((sum, entity) => sum + (articles.get(entity) ?? 0), 0),
      ]);
      expect(sums.filter(([length = 0, sum = 0]) => length > 1 && sum > 10_000)).toEqual([]);
    }),
  );
});

test("a list is cut into parts of one length, the last of what is left", () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});
