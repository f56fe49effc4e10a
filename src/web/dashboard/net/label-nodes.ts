import type { NetNode } from "./net.ts";
import { nodeSize } from "./node-size.ts";
import type { Point, Positions } from "./place-nodes.ts";

/** From how near a node is labelled: 0 always, each step after it when the graph is twice as large, 3 at last. */
export type LabelStep = 0 | 1 | 2 | 3;

/**
 * Says from how near each node is labelled, so that no label covers another or a node; the best
 * connected come first. The scale is the one at which the whole graph is seen, the shrinking that of
 * nodes in a small frame.
 */
export function labelNodes(
  nodes: readonly NetNode[],
  positions: Positions,
  scale: number,
  shrinking: number,
): ReadonlyMap<string, LabelStep> {
  const steps = new Map<string, LabelStep>(nodes.map(({ id }) => [id, 3]));
  const placed = [...nodes]
    .sort((a, b) => b.degree - a.degree)
    .flatMap(({ id, name, degree }): readonly PlacedNode[] => {
      const at = positions.get(id);
      return at ? [{ id, name, at, size: nodeSize(degree) * shrinking }] : [];
    });
  let labelled: readonly PlacedNode[] = [];
  for (const step of [0, 1, 2] as const) {
    const more = labelsBesides(labelled, placed, scale * 2 ** step);
    for (const { id } of more) steps.set(id, step);
    labelled = [...labelled, ...more];
  }
  return steps;
}

/** The nodes whose labels find room beside those that have one already. */
function labelsBesides(
  labelled: readonly PlacedNode[],
  placed: readonly PlacedNode[],
  zoom: number,
): readonly PlacedNode[] {
  const taken = [
    ...placed.map((node) => markBox(node, zoom)),
    ...labelled.map((node) => labelBox(node, zoom)),
  ];
  return placed.filter((node) => {
    if (labelled.includes(node)) return false;
    const label = labelBox(node, zoom);
    if (taken.some((box) => isOverlapping(box, label))) return false;
    taken.push(label);
    return true;
  });
}

interface PlacedNode {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly size: number;
}

/** Edges of a box in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a label's letters, in pixels; Han characters are as wide as they are tall. */
const letterHeight = 12;
const letterWidth = 6.5;
/** How far a label stands from its node and from others. */
const labelGap = 3;

/** A node's shape; its corners may be touched. */
function markBox({ at, size }: PlacedNode, zoom: number): Box {
  const reach = size * 0.8;
  const [x, y] = [at.x * zoom, at.y * zoom];
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function labelBox({ name, at, size }: PlacedNode, zoom: number): Box {
  const half = textWidth(name) / 2 + labelGap;
  const [x, top] = [at.x * zoom, at.y * zoom + size + labelGap];
  return { left: x - half, right: x + half, top, bottom: top + letterHeight };
}

function textWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter > "\u2e7f" ? letterHeight : letterWidth),
    0,
  );
}

function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
