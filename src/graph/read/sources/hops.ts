import { type EvidenceSource, nodeRows, type Source } from "../rows.ts";
import { mentionsOf } from "./mention-index.ts";
import { mentionEvidence } from "./mentions.ts";
import { period } from "./period.ts";
import { togetherIn } from "./togetherness.ts";

/** How many of the newest articles that name both are looked at for the one that says most. */
const articlesLookedAt = 3;

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
    `EXISTS { (${article})-[:MENTIONS]->(far) }`,
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
  WITH * ORDER BY r.entityId DESC, r.sortOn DESC, r.articleId DESC LIMIT ${articlesLookedAt}
  MATCH (${article})-[s:MENTIONS]->(far)
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
