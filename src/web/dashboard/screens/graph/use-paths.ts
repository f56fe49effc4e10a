import { useMemo } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import {
  askWhatConnectsTwo,
  type WhatConnectsTwoQuery,
  type WhatConnectsTwoQueryVariables,
} from "../../generated/operations.ts";
import { edgeBetween, emptyNet, type Net } from "../../net/net.ts";
import type { GraphAddress } from "./graph-address.ts";

/** The paths of an address as a part of its graph. */
export interface KnownPaths {
  readonly net: Net;
  readonly edgeIds: ReadonlySet<string>;
}

const noPaths: KnownPaths = { net: emptyNet, edgeIds: new Set() };

/** The question for the paths between the two that are pinned; null where none are wanted. */
export function usePathQuestion({
  hasPaths,
  pinned,
}: GraphAddress): WhatConnectsTwoQueryVariables | null {
  const { from: since, to: until } = useAddress().scope;
  const [from, to, third] = pinned;
  if (!hasPaths || from === undefined || to === undefined || third !== undefined) return null;
  const period = since !== null && until !== null ? { period: { from: since, to: until } } : {};
  return { from: { id: from }, to: { id: to }, first: 5, ...period };
}

export function usePaths(address: GraphAddress): KnownPaths {
  const { data } = useAnswer(askWhatConnectsTwo, usePathQuestion(address));
  return useMemo(() => (data ? pathsNet(data) : noPaths), [data]);
}

function pathsNet({ paths }: WhatConnectsTwoQuery): KnownPaths {
  const hops = paths.flatMap((path) => path.hops);
  const edges = hops.map(({ from, to, articleCount }) =>
    edgeBetween(from.id, to.id, "CO_MENTIONED", articleCount, null),
  );
  const nodes = hops.flatMap(({ from, to }) => [from, to]).map((one) => ({ ...one, degree: 1 }));
  const ids = [...new Set(nodes.map(({ id }) => id))];
  return {
    net: { nodes: ids.flatMap((id) => nodes.find((node) => node.id === id) ?? []), edges },
    edgeIds: new Set(edges.map(({ id }) => id)),
  };
}
