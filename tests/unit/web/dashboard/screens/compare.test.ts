import {
  type Companion,
  sharedBetween,
} from "../../../../../src/web/dashboard/screens/compare/shared-between.ts";

const companion = (id: string, articleCount: number): Companion => ({
  articleCount,
  node: { id, name: id, kind: "PERSON" },
});

test("only whoever is named with both is shared", () => {
  const shared = sharedBetween([companion("x", 3), companion("y", 2)], [companion("y", 5)]);
  expect(shared).toEqual([{ entity: companion("y", 2).node, withA: 2, withB: 5 }]);
});

test("whoever is named much with both comes before whoever is named much with one", () => {
  const shared = sharedBetween(
    [companion("one-sided", 90), companion("even", 10)],
    [companion("one-sided", 1), companion("even", 9)],
  );
  expect(shared.map(({ entity }) => entity.id)).toEqual(["even", "one-sided"]);
});
