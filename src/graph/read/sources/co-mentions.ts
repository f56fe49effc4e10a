import { degreeOfKind } from "../../vocabulary/degrees.ts";
import { isFirstAndPlain } from "../first-page.ts";
import { mapValue, type Value } from "../given.ts";
import { nodeRows, type Rows, type Source, type SourceContext, type Ways } from "../rows.ts";
import { mentionsOf } from "./mention-index.ts";
import { mentionEvidence } from "./mentions.ts";
import { period } from "./period.ts";
import { bindEntity } from "./references.ts";
import { here } from "./relations.ts";
import { scopeOf, togetherIn } from "./togetherness.ts";

/** Which entities are named in the same stories as this one, and in how many. */
export const entityCoMentions: Source = (context) => {
  const one = here(context);
  const other = context.parameters.variable("o");
  const count = context.parameters.variable("c");
  return {
    ...counted(one, other, count, context),
    ways: waysToCount(one, other, count, context),
    bound: { node: other, a: one, b: other },
    passed: passedOn(context),
    ...(isOfAll(context) && !context.page ? { total: degree(one, context) } : {}),
  };
};

/**
 * Which two entities are named together most. With `of` it is one entity and all others; without, and
 * without a period, pairs whose more mentioned entity is among the 200 most mentioned: a pair that is
 * missed is rarer than the 200th entity.
 */
export const coMentionPairs: Source = (context) => {
  const { parameters, arguments: given } = context;
  const a = parameters.variable("a");
  const b = parameters.variable("b");
  const count = parameters.variable("c");
  const rows = {
    ...counted(a, b, count, context),
    bound: { node: b, a, b },
    tie: `${a}.id + ${b}.id`,
    passed: passedOn(context),
  };
  if (given.of)
    return {
      ...rows,
      clauses: [bindEntity(given.of, a, parameters)],
      ways: waysToCount(a, b, count, context),
    };
  const clauses =
    given.from || given.to
      ? pairsOfPeriod(a, b, count, context)
      : pairsOfHubs(a, b, count, context);
  return { ...rows, clauses };
};

/** The stories that name both entities of a pair, newest first. */
export const sharedArticles: Source = (context) => {
  const { parameters, from } = context;
  const { a, b } = from.bound;
  if (!a || !b) throw new Error("Shared articles need a pair.");
  const node = parameters.variable("a");
  const edge = parameters.variable("r");
  const other = parameters.variable("s");
  const passed = from.passed ?? {};
  return nodeRows(
    node,
    [
      `MATCH (${node})-[${edge}:MENTIONS]->() WHERE ${mentionsOf(a, edge).join(" AND ")}`,
      `MATCH (${node})-[${other}:MENTIONS]->(${b})`,
    ],
    {
      where: [
        `NOT ${node}:Repeat`,
        ...togetherIn(scopeOf(passed.scope), edge, other),
        ...period(`${edge}.sortOn`, { arguments: passed, parameters }),
      ],
      evidence: { a: mentionEvidence(node, edge), b: mentionEvidence(node, other) },
      orders: { PUBLISHED_ON: [`${edge}.entityId`, `${edge}.sortOn`] },
      defaultOrder: [{ by: "PUBLISHED_ON", descending: true }],
      tie: `${edge}.articleId`,
    },
  );
};

/** Whether the question is about all stories, as the entity's degrees are. */
function isOfAll({ arguments: { scope, minimum, from, to } }: SourceContext): boolean {
  return scopeOf(scope) === "article" && [minimum, from, to].every((said) => said == null);
}

/** How many others are kept to be named in an entity's stories, of the kinds that are asked for. */
function degree(one: string, { arguments: { kinds }, parameters }: SourceContext): string {
  if (kinds == null) return `${one}.degree`;
  const asked = parameters.add(kinds);
  const each = Object.entries(degreeOfKind).map(
    ([kind, kept]) => `CASE WHEN '${kind}' IN ${asked} THEN ${one}.${kept} ELSE 0 END`,
  );
  return `(${each.join(" + ")})`;
}

