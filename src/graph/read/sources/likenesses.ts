import { nodeRows, type Rows, type Source } from "../rows.ts";
import { ordersOf } from "./nodes.ts";
import { here } from "./relations.ts";

/** All pairs of people of whom something was decided, the surest first. */
export const likenesses: Source = ({ parameters }) => {
  const node = parameters.variable("l");
  // Every one has a score: so it is read in the order of its index.
  return likenessRows(node, `MATCH (${node}:Likeness)`, [`${node}.score >= 0`]);
};

/** What was decided of a person and others. */
export const personLikenesses: Source = (context) => {
  const node = context.parameters.variable("l");
  return likenessRows(node, `MATCH (${here(context)})<-[:ONE|OTHER]-(${node}:Likeness)`);
};

/** One of the two may be gone already; deriving will forget it. */
function likenessRows(node: string, clause: string, more: readonly string[] = []): Rows {
  return nodeRows(node, [clause], {
    where: [...more, `EXISTS { (${node})-[:ONE]->() }`, `EXISTS { (${node})-[:OTHER]->() }`],
    ...ordersOf("Likeness", node),
  });
}
