import { nodeRows, type Source } from "../rows.ts";
import { period } from "./mentions.ts";
import { ordersOf } from "./nodes.ts";
import { here } from "./relations.ts";

/** The places above a place, nearest first. */
export const ancestors: Source = (context) => {
  const node = context.parameters.variable("n");
  const path = context.parameters.variable("p");
  return nodeRows(
    node,
    [`MATCH ${path} = (${here(context)})-[:PART_OF*1..6]->(${node}:Location)`],
    {
      orders: { NEAREST: [`length(${path})`] },
      defaultOrder: [{ by: "NEAREST", descending: false }],
    },
  );
};

/** The articles that mention a place or any place below it, newest first, each once. */
export const articlesWithin: Source = (context) => {
  const { parameters } = context;
  const node = parameters.variable("a");
  const place = parameters.variable("l");
  return nodeRows(
    node,
    [
      `MATCH (${here(context)})<-[:PART_OF*0..6]-(${place}:Location)<-[:MENTIONS]-(${node}:Article)`,
      `WITH DISTINCT ${node}`,
    ],
    { where: period(`${node}.sortOn`, context), ...ordersOf("Article", node) },
  );
};