/** What the list of an entity's or a pair's shared articles has to keep to. */
function passedOn({
  arguments: { scope, from, to },
}: SourceContext): Readonly<Record<string, unknown>> {
  return { scope, from, to };
}

/**
 * An entity and the others in its stories: from the list that is kept beside a hub, where that list
 * answers the question, else counted on the spot.
 */
export function waysToCount(
  one: string,
  other: string,
  count: string,
  context: SourceContext,
): Ways {
  const live = countedLive(one, other, count, context);
  const listed = countedInList(one, other, count, context);
  const each = listed
    ? [
        [`WITH * WHERE ${listed.holds}`, ...listed.clauses],
        [`WITH * WHERE NOT ${listed.holds}`, ...live],
      ]
    : [live];
  return { binds: [other, count], each };
}

// Without a label or a test for itself: a relationship is never walked twice, so the entity does not
// meet itself; 2.4 times faster than the obvious form.
function countedLive(
  one: string,
  other: string,
  count: string,
  context: SourceContext,
): readonly string[] {
  const { parameters } = context;
  const article = parameters.variable("x");
  const edge = parameters.variable("r");
  const far = parameters.variable("s");
  const tests = [
    `NOT ${article}:Repeat`,
    ...togetherIn(scopeOf(context.arguments.scope), edge, far),
    ...ofKinds(other, context),
    ...period(`${edge}.sortOn`, context),
  ];
  return [
    `MATCH (${one})<-[${edge}:MENTIONS]-(${article})-[${far}:MENTIONS]->(${other}) WHERE ${tests.join(" AND ")}`,
    `WITH ${one}, ${other}, count(*) AS ${count}`,
    ...atLeast(count, context),
  ];
}

interface Listed {
  /** Whether the list has as much of the answer as is asked for. */
  readonly holds: string;
  readonly clauses: readonly string[];
}

/** Null where the list can't answer: another scope, a period, a filter, an order, a later page. */
function countedInList(
  one: string,
  other: string,
  count: string,
  context: SourceContext,
): Listed | null {
  const { parameters, arguments: given, page } = context;
  if (!page || !isFirstAndPlain(page)) return null;
  if (given.from || given.to || scopeOf(given.scope) !== "article") return null;
  const wanted = parameters.addInteger(mapValue(page.size, (size) => size + 1));
  const place = parameters.variable("i");
  // The kind of an entity is the beginning of its id.
  const kept = given.kinds
    ? `[i IN range(0, size(${one}.coIds) - 1) WHERE split(${one}.coIds[i], ':')[0] IN ${parameters.add(given.kinds)}]`
    : `range(0, size(${one}.coIds) - 1)`;
  const all = `size(${one}.coIds) = ${one}.degree`;
  return {
    holds: `(${one}.coIds IS NOT NULL AND (size(${kept}) >= ${wanted} OR ${all}))`,
    clauses: [
      `UNWIND ${kept}[0..${wanted}] AS ${place}`,
      `MATCH (${other}:Entity {id: ${one}.coIds[${place}]})`,
      `WITH ${one}, ${other}, ${one}.coCounts[${place}] AS ${count}`,
      ...atLeast(count, context),
    ],
  };
}

/** Pairs among the 200 most mentioned entities, and what these are named with. */
function pairsOfHubs(
  a: string,
  b: string,
  count: string,
  context: SourceContext,
): readonly string[] {
  const { parameters, arguments: given } = context;
  const x = parameters.variable("x");
  const i = parameters.variable("i");
  const kinds = given.kinds ? ` AND ${a}.kind IN ${parameters.add(given.kinds)}` : "";
  return [
    `MATCH (${a}:Entity) WHERE ${a}.articleCount IS NOT NULL${kinds} WITH ${a} ORDER BY ${a}.articleCount DESC, ${a}.id LIMIT 200`,
    `CALL (${a}) {
  WITH ${a} WHERE ${a}.coIds IS NOT NULL
  UNWIND range(0, size(${a}.coIds) - 1) AS ${i}
  MATCH (${b}:Entity {id: ${a}.coIds[${i}]})
  RETURN ${b}, ${a}.coCounts[${i}] AS ${count}
UNION ALL
  WITH ${a} WHERE ${a}.coIds IS NULL
  MATCH (${a})<-[:MENTIONS]-(${x})-[:MENTIONS]->(${b}) WHERE NOT ${x}:Repeat
  RETURN ${b}, count(*) AS ${count}
}`,
    `WITH ${a}, ${b}, ${count} WHERE ${[moreMentioned(a, b), ...ofKinds(b, context)].join(" AND ")}`,
    ...atLeast(count, context),
  ];
}

