import { nodeRows, type Rows, type Source, type SourceContext } from "../rows.ts";
import { mentionEvidence, period } from "./mentions.ts";
import { bindEntity } from "./references.ts";
import { here } from "./relations.ts";

/** Which entities are named in the same articles as this one, and in how many. */
export const entityCoMentions: Source = (context) => {
  const { parameters, from } = context;
  const other = parameters.variable("o");
  const count = parameters.variable("c");
  const article = parameters.variable("a");
  const one = here(context);
  return {
    ...counted(other, count),
    // Without a label or a test for itself: a relationship is never walked twice, so the entity does
    // not meet itself; 2.4 times faster than the obvious form.
    clauses: [
      `MATCH (${one})<-[:MENTIONS]-(${article})-[:MENTIONS]->(${other})`,
      ...narrowed(context, article, other),
      `WITH ${one}, ${other}, count(*) AS ${count}`,
    ],
    bound: { ...from.bound, node: other, a: one, b: other },
  };
};

/**
 * Which two entities are named together most, seen from the more mentioned of the two, which must be
 * among the 200 most mentioned: a pair that is missed is rarer than the 200th entity.
 */
export const coMentionPairs: Source = (context) => {
  const { parameters, arguments: given } = context;
  const [a, b, article, count] = ["a", "b", "x", "c"].map((stem) => parameters.variable(stem));
  if (!a || !b || !article || !count) throw new Error("Four variables were asked for.");
  const pairs = `MATCH (${a})<-[:MENTIONS]-(${article})-[:MENTIONS]->(${b})`;
  const kinds = given.kinds ? ` AND ${a}.kind IN ${parameters.add(given.kinds)}` : "";
  const found = given.of
    ? [bindEntity(given.of, a, parameters), pairs]
    : [
        `MATCH (${a}:Entity) WHERE ${a}.articleCount IS NOT NULL${kinds} WITH ${a} ORDER BY ${a}.articleCount DESC, ${a}.id LIMIT 200`,
        pairs,
        `WITH ${a}, ${article}, ${b} WHERE ${b}.articleCount < ${a}.articleCount OR (${b}.articleCount = ${a}.articleCount AND ${a}.id < ${b}.id)`,
      ];
  return {
    ...counted(b, count),
    clauses: [...found, ...narrowed(context, article, b), `WITH ${a}, ${b}, count(*) AS ${count}`],
    bound: { node: b, a, b },
    tie: `${a}.id + ${b}.id`,
  };
};

/** The articles that name both entities of a pair, newest first. */
export const sharedArticles: Source = (context) => {
  const { parameters, from } = context;
  const { a, b } = from.bound;
  if (!a || !b) throw new Error("Shared articles need a pair.");
  const node = parameters.variable("a");
  const edge = parameters.variable("r");
  const other = parameters.variable("s");
  return nodeRows(
    node,
    [
      `MATCH (${node})-[${edge}:MENTIONS]->() WHERE ${edge}.entityId = ${a}.id AND ${edge}.sortOn IS NOT NULL AND ${edge}.articleId IS NOT NULL`,
      `MATCH (${node})-[${other}:MENTIONS]->(${b})`,
    ],
    {
      where: period(`${edge}.sortOn`, context),
      evidence: { a: mentionEvidence(node, edge), b: mentionEvidence(node, other) },
      orders: { PUBLISHED_ON: [`${edge}.entityId`, `${edge}.sortOn`] },
      defaultOrder: [{ by: "PUBLISHED_ON", descending: true }],
      tie: `${edge}.articleId`,
    },
  );
};

function narrowed(context: SourceContext, article: string, other: string): string[] {
  const { arguments: given, parameters } = context;
  const tests = [
    ...(given.kinds ? [`${other}.kind IN ${parameters.add(given.kinds)}`] : []),
    ...period(`${article}.sortOn`, context),
  ];
  return tests.length > 0 ? [`WITH * WHERE ${tests.join(" AND ")}`] : [];
}

function counted(node: string, count: string): Rows {
  return nodeRows(node, [], {
    values: { articleCount: count },
    orders: { ARTICLE_COUNT: [count] },
    defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
  });
}
