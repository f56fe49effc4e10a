import type { ShownEntity } from "../entity/entity-kinds.ts";
import type { Relation } from "../generated/operations.ts";

/** An entity of a graph that is shown. */
export interface NetNode extends ShownEntity {
  /** With how many others it is named in the whole graph. */
  readonly degree: number;
}

/** What connects two entities that are shown. */
export interface NetEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  /** Stories that name both, or claims; null where nothing is counted. */
  readonly weight: number | null;
  readonly title: string | null;
}

/** Entities and what connects them. */
export interface Net {
  readonly nodes: readonly NetNode[];
  readonly edges: readonly NetEdge[];
}

export const emptyNet: Net = { nodes: [], edges: [] };

/** As many entities as one can still see and a software renderer can still move. */
export const mostNodes = 500;

/** A subgraph as GraphQL answers it. */
export interface AnsweredSubgraph {
  readonly nodes: readonly { readonly degree: number; readonly entity: ShownEntity }[];
  readonly edges: readonly {
    readonly relation: Relation;
    readonly weight: number | null;
    readonly title: string | null;
    readonly source: { readonly id: string };
    readonly target: { readonly id: string };
  }[];
}

export function netOf({ nodes, edges }: AnsweredSubgraph): Net {
  return {
    nodes: nodes.map(({ degree, entity }) => ({ ...entity, degree })),
    edges: edges.map(({ relation, weight, title, source, target }) =>
      edgeBetween(source.id, target.id, relation, weight, title),
    ),
  };
}

/** An edge whose id is the same whichever way round two co-mentioned entities come. */
export function edgeBetween(
  a: string,
  b: string,
  relation: Relation,
  weight: number | null,
  title: string | null,
): NetEdge {
  const [source, target] = relation === "CO_MENTIONED" && b < a ? [b, a] : [a, b];
  const id = [relation, source, target, title ?? ""].join(" ");
  return { id, source, target, relation, weight, title };
}

/** Several nets as one: everything once, in the order in which it came first; of entities the latest is known best. */
export function mergeNets(nets: readonly Net[]): Net {
  const nodes = new Map<string, NetNode>();
  const edges = new Map<string, NetEdge>();
  for (const net of nets) {
    for (const node of net.nodes) nodes.set(node.id, node);
    for (const edge of net.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }
  return withoutLooseEnds([...nodes.values()], [...edges.values()]);
}

/** What of a net is shown. */
export interface Narrowing {
  readonly hidden: readonly string[];
  /** Stay whatever else is narrowed: centres and pinned ones. */
  readonly kept: readonly string[];
  /** Empty for all. */
  readonly kinds: readonly string[];
  readonly relations: readonly Relation[];
  /** Named together in so many stories at least. */
  readonly minimum: number;
}

/** The part of a net that is wanted; entities left without an edge go with it. */
export function narrowNet(net: Net, narrowing: Narrowing): Net {
  const hidden = new Set(narrowing.hidden);
  const kept = new Set(narrowing.kept);
  const isWanted = ({ id, kind }: NetNode): boolean =>
    !hidden.has(id) &&
    (kept.has(id) || narrowing.kinds.length === 0 || narrowing.kinds.includes(kind));
  const isStrong = ({ relation, weight }: NetEdge): boolean =>
    (narrowing.relations.length === 0 || narrowing.relations.includes(relation)) &&
    (relation !== "CO_MENTIONED" || (weight ?? 0) >= narrowing.minimum);
  const narrowed = withoutLooseEnds(net.nodes.filter(isWanted), net.edges.filter(isStrong));
  const connected = new Set(narrowed.edges.flatMap(({ source, target }) => [source, target]));
  return {
    nodes: narrowed.nodes.filter(({ id }) => kept.has(id) || connected.has(id)),
    edges: narrowed.edges,
  };
}

/** The first so many entities of a net and what is between them. */
export function capNet(net: Net, most: number): Net {
  return net.nodes.length <= most ? net : withoutLooseEnds(net.nodes.slice(0, most), net.edges);
}

function withoutLooseEnds(nodes: readonly NetNode[], edges: readonly NetEdge[]): Net {
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
