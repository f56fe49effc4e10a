import fc from "fast-check";
import { solveAssignment } from "../../../src/page/assembly/solve-assignment.ts";

const matrix = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

test("no other pairing costs less", () => {
  fc.assert(
    fc.property(matrix, (costs) => {
      const columnOf = solveAssignment(costs);
      const cost = columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0);
      expect(cost).toBe(leastCost(costs, new Set()));
    }),
  );
});

test("each column is given once", () => {
  fc.assert(
    fc.property(matrix, (costs) => {
      expect(new Set(solveAssignment(costs)).size).toBe(costs.length);
    }),
  );
});

function leastCost(costs: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  const row = costs[taken.size];
  if (row === undefined) return 0;
  return Math.min(
    ...row.map((cost, column) =>
      taken.has(column)
        ? Number.POSITIVE_INFINITY
        : cost + leastCost(costs, new Set([...taken, column])),
    ),
  );
}
