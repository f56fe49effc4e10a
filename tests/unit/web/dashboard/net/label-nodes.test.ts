import { labelNodes } from "../../../../../src/web/dashboard/net/label-nodes.ts";

const node = (id: string, degree: number) =>
  ({ id, name: "张家界市", kind: "LOCATION", degree }) as const;
const small = node("small", 1);
const large = node("large", 40);

const beside = (distance: number) =>
  new Map([
    ["small", { x: 0, y: 0 }],
    ["large", { x: distance, y: 0 }],
  ]);

test("of two labels that would touch, the better connected one's is shown from afar", () => {
  const steps = labelNodes([small, large], beside(40), 1, 1);
  expect([steps.get("large"), steps.get("small")]).toEqual([0, 1]);
});

test("labels that have room are all shown", () => {
  const steps = labelNodes([small, large], beside(400), 1, 1);
  expect([...steps.values()]).toEqual([0, 0]);
});

test("a label that never finds room is shown from close by", () => {
  expect(labelNodes([small, large], beside(1), 1, 1).get("small")).toBe(3);
});

test("a node without a place has a label for when it gets one", () => {
  expect(labelNodes([small], new Map(), 1, 1).get("small")).toBe(3);
});
