import type { Value } from "../given.ts";
import { type EvidenceSource, nodeRows, type Source, type SourceContext } from "../rows.ts";
import { mentionsOf } from "./mention-index.ts";
import { mentionEvidence } from "./mentions.ts";
import { period } from "./period.ts";
import { bindEntities, bindEntity, type Reference } from "./references.ts";
import { togetherIn } from "./togetherness.ts";

/** The most hops that may be asked for; a hop is entity, article, entity. */
export const mostHops = 4;

/** How many shortest paths are looked at; hubs are connected by thousands that differ in articles only. */
const candidates = 500;

/**
 * The shortest chains of entities that connect two, each named in one article with the next; those over
 * rare entities first, since hubs connect everything. `shortestPath` stays in milliseconds; `SHORTEST 1` of
 * Neo4j 5.26 took minutes on the same question, past its timeout.
 */
export const paths: Source = (context) => {
  const { parameters, arguments: given } = context;
  const path = parameters.variable("path");
  const [one, other] = [parameters.variable("a"), parameters.variable("b")];
  const hops = Math.min(mostHops, Math.max(1, Number(given.maxHops ?? mostHops)));
  const avoided = bindEntities(given.avoid as readonly Reference[] | null, "u", parameters, {
    optional: true,
  });
  const tests = [
    ...(avoided.variables.length > 0
      ? [`none(n IN nodes(${path}) WHERE n IN [${avoided.variables.join(", ")}])`]
      : []),
    ...betweenTests(path, one, other, context),
    ...period("r.sortOn", withPeriod(context)).map(
      (test) => `all(r IN relationships(${path}) WHERE ${test})`,
    ),
  ];
  const where = tests.length > 0 ? ` WHERE ${tests.join(" AND ")}` : "";
  return {
    ...nodeRows(one, []),
    clauses: [
      bindEntity(given.from, one, parameters),
      bindEntity(given.to, other, parameters),
      ...avoided.clauses,
      `WITH * WHERE ${one} <> ${other}`,
      `CALL (*) { MATCH ${path} = allShortestPaths((${one})-[:MENTIONS*..${2 * hops}]-(${other}))${where} RETURN ${path} LIMIT ${candidates} }`,
      `WITH [i IN range(0, length(${path}), 2) | nodes(${path})[i]] AS chain`,
      `WITH DISTINCT chain AS ${path}`,
    ],
    node: null,
    bound: { path },
    evidence: {},
    values: { length: `size(${path}) - 1` },
    orders: {
      // Rare entities between say more than hubs.
      TELLING: [`reduce(sum = 0, x IN ${path}[1..-1] | sum + coalesce(x.articleCount, 0))`],
    },
    defaultOrder: [{ by: "TELLING", descending: false }],
    tie: `reduce(ids = '', x IN ${path} | ids + x.id)`,
    passed: withPeriod(context).arguments,
  };
};

/** Tests of what lies between the ends: its kinds, and how often it may be named. */
function betweenTests(
  path: string,
  one: string,
  other: string,
  { arguments: given, parameters }: SourceContext,
): readonly string[] {
  const between = (test: string): string =>
    `all(n IN nodes(${path}) WHERE n:Article OR n = ${one} OR n = ${other} OR ${test})`;
  return [
    ...(given.kinds ? [between(`n.kind IN ${parameters.add(given.kinds)}`)] : []),
    ...(given.avoidAbove == null
      ? []
      : [between(`n.articleCount <= ${parameters.add(given.avoidAbove as Value<number>)}`)]),
  ];
}

/** The period of a question about paths, whose `from` and `to` are its ends. */
function withPeriod(context: SourceContext): SourceContext {
  const within = (context.arguments.period ?? {}) as { from?: unknown; to?: unknown };
  return { ...context, arguments: { from: within.from, to: within.to } };
}

/** How many of the newest articles that name both are looked at for the one that says most. */
const articlesLookedAt = 50;

/** The steps of a path: two entities and the article that tells most of both, with its mentions of them. */
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
  const passed = from.passed ?? {};
  const tests = [
    ...mentionsOf("rare", "r"),
    ...period("r.sortOn", { arguments: passed, parameters }),
  ];
  const [near = "false"] = togetherIn("sentence", "r", "s");
  return {
    ...nodeRows(article, []),
    clauses: [
      `UNWIND range(0, size(${path}) - 2) AS ${i}`,
      `WITH *, ${path}[${i}] AS ${one}, ${path}[${i} + 1] AS ${other}`,
      `CALL (${one}, ${other}) {
  WITH *, ${one}.articleCount <= ${other}.articleCount AS isRare
  WITH *, CASE WHEN isRare THEN ${one} ELSE ${other} END AS rare, CASE WHEN isRare THEN ${other} ELSE ${one} END AS far
  MATCH (${article})-[r:MENTIONS]->() WHERE ${tests.join(" AND ")}
  MATCH (${article})-[s:MENTIONS]->(far)
  WITH * ORDER BY r.entityId DESC, r.sortOn DESC, r.articleId DESC LIMIT ${articlesLookedAt}
  WITH * ORDER BY ${near} DESC, r.salience + s.salience DESC, r.articleId LIMIT 1
  RETURN ${article}, CASE WHEN isRare THEN r ELSE s END AS ${to}, CASE WHEN isRare THEN s ELSE r END AS ${back}
}`,
    ],
    bound: { from: one, article, to: other, a: one, b: other },
    values: {
      articleCount: `COUNT { MATCH (${one})<-[:MENTIONS]-(y)-[:MENTIONS]->(${other}) WHERE ${["NOT y:Repeat", ...period("y.sortOn", { arguments: passed, parameters })].join(" AND ")} }`,
    },
    evidence: {
      from: mentionEvidence(article, to),
      to: mentionEvidence(article, back),
      both: bothEvidence(article, to, back),
    },
    orders: { STEP: [i] },
    defaultOrder: [{ by: "STEP", descending: false }],
    tie: i,
    passed,
  };
};

/** The shortest passage that has a mention of each of two entities. */
function bothEvidence(article: string, edge: string, other: string): EvidenceSource {
  return (articleColumns) =>
    `[[${article}.text, ${edge}.spans, ${article}.segments, [], [], [], ${articleColumns(article)}, ${other}.spans]]`;
}
