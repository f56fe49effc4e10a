import { mapValue, mapValues, type Value, type Variables, valueIn } from "../given.ts";
import type { PageRequest } from "../plan.ts";
import { type Computed, nodeRows, type Source, type SourceContext } from "../rows.ts";
import { highlightsIn, passageOf, type Typed, wordsOf } from "./highlights.ts";
import { keyQuery, wordQuery } from "./lucene.ts";
import { entitiesOfName } from "./references.ts";

/** How many hits are fetched from each index before they are grouped; the best come first. */
const fetched = 200;

/**
 * Entities and articles found by what people type: the keys of names (Han, pinyin, initials, one
 * wrong character), then words within names, then words within articles. Each hit says what matched.
 */
export const search: Source = (context) => {
  const { arguments: given, parameters } = context;
  const node = parameters.variable("n");
  const [name, how, score] = [
    parameters.variable("name"),
    parameters.variable("how"),
    parameters.variable("score"),
  ];
  const types = given.types as readonly string[];
  const parts = [
    ...(types.some((type) => type !== "Article") ? entityHits(context) : []),
    ...(types.includes("Article") ? [articleHits(context)] : []),
  ];
  return nodeRows(
    node,
    [
      `CALL () {\n${parts.join("\nUNION ALL\n")}\n}`,
      `WITH found, points, name, how WHERE any(type IN labels(found) WHERE type IN ${parameters.add(types)})`,
      "WITH found, points, name, how ORDER BY points DESC",
      `WITH found AS ${node}, head(collect(name)) AS ${name}, head(collect(how)) AS ${how}, max(points) AS ${score}`,
    ],
    {
      values: { matchedOn: how, score },
      computed: shown(node, name, how, context),
      orders: { SCORE: [score] },
      defaultOrder: [{ by: "SCORE", descending: true }],
    },
  );
};

function entityHits({ arguments: given, parameters }: SourceContext): readonly string[] {
  const key = given.folded as Value<string>;
  const folded = parameters.add(key);
  const keys = parameters.add(mapValue(key, (typed) => keyQuery({ folded: [typed] })));
  const words = parameters.add(mapValue(given.text as Value<string>, wordQuery));
  const limit = parameters.addInteger(fetched);
  return [
    `  CALL db.index.fulltext.queryNodes('name_keys', ${keys}, {limit: ${limit}}) YIELD node AS form, score AS points
  MATCH (found:Entity)-[:NAMED]->(form)
  RETURN found, points * 10 AS points, form.text AS name,
    CASE WHEN ${folded} IN form.folded THEN 'NAME'
         WHEN ${folded} IN form.pinyin THEN 'PINYIN'
         WHEN ${folded} IN form.initials THEN 'INITIALS'
         WHEN any(own IN form.folded WHERE own STARTS WITH ${folded}) THEN 'NAME_PREFIX'
         WHEN any(own IN form.pinyin WHERE own STARTS WITH ${folded}) THEN 'PINYIN_PREFIX'
         ELSE 'SIMILAR' END AS how`,
    `  CALL db.index.fulltext.queryNodes('name_text', ${words}, {limit: ${limit}}) YIELD node AS form, score AS points
  MATCH (found:Entity)-[:NAMED]->(form)
  RETURN found, points * 3 AS points, form.text AS name, 'WORDS' AS how`,
  ];
}

function articleHits({ arguments: given, parameters, page }: SourceContext): string {
  const query = parameters.add(
    mapValues([given.text, given.simplified], (text, simplified) =>
      [...new Set([String(text), String(simplified)])].map(wordQuery).join(" OR "),
    ),
  );
  const isAlone = (given.types as readonly string[]).every((type) => type === "Article");
  const limit = parameters.addInteger(isAlone && page ? enoughFor(page) : fetched);
  return `  CALL db.index.fulltext.queryNodes('article_text', ${query}, {limit: ${limit}}) YIELD node AS found, score AS points
  RETURN found, points, null AS name, 'TEXT' AS how`;
}

/** A first page of articles alone needs no more hits than it shows, and one to know whether there are more. */
function enoughFor({ size, beyond, where, backwards }: PageRequest): Value<number> {
  const isFirst = beyond === null && where === null && !backwards;
  return isFirst ? mapValue(size, (count) => count + 1) : fetched;
}

/** What a hit shows: the name or the passage that matched, and which stretches of it did. */
function shown(
  node: string,
  name: string,
  how: string,
  { arguments: given }: SourceContext,
): Readonly<Record<string, Computed>> {
  // Simplified text has the length of the original, unit by unit.
  const from = [name, how, `${node}.text`, `${node}.simplified`];
  const typed = mapValues(
    [given.text, given.simplified, given.folded],
    (text, simplified, folded): Typed => ({
      words: wordsOf(String(text), String(simplified)),
      folded: String(folded),
    }),
  );
  const compute =
    (read: (hit: Hit, typed: Typed) => unknown): Computed["read"] =>
    (values, variables: Variables) =>
      read(hitOf(values), valueIn(typed, variables));
  return {
    matched: { from, read: compute((hit, words) => matchOf(hit, words).text) },
    highlights: { from, read: compute((hit, words) => matchOf(hit, words).highlights) },
    span: { from, read: compute((hit, words) => matchOf(hit, words).span) },
  };
}

interface Hit {
  readonly name: string | null;
  readonly how: string;
  readonly text: string;
  readonly simplified: string;
}

function hitOf([name, how, text, simplified]: readonly unknown[]): Hit {
  const whole = String(text ?? "");
  return {
    name: typeof name === "string" ? name : null,
    how: String(how),
    text: whole,
    simplified: typeof simplified === "string" ? simplified : whole,
  };
}

function matchOf({ name, how, text, simplified }: Hit, typed: Typed) {
  if (name !== null) return { text: name, highlights: highlightsIn(name, how, typed), span: null };
  return passageOf(text, simplified, typed.words);
}

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
