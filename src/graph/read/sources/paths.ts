import { nodeRows, type Source } from "../rows.ts";
import { mentionEvidence } from "./mentions.ts";
import { bindEntity } from "./references.ts";

/** The most hops that may be asked for; a hop is entity, article, entity. */
export const mostHops = 4;

/**
 * The shortest chains of articles that connect two entities. `shortestPath` stays in milliseconds;
 * `SHORTEST 1` of Neo4j 5.26 took minutes on the same question, past its timeout.
 */
export const paths: Source = ({ arguments: given, parameters }) => {
  const path = parameters.variable("path");
  const [one, other] = [parameters.variable("a"), parameters.variable("b")];
  const hops = Math.min(mostHops, Math.max(1, Number(given.maxHops ?? mostHops)));
  return {
    ...nodeRows(one, []),
    clauses: [
      bindEntity(given.from, one, parameters),
      bindEntity(given.to, other, parameters),
      `WITH * WHERE ${one} <> ${other}`,
      `MATCH ${path} = allShortestPaths((${one})-[:MENTIONS*..${2 * hops}]-(${other}))`,
    ],
    node: null,
    bound: { path },
    values: { length: `length(${path}) / 2` },
    orders: {
      // Rare entities between say more than hubs, new articles more than old ones.
      TELLING: [`reduce(sum = 0, x IN nodes(${path})[1..-1] | sum + coalesce(x.articleCount, 0))`],
    },
    defaultOrder: [{ by: "TELLING", descending: false }],
    tie: `reduce(ids = '', x IN nodes(${path}) | ids + x.id)`,
  };
};

/** The steps of a path: two entities and the article that names both. */
export const hops: Source = ({ from, parameters }) => {
  const path = from.bound.path;
  if (!path) throw new Error("Hops need a path.");
  const [i, one, article, other, to, back] = [
    parameters.variable("i"),
    parameters.variable("a"),
    parameters.variable("x"),
    parameters.variable("b"),
    parameters.variable("r"),
    parameters.variable("s"),
  ];
  return {
    ...nodeRows(article, []),
    clauses: [
      `UNWIND range(0, length(${path}) / 2 - 1) AS ${i}`,
      `WITH ${i}, nodes(${path})[2 * ${i}] AS ${one}, nodes(${path})[2 * ${i} + 1] AS ${article}, nodes(${path})[2 * ${i} + 2] AS ${other}, relationships(${path})[2 * ${i}] AS ${to}, relationships(${path})[2 * ${i} + 1] AS ${back}`,
    ],
    bound: { from: one, article, to: other },
    evidence: { from: mentionEvidence(article, to), to: mentionEvidence(article, back) },
    orders: { STEP: [i] },
    defaultOrder: [{ by: "STEP", descending: false }],
    tie: i,
  };
};
