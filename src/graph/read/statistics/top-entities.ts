import { isFirstAndPlain } from "../first-page.ts";
import { mapValue, mapValues } from "../given.ts";
import { onlyWhere } from "../only-where.ts";
import { nodeRows, type Rows, type Source, type SourceContext } from "../rows.ts";
import { period } from "../sources/period.ts";
import { grouped } from "./grouped.ts";
import { wholeMonths } from "./months.ts";
import { periodBefore } from "./periods.ts";

/**
 * Which entities the articles of a question name most: of all time from what is kept with each entity, of
 * whole months from the months kept, else counted over the articles.
 */
export const topEntities: Source = (context) => {
  const { parameters, arguments: given } = context;
  const [node, articles, mentions] = [
    parameters.variable("n"),
    parameters.variable("c"),
    parameters.variable("m"),
  ];
  const rows: Rows = {
    ...nodeRows(node, []),
    values: { articleCount: articles, mentionCount: mentions },
    orders: { ARTICLE_COUNT: [articles], MENTION_COUNT: [mentions] },
    defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
    tieFollows: false,
  };
  const counted = entitiesOf(context, node, {
    [articles]: "count(*)",
    [mentions]: "sum(edge.count)",
  });
  if (isNarrowed(context)) return { ...rows, clauses: counted };
  if (!given.from && !given.to)
    return {
      ...rows,
      clauses: [`MATCH (${node}:Entity)`],
      where: [`${node}.articleCount > 0`, ...ofKinds(`${node}.kind`, context)],
      values: { articleCount: `${node}.articleCount`, mentionCount: `${node}.mentionCount` },
      orders: {
        ARTICLE_COUNT: [`${node}.articleCount`],
        MENTION_COUNT: [`${node}.mentionCount`],
      },
    };
  const month = parameters.variable("m");
  const isOne = oneMonth(context);
  // An index of two properties is read only where both are tested.
  const months = [
    ...period(`${month}.month`, context),
    `${month}.articles IS NOT NULL`,
    ...ofKinds(`${month}.kind`, context),
  ];
  return {
    ...rows,
    ways: {
      binds: [node, articles, mentions],
      each: [
        [
          onlyWhere(isOne, parameters),
          ...ofOneMonth(month, "articles", context),
          `MATCH (${node}:Entity {id: ${month}.entityId})`,
          `WITH ${node}, ${month}.articles AS ${articles}, ${month}.mentions AS ${mentions}`,
        ],
        [
          onlyWhere(`NOT ${isOne} AND ${wholeMonths(context)}`, parameters),
          `MATCH (${month}:EntityMonth) WHERE ${months.join(" AND ")}`,
          `WITH ${month}.entityId AS id, sum(${month}.articles) AS ${articles}, sum(${month}.mentions) AS ${mentions}`,
          `MATCH (${node}:Entity {id: id})`,
          `WITH ${node}, ${articles}, ${mentions}`,
        ],
        [onlyWhere(`NOT ${wholeMonths(context)}`, parameters), ...counted],
      ],
    },
  };
};

/**
 * Which entities are named more in a period than in the one of equal length before it. The score is the
 * rise over what chance gives a count of the former size: (count - previous) / √(previous + 1).
 */
