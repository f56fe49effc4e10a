import { type LayoutRequest, layOut } from "../../../../../src/web/dashboard/net/lay-out.ts";
import { placeNodes } from "../../../../../src/web/dashboard/net/place-nodes.ts";

function ring(size: number, fixed = -1): LayoutRequest {
  const ids = Array.from({ length: size }, (_, index) => `n${index}`);
  const places = [...placeNodes(ids, new Map())];
  return {
    nodes: places.map(([id, at], index) => ({ id, ...at, size: 6, isFixed: index === fixed })),
    edges: ids.map((source, index) => ({
      source,
      target: `n${(index + 1) % size}`,
      weight: 1,
    })),
  };
}

test("the same graph is laid out alike each time", () => {
  expect(layOut(ring(12))).toEqual(layOut(ring(12)));
});

test("a pinned node stays where it is", () => {
  const { nodes } = ring(12, 3);
  expect(layOut(ring(12, 3))[3]).toEqual({ id: "n3", x: nodes[3]?.x, y: nodes[3]?.y });
});

test("every node gets a place that is a number", () => {
  const placed = layOut(ring(40));
  expect(placed.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toHaveLength(40);
});

test("two edges between the same two are one for the layout", () => {
  const doubled = ring(4);
  expect(layOut({ ...doubled, edges: [...doubled.edges, ...doubled.edges] })).toHaveLength(4);
});
