import {
  fitView,
  nodeTowards,
  placeNodes,
  zoomView,
} from "../../../../../src/web/dashboard/net/place-nodes.ts";

const cross = new Map([
  ["middle", { x: 0, y: 0 }],
  ["right", { x: 10, y: 1 }],
  ["far right", { x: 30, y: 0 }],
  ["above", { x: 0, y: -10 }],
]);

test("a node that has a place keeps it", () => {
  const placed = placeNodes(["a", "b"], new Map([["b", { x: 7, y: 8 }]]));
  expect(placed.get("b")).toEqual({ x: 7, y: 8 });
});

test("the same nodes are placed alike each time", () => {
  const ids = ["a", "b", "c"];
  expect(placeNodes(ids, new Map())).toEqual(placeNodes(ids, new Map()));
});

test("an arrow leads to the nearest node in its direction", () => {
  expect(nodeTowards(cross, "middle", "ArrowRight")).toBe("right");
});

test("where nothing lies in a direction an arrow leads nowhere", () => {
  expect(nodeTowards(cross, "middle", "ArrowLeft")).toBeNull();
});

test("everything lies inside the fitted view", () => {
  const { x, scale } = fitView(cross, 400, 300);
  expect([x, x + 30 * scale].every((at) => at >= 0 && at <= 400)).toBe(true);
});

test("what is under the pointer stays there when one zooms", () => {
  const view = { x: 10, y: 20, scale: 1 };
  const zoomed = zoomView(view, 2, { x: 100, y: 100 });
  expect((100 - zoomed.x) / zoomed.scale).toBeCloseTo(90);
});
