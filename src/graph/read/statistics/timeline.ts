import { undated as noDate } from "../../vocabulary/relationships.ts";
import { mapValue, type Value } from "../given.ts";
import { found, type Source, type SourceContext } from "../rows.ts";
import { bindScope, wholeArticleScope } from "../sources/article-scope.ts";
import { period } from "../sources/period.ts";
import { grouped } from "./grouped.ts";
import { monthsKept } from "./months.ts";
import { numbers } from "./numbers.ts";
import {
  exactness,
  type Interval,
  intervalOf,
  numberOfDate,
  numberOfPeriod,
  periodOfNumber,
} from "./periods.ts";

/** How the articles of a question are spread over time: one row that the buckets are seen from. */
export const timeline: Source = (context) => {
  const { parameters } = context;
  const one = parameters.variable("one");
  const { clauses, arguments: given } = bindScope(context);
  const interval = intervalOf(given.interval);
  return {
    ...numbers([`UNWIND [1] AS ${one}`, ...clauses], one),
    values: {
      interval: `'${interval}'`,
      timeZone: "'local'",
      undatedCount: undated({ ...context, arguments: given }, interval),
    },
    passed: given,
  };
};

/** How many articles are not dated exactly enough: by the months kept where these tell, else counted. */
function undated(context: SourceContext, interval: Interval): string {
  const { parameters } = context;
  const article = parameters.variable("a");
  const month = parameters.variable("m");
  const tooShort = `(size(${article}.sortOn) < ${exactness[interval]} OR ${article}.sortOn = '${noDate}')`;
  const counted = `COUNT { ${found(wholeArticleScope(context, article), [tooShort])} RETURN 1 }`;
  const kept = exactness[interval] <= 7 ? monthsKept(context, month) : null;
  if (!kept) return counted;
  const unknown = [
    ...(exactness[interval] === 7
      ? [`${month}.month ENDS WITH '-00'`]
      : [`${month}.month STARTS WITH '0000'`]),
    ...period(`${month}.month`, context),
  ];
  const summed = `reduce(sum = 0, articles IN COLLECT { ${kept.clauses.join("\n")}\nWITH * WHERE ${unknown.join(" AND ")} RETURN ${month}.articles } | sum + articles)`;
  return `CASE WHEN ${kept.holds} THEN ${summed} ELSE ${counted} END`;
}

/**
 * The periods from the first to the last, also those without an article. They are counted from the months
 * kept for an entity or a place where these answer the question, else from the articles.
 */
export const timelineBuckets: Source = ({ from, parameters }) => {
  const context: SourceContext = { from, parameters, arguments: from.passed ?? {} };
  const interval = intervalOf(context.arguments.interval);
  const [number, count] = [parameters.variable("i"), parameters.variable("c")];
  const [some, low, high] = ["some", "low", "high"].map((stem) => parameters.variable(stem));
  const ends = `CASE WHEN ${low} IS NULL OR ${high} IS NULL THEN [] ELSE range(${low}, ${high}) END`;
  return {
    ...numbers(
      [
        `CALL (*) {\n${counting(context, interval, number, count).join("\nUNION ALL\n")}\n}`,
        `WITH ${number}, sum(${count}) AS ${count}`,
        `WITH collect([${number}, ${count}]) AS ${some}, min(${number}) AS first, max(${number}) AS last`,
        `WITH ${some}, ${endOf("from", "first", context, interval)} AS ${low}, ${endOf("to", "last", context, interval)} AS ${high}`,
        `CALL (*) { UNWIND ${some} AS one RETURN one[0] AS ${number}, one[1] AS ${count} UNION ALL UNWIND ${ends} AS ${number} RETURN ${number}, 0 AS ${count} }`,
        `WITH ${number}, sum(${count}) AS ${count}`,
      ],
      number,
    ),
    values: { articleCount: count },
    computed: {
      period: inPeriod(interval, number, "period"),
      start: inPeriod(interval, number, "start"),
      end: inPeriod(interval, number, "end"),
    },
    orders: { PERIOD: [number] },
    defaultOrder: [{ by: "PERIOD", descending: false }],
  };
};

function inPeriod(interval: Interval, number: string, part: "period" | "start" | "end") {
  return {
    from: [number],
    read: ([value]: readonly unknown[]) => periodOfNumber(interval, Number(value))[part],
  };
}

/** Ways to count articles by period, of which the request's period lets one through. */
function counting(
  context: SourceContext,
  interval: Interval,
  number: string,
  count: string,
): readonly string[] {
  const { parameters } = context;
  const month = parameters.variable("m");
  const exact = exactness[interval];
  const live = [
    ...grouped(context, {
      where: (_, date) => [`size(${date}) >= ${exact}`, `${date} <> '${noDate}'`],
      group: "day",
      by: (_, date) => `left(${date}, ${exact})`,
      counts: () => ({ articles: "count(*)" }),
    }),
    `RETURN ${numberOfPeriod(interval, "day")} AS ${number}, articles AS ${count}`,
  ].join("\n");
  const kept = exact <= 7 ? monthsKept(context, month) : null;
  if (!kept) return [live];
  const monthly = [
    `WITH * WHERE ${kept.holds}`,
    ...kept.clauses,
    `WITH * WHERE ${[`NOT ${month}.month STARTS WITH '0000'`, ...(exact === 7 ? [`NOT ${month}.month ENDS WITH '-00'`] : []), ...period(`${month}.month`, context)].join(" AND ")}`,
    `RETURN ${numberOfPeriod(interval, `${month}.month`)} AS ${number}, ${month}.articles AS ${count}`,
  ].join("\n");
  return [monthly, `WITH * WHERE NOT ${kept.holds}\n${live}`];
}

/** The number of the period at an end: of the date asked for, else of the first or last article. */
function endOf(
  argument: "from" | "to",
  seen: "first" | "last",
  { arguments: given, parameters }: SourceContext,
  interval: Interval,
): string {
  const date = given[argument];
  if (!date) return seen;
  return parameters.addInteger(
    mapValue(date as Value<string>, (value) => numberOfDate(interval, value, seen)),
  );
}
