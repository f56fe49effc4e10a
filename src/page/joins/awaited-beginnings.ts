import { beginningOf, type EdgeModel, endOf } from "./edge-model.ts";
import { likeness } from "./word-vectors.ts";

/** How much the end of one text awaits the beginning of another, in nats and to a constant. */
export type Awaited = (tail: readonly string[], head: readonly string[]) => number;

/** Prepares the comparison of the ends and beginnings of a page; each, known by its units, is read once. */
export function awaitedBeginnings(model: EdgeModel): Awaited {
  const ends = rememberedEdges((units) => endOf(units, model));
  const beginnings = rememberedEdges((units) => beginningOf(units, model));
  return (tail, head) => Math.max(-10, Math.min(8, likeness(ends(tail), beginnings(head))));
}

type Edge = (units: readonly string[]) => Float32Array;

function rememberedEdges(read: Edge): Edge {
  const known = new Map<readonly string[], Float32Array>();
  return (units) => {
    const edge = known.get(units) ?? read(units);
    known.set(units, edge);
    return edge;
  };
}
