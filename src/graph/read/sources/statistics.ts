import { undated } from "../../vocabulary/relationships.ts";
import { nodeRows, type Source, type SourceContext } from "../rows.ts";
import { period } from "./mentions.ts";
import { bindEntity } from "./references.ts";

/** Which entities most articles of a period mention. */
export const topEntities: Source = (context) => {
  const { parameters, arguments: given } = context;
  const [node, article, edge, articles, mentions] = [
    parameters.variable("n"),
    parameters.variable("a"),
    parameters.variable("r"),
    parameters.variable("c"),
    parameters.variable("m"),
  ];
  return nodeRows(
    node,
    [
      ...articlesOf(context, article),
      `MATCH (${article})-[${edge}:MENTIONS]->(${node}:Entity)`,
      ...(given.kinds ? [`WHERE ${node}.kind IN ${parameters.add(given.kinds)}`] : []),
      `WITH ${node}, count(*) AS ${articles}, sum(${edge}.count) AS ${mentions}`,
    ],
    {
      values: { articleCount: articles, mentionCount: mentions },
      orders: { ARTICLE_COUNT: [articles], MENTION_COUNT: [mentions] },
      defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
    },
  );
};

const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** How many articles there are in each year, month or day, oldest first; undated ones are left out. */
export const timeline: Source = (context) => {
  const { parameters, arguments: given } = context;
  const article = parameters.variable("a");
  const bucket = parameters.variable("b");
  const count = parameters.variable("c");
  const length = lengths[String(given.interval)] ?? 7;
  return {
    ...nodeRows(article, []),
    clauses: [
      ...articlesOf(context, article),
      `WITH ${article} WHERE ${article}.sortOn <> '${undated}' AND size(${article}.sortOn) >= ${parameters.add(length)}`,
      `WITH substring(${article}.sortOn, 0, ${parameters.add(length)}) AS ${bucket}, count(*) AS ${count}`,
    ],
    node: null,
    bound: {},
    values: { period: bucket, articleCount: count },
    orders: { PERIOD: [bucket] },
    defaultOrder: [{ by: "PERIOD", descending: false }],
    tie: bucket,
  };
};

/** The articles that the arguments name: of a period, naming all given entities, within a place. */
function articlesOf(context: SourceContext, article: string): string[] {
  const { parameters, arguments: given } = context;
  const naming = Array.isArray(given.naming) ? given.naming : [];
  const named = naming.map(() => parameters.variable("e"));
  const tests = [
    ...period(`${article}.sortOn`, context),
    ...named.map((entity) => `EXISTS { (${article})-[:MENTIONS]->(${entity}) }`),
  ];
  const where = tests.length > 0 ? [`WHERE ${tests.join(" AND ")}`] : [];
  const bound = naming.map((entity, i) => bindEntity(entity, named[i] ?? "", parameters));
  if (!given.within) return [...bound, `MATCH (${article}:Article)`, ...where];
  const place = parameters.variable("w");
  return [
    ...bound,
    bindEntity(given.within, place, parameters),
    `MATCH (${place})<-[:PART_OF*0..6]-(:Location)<-[:MENTIONS]-(${article}:Article)`,
    `WITH DISTINCT ${[article, ...named].join(", ")}`,
    ...where,
  ];
}
