import { nodeRows, type Source } from "../rows.ts";
import { articlesOf } from "./articles.ts";
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
export const articlesWithin: Source = (context) => ({
  ...articlesOf({
    ...context,
    arguments: { ...context.arguments, within: { bound: here(context) } },
  }),
  ...(context.arguments.from || context.arguments.to
    ? {}
    : { total: `${here(context)}.subtreeArticleCount` }),
});
