import { useCallback, useEffect, useRef, useState } from "react";
import type { LaidOut, LayoutRequest } from "./lay-out.ts";
import type { Net } from "./net.ts";
import { nodeSize } from "./node-size.ts";
import { type Point, type Positions, placeNodes } from "./place-nodes.ts";

/** Where the nodes of a graph lie. */
export interface Layout {
  readonly positions: Positions;
  /** The positions as they were found last, before anything was moved by hand. */
  readonly found: Positions;
  /** Whether places are being looked for; from the first moment that a node has none. */
  readonly isWorking: boolean;
  /** Puts one node somewhere by hand. */
  readonly move: (id: string, to: Point) => void;
  /** Looks for places anew. */
  readonly arrange: () => void;
}

/** Places the nodes in a worker, again when there are others; pinned ones stay where they are. */
export function useLayout(net: Net, pinned: readonly string[]): Layout {
  const [positions, setPositions] = useState<Positions>(new Map());
  const [found, setFound] = useState<Positions>(positions);
  const [isWorking, setWorking] = useState(false);
  const [round, setRound] = useState(0);
  const known = useRef<Positions>(positions);
  known.current = positions;
  const key = net.nodes.map(({ id }) => id).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other nodes want other places; other edges or pins alone do not move what one looks at.
  useEffect(() => {
    const become = (next: Positions): void => {
      setPositions(next);
      setFound(next);
    };
    if (net.nodes.length === 0) {
      become(new Map());
      return;
    }
    const request = requestFor(net, known.current, pinned);
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    setWorking(true);
    worker.onmessage = ({ data }: MessageEvent<LaidOut>) => {
      become(new Map(data.map(({ id, x, y }) => [id, { x, y }])));
      setWorking(false);
      worker.terminate();
    };
    worker.postMessage(request);
    return () => worker.terminate();
  }, [key, round]);
  const move = useCallback((id: string, to: Point) => {
    setPositions((before) => new Map(before).set(id, to));
  }, []);
  const arrange = useCallback(() => setRound((before) => before + 1), []);
  const isPlaced = net.nodes.every(({ id }) => found.has(id));
  return { positions, found, isWorking: isWorking || !isPlaced, move, arrange };
}

function requestFor(net: Net, known: Positions, pinned: readonly string[]): LayoutRequest {
  const places = placeNodes(
    net.nodes.map(({ id }) => id),
    known,
  );
  return {
    nodes: net.nodes.map((node) => ({
      id: node.id,
      x: places.get(node.id)?.x ?? 0,
      y: places.get(node.id)?.y ?? 0,
      size: nodeSize(node.degree),
      isFixed: pinned.includes(node.id) && known.has(node.id),
    })),
    edges: net.edges.map(({ source, target, weight }) => ({
      source,
      target,
      weight: 1 + Math.log2(weight ?? 1),
    })),
  };
}
