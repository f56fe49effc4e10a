import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** A graph that wants its nodes placed. */
export interface LayoutRequest {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    /** Whether it stays where it is. */
    readonly isFixed: boolean;
  }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
  }[];
}

export type LaidOut = readonly { readonly id: string; readonly x: number; readonly y: number }[];

/** Places nodes by ForceAtlas2, then apart from each other. The same request gives the same places. */
export function layOut({ nodes, edges }: LayoutRequest): LaidOut {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const { id, x, y, size, isFixed } of nodes)
    graph.addNode(id, { x, y, size, fixed: isFixed });
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    graph.updateEdge(source, target, (before) => ({ weight: (before.weight ?? 0) + weight }));
  }
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(nodes.length),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      // Stories count by their order of size: a pair in 200 of them must not hide all others.
      edgeWeightInfluence: 1,
      barnesHutOptimize: nodes.length > 200,
      adjustSizes: true,
    },
  });
  noverlap.assign(graph, { maxIterations: 60, settings: { ratio: 1.2, margin: 3 } });
  return nodes.map((node) => {
    if (node.isFixed) return { id: node.id, x: node.x, y: node.y };
    const { x, y } = graph.getNodeAttributes(node.id);
    return { id: node.id, x, y };
  });
}

/** Small graphs settle quickly; of large ones not everything is worth waiting for. */
function iterationsFor(nodes: number): number {
  return nodes > 250 ? 150 : 300;
}
