import { mapValue, type Value } from "../given.ts";
import { nodeRows, type Source } from "../rows.ts";
import { keyQuery, wordQuery } from "./lucene.ts";
import { entitiesOfName } from "./references.ts";

/** How many hits are fetched from each index before they are grouped; the best come first. */
const fetched = 200;

/**
 * Entities and articles found by what people type: the keys of names (Han, pinyin, initials, one
 * wrong character), then words within names, then words within articles. Each hit says what matched.
 */
export const search: Source = ({ arguments: given, parameters }) => {
  const node = parameters.variable("n");
  const key = given.folded as Value<string>;
  const keys = parameters.add(mapValue(key, (folded) => keyQuery({ folded: [folded] })));
  const words = parameters.add(mapValue(given.text as Value<string>, wordQuery));
  const limit = parameters.addInteger(fetched);
  const folded = parameters.add(key);
  const types = parameters.add(given.types);
  const [matched, how, score] = [
    parameters.variable("matched"),
    parameters.variable("how"),
    parameters.variable("score"),
  ];
  return nodeRows(
    node,
    [
      `CALL () {
  CALL db.index.fulltext.queryNodes('name_keys', ${keys}, {limit: ${limit}}) YIELD node AS name, score AS points
  MATCH (found:Entity)-[:NAMED]->(name)
  RETURN found, points * 10 AS points, name.text AS matched,
    CASE WHEN ${folded} IN name.folded THEN 'NAME'
         WHEN ${folded} IN name.pinyin THEN 'PINYIN'
         WHEN ${folded} IN name.initials THEN 'INITIALS'
         WHEN any(own IN name.folded WHERE own STARTS WITH ${folded}) THEN 'NAME_PREFIX'
         WHEN any(own IN name.pinyin WHERE own STARTS WITH ${folded}) THEN 'PINYIN_PREFIX'
         ELSE 'SIMILAR' END AS how
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_text', ${words}, {limit: ${limit}}) YIELD node AS name, score AS points
  MATCH (found:Entity)-[:NAMED]->(name)
  RETURN found, points * 3 AS points, name.text AS matched, 'WORDS' AS how
  UNION ALL
  CALL db.index.fulltext.queryNodes('article_text', ${words}, {limit: ${limit}}) YIELD node AS found, score AS points
  RETURN found, points, coalesce(found.headline, left(found.text, 40)) AS matched, 'TEXT' AS how
}`,
      `WITH found, points, matched, how WHERE any(type IN labels(found) WHERE type IN ${types})`,
      "WITH found, points, matched, how ORDER BY points DESC",
      `WITH found AS ${node}, head(collect(matched)) AS ${matched}, head(collect(how)) AS ${how}, max(points) AS ${score}`,
    ],
    {
      values: { matched, matchedOn: how, score },
      orders: { SCORE: [score] },
      defaultOrder: [{ by: "SCORE", descending: true }],
    },
  );
};

/** Entities that bear a name, the most mentioned first: exact matches only. */
export const entitiesNamed: Source = ({ arguments: given, parameters }) => {
  const node = parameters.variable("n");
  const found = entitiesOfName(given.folded as Value<string>, node, parameters);
  return nodeRows(node, [found], {
    where: [`any(type IN labels(${node}) WHERE type IN ${parameters.add(given.types)})`],
    orders: { ARTICLE_COUNT: [`${node}.articleCount`] },
    defaultOrder: [{ by: "ARTICLE_COUNT", descending: true }],
  });
};
