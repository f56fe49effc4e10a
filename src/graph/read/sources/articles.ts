import { nodeRows, type Source } from "../rows.ts";
import { articleScope } from "./article-scope.ts";
import { ordersOf } from "./nodes.ts";

/** Articles of a period, naming some entities, of a place, of a paper; newest first. */
export const articlesOf: Source = (context) => {
  const node = context.parameters.variable("a");
  const { edge, ...finding } = articleScope(context, node);
  const { orders, defaultOrder } = ordersOf("Article", node);
  return {
    ...nodeRows(node, [], { orders, defaultOrder }),
    ...finding,
    ...(edge
      ? {
          orders: { ...orders, PUBLISHED_ON: [`${edge}.entityId`, `${edge}.sortOn`] },
          tie: `${edge}.articleId`,
        }
      : {}),
  };
};
