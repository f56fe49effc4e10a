import { nodeRows, type Source, type SourceContext } from "../rows.ts";
import { mentionsOf } from "../sources/mention-index.ts";
import { period } from "../sources/period.ts";
import { scopeOf, togetherIn } from "../sources/togetherness.ts";

/**
 * Every pair of some entities that is named together, and in how many stories: looked up in the lists kept
 * beside hubs, else counted from the rarer of the two.
 */
export const coMentionMatrix: Source = ({ from, parameters }) => {
  const members = from.bound.members;
  if (!members) throw new Error("A matrix has members.");
  const context: SourceContext = { from, parameters, arguments: from.passed ?? {} };
  const [one, other, count] = [
    parameters.variable("a"),
    parameters.variable("b"),
    parameters.variable("c"),
  ];
  const [i, j] = [parameters.variable("i"), parameters.variable("j")];
  return {
    ...nodeRows(other, [
      `UNWIND range(0, size(${members}) - 2) AS ${i} UNWIND range(${i} + 1, size(${members}) - 1) AS ${j}`,
      `WITH *, ${members}[${i}][0] AS ${one}, ${members}[${j}][0] AS ${other}`,
      `CALL (${one}, ${other}) {\n${countOfPair(context, one, other)}\n}`,
      `WITH *, stories AS ${count}`,
      `WITH * WHERE ${count} > 0`,
    ]),
    bound: { a: one, b: other },
    values: { articleCount: count },
    orders: { ARTICLE_COUNT: [count] },
    defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
    tie: `${one}.id + ${other}.id`,
    tieFollows: false,
    passed: context.arguments,
  };
};

function countOfPair(context: SourceContext, one: string, other: string): string {
  const { arguments: given } = context;
  const tests = [
    ...mentionsOf("rare", "r"),
    ...period("r.sortOn", context),
    "NOT x:Repeat",
    ...togetherIn(scopeOf(given.scope), "r", "s"),
  ];
  const counted = `WITH *, CASE WHEN ${one}.articleCount <= ${other}.articleCount THEN [${one}, ${other}] ELSE [${other}, ${one}] END AS pair
  WITH pair[0] AS rare, pair[1] AS far
  MATCH (x)-[r:MENTIONS]->() MATCH (x)-[s:MENTIONS]->(far) WHERE ${tests.join(" AND ")}
  RETURN count(*) AS stories`;
  if (given.from || given.to || scopeOf(given.scope) !== "article") return counted;
  const inList = (of: string, wanted: string): string =>
    `[i IN range(0, size(coalesce(${of}.coIds, [])) - 1) WHERE ${of}.coIds[i] = ${wanted}.id | ${of}.coCounts[i]][0]`;
  return `WITH *, coalesce(${inList(one, other)}, ${inList(other, one)}) AS kept
CALL (*) {
  WITH * WHERE kept IS NOT NULL RETURN kept AS stories
UNION ALL
  WITH * WHERE kept IS NULL
  ${counted}
}
RETURN stories`;
}
