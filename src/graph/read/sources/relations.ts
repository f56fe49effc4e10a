import type { Label } from "../../vocabulary/labels.ts";
import type { RelationshipType } from "../../vocabulary/relationships.ts";
import { nodeRows, type Source, type SourceContext } from "../rows.ts";
import { ordersOf } from "./nodes.ts";

/** Nodes at the other end of one relationship. */
export function along(
  type: RelationshipType,
  direction: "out" | "in",
  label: Label,
  more: (node: string, edge: string) => Partial<ReturnType<Source>> = () => ({}),
): Source {
  return (context) => {
    const node = context.parameters.variable("n");
    const edge = context.parameters.variable("r");
    const [left, right] = direction === "out" ? ["-", "->"] : ["<-", "-"];
    return nodeRows(
      node,
      [`MATCH (${here(context)})${left}[${edge}:${type}]${right}(${node}:${label})`],
      { ...ordersOf(label, node), ...more(node, edge) },
    );
  };
}

/** The variable of the row above. */
export function here({ from }: SourceContext): string {
  if (from.node === null) throw new Error("This source looks from a node, and there is none.");
  return from.node;
}
