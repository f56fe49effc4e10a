import type { Value } from "../given.ts";
import { nodeRows, type Source, type SourceContext } from "../rows.ts";
import { period } from "./period.ts";
import { bindEntities, bindEntity, type Reference } from "./references.ts";

/** The most hops that may be asked for; a hop is entity, article, entity. */
export const mostHops = 4;

/** How many long paths are looked at; hubs are connected by thousands that differ in articles only. */
const candidates = 500;

/**
 * The shortest chains of entities that connect two, each named in one article with the next; those over
 * rare entities first, since hubs connect everything. Most pairs share an article or a companion: both
 * are looked for from the one that is named less, without walking over the other's articles. What is left
 * is found by `allShortestPaths`; `SHORTEST 1` of Neo4j 5.26 took minutes on the same question.
 */
export const paths: Source = (context) => {
  const { parameters, arguments: given } = context;
  const path = parameters.variable("path");
  const [one, other] = [parameters.variable("a"), parameters.variable("b")];
  const hops = Math.min(mostHops, Math.max(1, Number(given.maxHops ?? mostHops)));
  const avoided = bindEntities(given.avoid as readonly Reference[] | null, "u", parameters, {
    optional: true,
  });
  const between = (node: string): readonly string[] => [
    ...avoided.variables.map((entity) => `${node} <> ${entity}`),
    ...betweenTests(node, context),
  ];
  return {
    ...nodeRows(one, []),
    clauses: [
      bindEntity(given.from, one, parameters),
      bindEntity(given.to, other, parameters),
      ...avoided.clauses,
      `WITH * WHERE ${one} <> ${other}`,
      `WITH *, ${one}.articleCount <= ${other}.articleCount AS isRare`,
      `WITH *, CASE WHEN isRare THEN ${one} ELSE ${other} END AS rare, CASE WHEN isRare THEN ${other} ELSE ${one} END AS far`,
      `WITH *, ${sharesArticle("rare", "far", context)} AS areTogether`,
      `CALL (*) {
${companions(between, hops, context)}
}`,
      `CALL (*) {
  WITH * WHERE areTogether
  RETURN [${one}, ${other}] AS ${path}
  UNION ALL
  UNWIND companions AS between
  RETURN [${one}, between, ${other}] AS ${path}
  UNION ALL
  WITH * WHERE NOT areTogether AND size(companions) = 0 AND ${hops} > 2
${longPaths(one, other, between, hops, context)}
  RETURN DISTINCT chain AS ${path}
}`,
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

/** Whether an article of the period names both, found from the one that is named less. */
function sharesArticle(rare: string, far: string, context: SourceContext): string {
  const tests = [
    ...period("r.sortOn", withPeriod(context)),
    `EXISTS { (x)-[:MENTIONS]->(${far}) }`,
  ];
  return `EXISTS { MATCH (${rare})<-[r:MENTIONS]-(x) WHERE ${tests.join(" AND ")} }`;
}

/** Who is named in more articles than this is named with so many that they are found by trying. */
const fewArticles = 300;

/**
 * The rarest of those that are named with both, where no article names both; as many as are wanted. The
 * companions of two that are named seldom are put side by side; else those of the one are tried in turn.
 */
function companions(
  between: (node: string) => readonly string[],
  hops: number,
  context: SourceContext,
): string {
  const { parameters, arguments: given } = context;
  const tests = [
    ...period("r.sortOn", withPeriod(context)),
    "c <> rare",
    "c <> far",
    ...between("c"),
  ].join(" AND ");
  const most = parameters.addInteger((given.first ?? candidates) as Value<number>);
  const isAsked = `NOT areTogether AND ${hops} > 1`;
  return `  CALL (*) {
    WITH * WHERE ${isAsked} AND far.articleCount <= ${fewArticles}
    CALL (*) {
      MATCH (rare)<-[r:MENTIONS]-()-[:MENTIONS]->(c) WHERE ${tests}
      RETURN DISTINCT c
      UNION ALL
      MATCH (far)<-[r:MENTIONS]-()-[:MENTIONS]->(c) WHERE ${tests}
      RETURN DISTINCT c
    }
    WITH c, count(*) AS sides WHERE sides = 2
    RETURN c ORDER BY c.articleCount, c.id LIMIT ${most}
    UNION ALL
    WITH * WHERE ${isAsked} AND far.articleCount > ${fewArticles}
    MATCH (rare)<-[r:MENTIONS]-()-[:MENTIONS]->(c) WHERE ${tests}
    WITH DISTINCT c, far ORDER BY c.articleCount, c.id
    WITH c, c.articleCount <= far.articleCount AS isRarer, far
    WITH c, CASE WHEN isRarer THEN c ELSE far END AS near, CASE WHEN isRarer THEN far ELSE c END AS end
    WHERE ${sharesArticle("near", "end", context)}
    RETURN c LIMIT ${most}
  }
  RETURN collect(c) AS companions`;
}

function longPaths(
  one: string,
  other: string,
  between: (node: string) => readonly string[],
  hops: number,
  context: SourceContext,
): string {
  const isBetween = between("n");
  const tests = [
    ...(isBetween.length > 0
      ? [
          `all(n IN nodes(long) WHERE n:Article OR n = ${one} OR n = ${other} OR (${isBetween.join(" AND ")}))`,
        ]
      : []),
    ...period("r.sortOn", withPeriod(context)).map(
      (test) => `all(r IN relationships(long) WHERE ${test})`,
    ),
  ];
  const where = tests.length > 0 ? ` WHERE ${tests.join(" AND ")}` : "";
  return `  MATCH long = allShortestPaths((${one})-[:MENTIONS*..${2 * hops}]-(${other}))${where}
  WITH long LIMIT ${candidates}
  WITH [i IN range(0, length(long), 2) | nodes(long)[i]] AS chain`;
}

/** Tests of an entity between the ends: its kind, and how often it may be named. */
function betweenTests(
  node: string,
  { arguments: given, parameters }: SourceContext,
): readonly string[] {
  return [
    ...(given.kinds ? [`${node}.kind IN ${parameters.add(given.kinds)}`] : []),
    ...(given.avoidAbove == null
      ? []
      : [`${node}.articleCount <= ${parameters.add(given.avoidAbove as Value<number>)}`]),
  ];
}

/** The period of a question about paths, whose `from` and `to` are its ends. */
function withPeriod(context: SourceContext): SourceContext {
  const within = (context.arguments.period ?? {}) as { from?: unknown; to?: unknown };
  return { ...context, arguments: { from: within.from, to: within.to } };
}
