import type { Value } from "../given.ts";
import { foundAndCut, nodeRows, type Source, type SourceContext } from "../rows.ts";
import { numbers } from "../statistics/numbers.ts";
import { waysToCount } from "./co-mentions.ts";
import { mentionsOf } from "./mention-index.ts";
import { period } from "./period.ts";
import { bindEntity, entitiesReferredTo, type Reference } from "./references.ts";

/** How many of its most frequent companions each neighbour brings along where two hops are asked for. */
const broughtAlong = 10;

/**
 * An entity and what is named with it most: one row with the entities, of which the nodes and the edges
 * are seen. What the cap leaves out is told as a number.
 */
export const neighbourhood: Source = (context) => {
  const { parameters, arguments: given } = context;
  const [center, near, members] = [
    parameters.variable("e"),
    parameters.variable("near"),
    parameters.variable("members"),
  ];
  const first = given.first as Value<number>;
  return {
    ...numbers(
      [
        bindEntity(given.of, center, parameters),
        collectTop(context, center, near, first),
        ...(given.hops === 2 ? secondHop(context, center, near, first) : []),
        `WITH *, [[${center}, 0, null]] + ${near} AS ${members}`,
      ],
      `${center}.id`,
    ),
    bound: { center, members },
    values: {
      nodesLeftOut: `CASE WHEN ${center}.degree > size([m IN ${members} WHERE m[1] = 1]) THEN ${center}.degree - size([m IN ${members} WHERE m[1] = 1]) ELSE 0 END`,
    },
    passed: given,
  };
};

/** Collects what is named most with an entity as triples: entity, number of hops, number of stories. */
function collectTop(
  context: SourceContext,
  one: string,
  into: string,
  first: Value<number>,
  hop = 1,
): string {
  const { parameters } = context;
  const [other, count] = [parameters.variable("o"), parameters.variable("c")];
  const page = { size: first, backwards: false, beyond: null, orderBy: [], where: null };
  const ways = waysToCount(one, other, count, { ...context, page });
  const limit = parameters.addInteger(first);
  const cut = `WITH * ORDER BY ${count} DESC, ${other}.id LIMIT ${limit}`;
  return `CALL (${one}) {\n${foundAndCut({ clauses: [], ways, where: [] }, [], cut)}\nRETURN collect([${other}, ${hop}, ${count}]) AS ${into}\n}`;
}

/** Adds what the neighbours are named with most, as long as there is room. */
function secondHop(
  context: SourceContext,
  center: string,
  near: string,
  first: Value<number>,
): readonly string[] {
  const { parameters } = context;
  const [one, far] = [parameters.variable("n"), parameters.variable("far")];
  const limit = parameters.addInteger(first);
  return [
    `CALL (${center}, ${near}) {
  UNWIND [m IN ${near} | m[0]] AS ${one}
  ${collectTop(context, one, far, broughtAlong, 2)}
  UNWIND ${far} AS m
  WITH ${center}, ${near}, m[0] AS entity, max(m[2]) AS weight
  WHERE entity <> ${center} AND NOT entity IN [m IN ${near} | m[0]]
  WITH entity, weight ORDER BY weight DESC, entity.id LIMIT ${limit}
  RETURN collect([entity, 2, weight]) AS more
}`,
    `WITH ${center}, (${near} + more)[0..${limit}] AS ${near}`,
  ];
}

/** Some entities and what connects them: one row, of which the nodes and the edges are seen. */
export const subgraph: Source = (context) => {
  const { parameters, arguments: given } = context;
  const [member, members] = [parameters.variable("e"), parameters.variable("members")];
  return {
    ...numbers(
      [
        entitiesReferredTo(given.of as readonly Reference[], member, parameters),
        `WITH collect([${member}, 0, null]) AS ${members}`,
      ],
      "1",
    ),
    bound: { members },
    values: { nodesLeftOut: "0" },
    passed: given,
  };
};

/** The entities of a neighbourhood or subgraph, those with most stories first. */
export const subgraphNodes: Source = ({ from, parameters }) => {
  const members = membersOf(from.bound);
  const [member, node, hop, weight] = [
    parameters.variable("m"),
    parameters.variable("n"),
    parameters.variable("hop"),
    parameters.variable("w"),
  ];
  return nodeRows(
    node,
    [
      `UNWIND ${members} AS ${member}`,
      `WITH *, ${member}[0] AS ${node}, ${member}[1] AS ${hop}, ${member}[2] AS ${weight}`,
    ],
    {
      bound: { entity: node },
      values: { hop, weight, degree: `coalesce(${node}.degree, 0)` },
      orders: { NEAREST: [hop, `-coalesce(${weight}, 0)`] },
      defaultOrder: [{ by: "NEAREST", descending: false }],
    },
  );
};

const relationsShown = ["coMentioned", "office", "partOf", "locatedIn"] as const;

