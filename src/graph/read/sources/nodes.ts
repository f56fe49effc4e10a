import type { Label } from "../../vocabulary/labels.ts";
import { nodeRows, type Rows, type Source } from "../rows.ts";

/** The labels under which ids are unique, one for each node that has an id. */
const labelsOfIds = [
  "Entity",
  "Article",
  "Page",
  "Publication",
  "Block",
  "Position",
  "Claim",
  "Likeness",
] as const;

/** The node of one id and label. */
export function byId(label: (typeof labelsOfIds)[number]): Source {
  return ({ arguments: { id }, parameters }) => {
    const node = parameters.variable("n");
    return nodeRows(node, [`MATCH (${node}:${label} {id: ${parameters.add(id)}})`]);
  };
}

/** The node of one id, whatever it is: one seek for each label. */
export const nodeById: Source = ({ arguments: { id }, parameters }) => {
  const node = parameters.variable("n");
  const wanted = parameters.add(id);
  return nodeRows(node, [`CALL () { ${seeks(node, wanted)} }`, "WITH *"]);
};

function seeks(node: string, wanted: string): string {
  return labelsOfIds
    .map((label) => `MATCH (${node}:${label} {id: ${wanted}}) RETURN ${node}`)
    .join(" UNION ");
}

/** The nodes of several ids in their order; an id that is not there gives a row without a node. */
export const nodesByIds: Source = ({ arguments: { ids }, parameters }) => {
  const node = parameters.variable("n");
  const place = parameters.variable("i");
  const list = parameters.add(ids);
  return nodeRows(
    node,
    [
      `UNWIND range(0, size(${list}) - 1) AS ${place}`,
      `WITH ${place}, ${list}[${place}] AS wanted`,
      `OPTIONAL CALL (wanted) { ${seeks(node, "wanted")} }`,
      "WITH *",
    ],
    { orders: { GIVEN: [place] }, defaultOrder: [{ by: "GIVEN", descending: false }], tie: place },
  );
};

/** All nodes of one label. */
export function allOf(label: Label): Source {
  return ({ parameters }) => {
    const node = parameters.variable("n");
    return nodeRows(node, [`MATCH (${node}:${label})`], ordersOf(label, node));
  };
}

/** The orders of a list of nodes, and the one where none is asked for. */
export function ordersOf(label: Label, node: string): Pick<Rows, "orders" | "defaultOrder"> {
  const orders = orderExpressions[label] ?? (() => ({}));
  return {
    orders: orders(node),
    defaultOrder: defaultOrders[label] ?? [],
  };
}

const entityOrders = (node: string): Rows["orders"] => ({
  NAME: [`${node}.name`],
  ARTICLE_COUNT: [`${node}.articleCount`],
  MENTION_COUNT: [`${node}.mentionCount`],
  DEGREE: [`coalesce(${node}.degree, 0)`],
  CO_MENTION_COUNT: [`coalesce(${node}.coMentionCount, 0)`],
  FIRST_SEEN_ON: [`coalesce(${node}.firstSeenOn, '0000-00-00')`],
  LAST_SEEN_ON: [`coalesce(${node}.lastSeenOn, '0000-00-00')`],
});

const orderExpressions: Partial<Record<Label, (node: string) => Rows["orders"]>> = {
  Entity: entityOrders,
  Person: entityOrders,
  Official: entityOrders,
  Organization: entityOrders,
  Location: (node) => ({
    ...entityOrders(node),
    SUBTREE_ARTICLE_COUNT: [`coalesce(${node}.subtreeArticleCount, 0)`],
  }),
  Article: (node) => ({
    PUBLISHED_ON: [`${node}.sortOn`],
    HEADLINE: [`coalesce(${node}.headline, '')`],
  }),
  Page: (node) => ({ PUBLISHED_ON: [`${node}.sortOn`] }),
  Publication: (node) => ({ NAME: [`${node}.name`] }),
  Position: (node) => ({ TITLE: [`${node}.title`] }),
  Likeness: (node) => ({ SCORE: [`${node}.score`] }),
  Claim: (node) => ({ OBSERVED_ON: [`coalesce(${node}.observedOn, '0000-00-00')`] }),
};

const mostArticles = [{ by: "ARTICLE_COUNT", descending: true }];
const newest = [{ by: "PUBLISHED_ON", descending: true }];

const defaultOrders: Partial<Record<Label, Rows["defaultOrder"]>> = {
  Entity: mostArticles,
  Person: mostArticles,
  Official: mostArticles,
  Organization: mostArticles,
  Location: mostArticles,
  Article: newest,
  Page: newest,
  Publication: [{ by: "NAME", descending: false }],
  Position: [{ by: "TITLE", descending: false }],
  Claim: [{ by: "OBSERVED_ON", descending: true }],
  Likeness: [{ by: "SCORE", descending: true }],
};