export const trending: Source = (context) => {
  const { parameters, arguments: given } = context;
  const [node, now, before, score] = ["n", "c", "p", "s"].map((stem) => parameters.variable(stem));
  if (!node || !now || !before || !score) throw new Error("Four variables were asked for.");
  const rows: Rows = {
    ...nodeRows(node, []),
    values: { articleCount: now, previousCount: before, score },
    orders: { SCORE: [score], ARTICLE_COUNT: [now] },
    defaultOrder: [{ by: "SCORE", descending: true }],
    tieFollows: false,
  };
  const span = mapValues([given.from, given.to], (from, to) =>
    periodBefore(String(from), String(to)),
  );
  const earlier = {
    from: mapValue(span, ({ from }) => from),
    to: mapValue(span, ({ to }) => to),
  };
  const counted = [
    `CALL () {\n${[
      ...entitiesOf(context, node, { now: "count(*)" }),
      `RETURN ${node}, now, 0 AS before`,
      "UNION ALL",
      ...entitiesOf({ ...context, arguments: { ...given, ...earlier } }, node, {
        before: "count(*)",
      }),
      `RETURN ${node}, 0 AS now, before`,
    ].join("\n")}\n}`,
    `WITH ${node}, sum(now) AS ${now}, sum(before) AS ${before}`,
    `WITH ${node}, ${now}, ${before}, round((${now} - ${before}) / sqrt(${before} + 1), 6) AS ${score}`,
    `WITH * WHERE ${now} > 0`,
  ];
  if (isNarrowed(context)) return { ...rows, clauses: counted };
  const month = parameters.variable("m");
  const isOne = oneMonth(context);
  const previous = parameters.add(earlier.from);
  return {
    ...rows,
    ways: {
      binds: [node, now, before, score],
      each: [
        [
          onlyWhere(isOne, parameters),
          ...ofOneMonth(month, "trend", context),
          `MATCH (${node}:Entity {id: ${month}.entityId})`,
          `WITH ${node}, ${month}.articles AS ${now}, coalesce(head(COLLECT { MATCH (b:EntityMonth) WHERE b.entityId = ${node}.id AND b.month = ${previous} RETURN b.articles }), 0) AS ${before}, ${month}.trend AS ${score}`,
        ],
        [onlyWhere(`NOT ${isOne}`, parameters), ...counted],
      ],
    },
  };
};

/** The entities that the articles of a question name, with counts; `edge` is the mention. */
function entitiesOf(
  context: SourceContext,
  node: string,
  counts: Readonly<Record<string, string>>,
): readonly string[] {
  const tests = ofKinds(`${node}.kind`, context);
  return grouped(context, {
    along: (article) => [
      `MATCH (${article})-[edge:MENTIONS]->(${node}:Entity)${tests.length > 0 ? ` WHERE ${tests.join(" AND ")}` : ""}`,
    ],
    group: node,
    counts: () => counts,
  });
}

/**
 * Binds what is kept of the entities of one month: for a first page those alone that it can show, which
 * are found at the end of an index. Of those that tie with the last of them all are needed.
 */
function ofOneMonth(
  month: string,
  measure: "articles" | "trend",
  context: SourceContext,
): readonly string[] {
  const { parameters, arguments: given, page } = context;
  const which = parameters.add(given.from);
  const match = (variable: string, test: string): string =>
    `MATCH (${variable}:EntityMonth) WHERE ${[`${variable}.month = ${which}`, `${variable}.${measure} ${test}`, ...ofKinds(`${variable}.kind`, context)].join(" AND ")}`;
  // An index of two properties is read only where both are tested.
  if (!page || !isFirstAndPlain(page)) return [match(month, "IS NOT NULL")];
  const wanted = parameters.addInteger(mapValue(page.size, (size) => size + 1));
  return [
    `CALL (*) {\n${match("high", "IS NOT NULL")}\nWITH high ORDER BY high.month DESC, high.${measure} DESC LIMIT ${wanted}\nRETURN min(high.${measure}) AS least\n}`,
    match(month, ">= least"),
  ];
}

/** Whether the question is about fewer articles than those of a period. */
function isNarrowed({ arguments: given }: SourceContext): boolean {
  return [given.within, given.naming, given.publication, given.language].some(
    (said) => said !== null && said !== undefined,
  );
}

/** A parameter that says whether the period is one month. */
function oneMonth({ arguments: { from, to }, parameters }: SourceContext): string {
  return parameters.add(
    mapValues([from, to], (first, last) => first === last && String(first).length === 7),
  );
}

function ofKinds(kind: string, { arguments: { kinds }, parameters }: SourceContext): string[] {
  return kinds ? [`${kind} IN ${parameters.add(kinds)}`] : [];
}