/** All pairs of a period's stories. */
function pairsOfPeriod(
  a: string,
  b: string,
  count: string,
  context: SourceContext,
): readonly string[] {
  const { parameters } = context;
  const x = parameters.variable("x");
  const [edge, far] = [parameters.variable("r"), parameters.variable("s")];
  const tests = [
    ...togetherIn(scopeOf(context.arguments.scope), edge, far),
    ...ofKinds(a, context),
    ...ofKinds(b, context),
    moreMentioned(a, b),
  ];
  return [
    `MATCH (${x}:Article) WHERE ${[...period(`${x}.sortOn`, context), `NOT ${x}:Repeat`].join(" AND ")}`,
    `MATCH (${x})-[${edge}:MENTIONS]->(${a}) MATCH (${x})-[${far}:MENTIONS]->(${b}) WHERE ${tests.join(" AND ")}`,
    `WITH ${a}, ${b}, count(*) AS ${count}`,
    ...atLeast(count, context),
  ];
}

/** Takes each pair once: from the side of the more mentioned entity. */
function moreMentioned(a: string, b: string): string {
  return `(${b}.articleCount < ${a}.articleCount OR (${b}.articleCount = ${a}.articleCount AND ${a}.id < ${b}.id))`;
}

function ofKinds(entity: string, { arguments: { kinds }, parameters }: SourceContext): string[] {
  return kinds ? [`${entity}.kind IN ${parameters.add(kinds)}`] : [];
}

function atLeast(count: string, { arguments: { minimum }, parameters }: SourceContext): string[] {
  if (minimum === undefined || minimum === null) return [];
  return [`WITH * WHERE ${count} >= ${parameters.add(minimum as Value<number>)}`];
}

function counted(one: string, other: string, count: string, context: SourceContext): Rows {
  const npmi = normalisedInformation(one, other, count, context);
  return nodeRows(other, [], {
    values: { articleCount: count, npmi },
    orders: { ARTICLE_COUNT: [count], NPMI: [`coalesce(${npmi}, -1.0)`] },
    defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
    // As in the list that is kept beside a hub.
    tieFollows: false,
  });
}

/**
 * Normalised pointwise mutual information of two entities over stories (Bouma 2009): from -1, never
 * together, over 0, together as often as chance has it, to 1, only together. Null until the stories of
 * both are counted.
 */
function normalisedInformation(
  one: string,
  other: string,
  count: string,
  context: SourceContext,
): string {
  const { arguments: given } = context;
  const isWhole = !given.from && !given.to;
  const stories = (entity: string): string =>
    isWhole ? `nullIf(${entity}.storyCount, 0)` : storiesOfPeriod(entity, context);
  const all = isWhole ? "(COUNT { (:Article) } - COUNT { (:Repeat) })" : allOfPeriod(context);
  return `CASE WHEN ${count} >= ${all} THEN 1.0 ELSE round((log(${count}) + log(${all}) - log(${stories(one)}) - log(${stories(other)})) / (log(${all}) - log(${count})), 6) END`;
}

function storiesOfPeriod(entity: string, context: SourceContext): string {
  const tests = [
    ...mentionsOf(entity, "edge"),
    ...period("edge.sortOn", context),
    "NOT story:Repeat",
  ];
  return `COUNT { MATCH (story)-[edge:MENTIONS]->() WHERE ${tests.join(" AND ")} }`;
}

function allOfPeriod(context: SourceContext): string {
  const tests = [...period("story.sortOn", context), "NOT story:Repeat"];
  return `COUNT { MATCH (story:Article) WHERE ${tests.join(" AND ")} }`;
}