/**
 * What connects the entities of a neighbourhood or subgraph. Two hubs are connected by their stories where
 * one is among the most frequent companions of the other.
 */
export const subgraphEdges: Source = ({ from, parameters }) => {
  const context: SourceContext = { from, parameters, arguments: from.passed ?? {} };
  const members = membersOf(from.bound);
  const wanted = (context.arguments.relations as readonly string[] | null) ?? relationsShown;
  const [one, other, relation, weight, title, claims] = [
    parameters.variable("a"),
    parameters.variable("b"),
    parameters.variable("k"),
    parameters.variable("w"),
    parameters.variable("t"),
    parameters.variable("claims"),
  ];
  const list = parameters.variable("all");
  const returned = (k: string, w: string, t = "null", c = "[]"): string =>
    `RETURN ${one}, ${other}, '${k}' AS ${relation}, ${w} AS ${weight}, ${t} AS ${title}, ${c} AS ${claims}`;
  const parts: Readonly<Record<string, string>> = {
    coMentioned: `${coMentionsAmong(context, one, other, list)}\n${returned("coMentioned", "stories")}`,
    office: `UNWIND ${list} AS ${one} MATCH (${one})-[h:HOLDS]->(p:Position)-[:AT]->(${other}) WHERE ${other} IN ${list}\n${returned("office", "size(h.claims)", "p.title", "h.claims")}`,
    partOf: `UNWIND ${list} AS ${one} MATCH (${one})-[:PART_OF]->(${other}) WHERE ${other} IN ${list}\n${returned("partOf", "null")}`,
    locatedIn: `UNWIND ${list} AS ${one} MATCH (${one})-[:LOCATED_IN]->(${other}) WHERE ${other} IN ${list}\n${returned("locatedIn", "null")}`,
  };
  const chosen = wanted.flatMap((name) => parts[name] ?? []);
  return {
    ...nodeRows(other, [
      `WITH *, [m IN ${members} | m[0]] AS ${list}`,
      `CALL (${list}) {\n${chosen.join("\nUNION ALL\n")}\n}`,
    ]),
    bound: { source: one, target: other, a: one, b: other },
    values: { relation, weight, title },
    evidence: {
      claims: (articleColumns, limit) =>
        `COLLECT { UNWIND ${claims} AS claimed MATCH (claim:Claim {id: claimed})-[stated:STATED_IN]->(origin:Article)
WITH * ORDER BY claim.observedOn DESC, claim.id LIMIT ${limit}
RETURN [origin.text, [stated.start, stated.end, -1, -1], origin.segments, [claim.method], [null], [claim.confidence], ${articleColumns("origin")}] }`,
    },
    orders: { WEIGHT: [`coalesce(${weight}, 1000000000)`] },
    defaultOrder: [{ by: "WEIGHT", descending: true }],
    tie: `${one}.id + ${other}.id + ${relation} + coalesce(${title}, '')`,
    tieFollows: false,
    passed: context.arguments,
  };
};

/**
 * Pairs of listed entities and in how many stories both are named: from the lists beside hubs, else
 * counted. The two kinds are told apart before anything is looked for: as a condition on each entity the
 * planner comes to it last, and walks through every hub's articles.
 */
function coMentionsAmong(context: SourceContext, one: string, other: string, list: string): string {
  const { arguments: given } = context;
  const tests = [...mentionsOf("a", "r"), ...period("r.sortOn", context), "NOT x:Repeat"];
  const counted = (entities: string): string => `UNWIND ${entities} AS a
  MATCH (x)-[r:MENTIONS]->() WHERE ${tests.join(" AND ")}
  MATCH (x)-[:MENTIONS]->(b) WHERE b IN ${list} AND b <> a
  RETURN a, b, count(*) AS stories`;
  const listed = `UNWIND [m IN ${list} WHERE m.coIds IS NOT NULL] AS a
  WITH a, a.coIds AS ids, a.coCounts AS counts, among
  UNWIND [i IN range(0, size(ids) - 1) WHERE ids[i] IN among | [ids[i], counts[i]]] AS companion
  MATCH (b:Entity {id: companion[0]})
  RETURN a, b, companion[1] AS stories`;
  const isWhole = !given.from && !given.to;
  const ways = isWhole
    ? [listed, counted(`[m IN ${list} WHERE m.coIds IS NULL]`)]
    : [counted(list)];
  return `WITH ${list}, [m IN ${list} | m.id] AS among
CALL (${list}, among) {
  ${ways.join("\nUNION ALL\n  ")}
}
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS ${one}, CASE WHEN a.id < b.id THEN b ELSE a END AS ${other}, max(stories) AS stories`;
}

function membersOf(bound: Readonly<Record<string, string>>): string {
  if (!bound.members) throw new Error("A subgraph has members.");
  return bound.members;
}
