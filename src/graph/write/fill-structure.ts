import neo4j from "neo4j-driver";
import type { ArticleId, TextForms } from "../../domain/index.ts";
import type { Connection } from "../store/connection.ts";
import { markRepeats } from "./mark-repeats.ts";
import { textKey } from "./text-key.ts";

/** So many nodes are filled in one transaction. */
const stride = 500;
const longestMs = 3_600_000;

/**
 * Gives what structure 1 has what this one has: which articles tell one story, their texts in simplified
 * characters, what places lie in. What is derived is left to deriving everything.
 */
export async function fillStructure(connection: Connection, forms: TextForms): Promise<void> {
  for (let after: string | null = ""; after !== null; )
    after = await fillArticles(connection, after, forms);
  while (await fillPlaces(connection));
}

/** Gives every entity the counts that an older release does not have, until they are derived. */
export async function fillCounts(connection: Connection): Promise<void> {
  while (await fillEntities(connection));
}

/** Takes away what months were found by in older releases; they are found by entity or place, and month. */
export async function forgetMonthIds(connection: Connection): Promise<void> {
  for (const label of ["EntityMonth", "PlaceMonth"])
    await connection.define(
      `MATCH (m:${label}) WHERE m.id IS NOT NULL CALL (m) { REMOVE m.id } IN TRANSACTIONS OF 10000 ROWS`,
      longestMs,
    );
}

/** Keeps the lists of mentions that say one thing as that thing, as they are written now. */
export async function shortenMentionLists(connection: Connection): Promise<void> {
  await connection.define(shortenForms, longestMs);
  await connection.define(shortenConfidences, longestMs);
}

/** Fills the next articles by id; gives the last of them, or null where there are no more. */
async function fillArticles(
  connection: Connection,
  after: string,
  { simplified }: TextForms,
): Promise<string | null> {
  const rows = (await connection.read({
    text: nextArticles,
    parameters: { after, stride: neo4j.int(stride) },
  })) as readonly (readonly [ArticleId, text: string, bodyStart: number])[];
  const filled = rows.map(([id, text, bodyStart]) => {
    const plain = simplified(text);
    return { id, key: textKey({ text, bodyStart }), simplified: plain === text ? null : plain };
  });
  const stories = new Map<string, ArticleId[]>();
  for (const { id, key } of filled) if (key) stories.set(key, [...(stories.get(key) ?? []), id]);
  await connection.write(async (run) => {
    await run(fillTexts, { rows: filled });
    await markRepeats(run, stories);
  });
  return rows.length < stride ? null : (rows.at(-1)?.[0] ?? null);
}

/** Fills some places; false where none is left. */
async function fillPlaces(connection: Connection): Promise<boolean> {
  const [row] = await connection.write((run) => run(nameWholes, { stride: neo4j.int(stride) }));
  return Number(row?.[0]) > 0;
}

/** Fills some entities; false where none is left. */
async function fillEntities(connection: Connection): Promise<boolean> {
  const [row] = await connection.write((run) => run(zeroCounts, { stride: neo4j.int(stride) }));
  return Number(row?.[0]) > 0;
}

const shortenForms = `
MATCH ()-[r:MENTIONS]->() WHERE size(r.forms) = 1
CALL (r) { SET r.form = r.forms[0], r.forms = null } IN TRANSACTIONS OF 10000 ROWS`;

const shortenConfidences = `
MATCH ()-[r:MENTIONS]->() WHERE all(one IN r.confidences WHERE one = r.confidence)
CALL (r) { SET r.confidences = null } IN TRANSACTIONS OF 10000 ROWS`;

const nextArticles = `
MATCH (a:Article) WHERE a.id > $after
RETURN a.id, a.text, a.bodyStart ORDER BY a.id LIMIT $stride`;

const fillTexts = `
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.textKey = row.key, a.simplified = row.simplified`;

const nameWholes = `
MATCH (l:Location) WHERE l.within IS NULL
WITH l LIMIT $stride
SET l.within = [l.id] + COLLECT { MATCH p = (l)-[:PART_OF*1..6]->(w:Location) RETURN w.id ORDER BY length(p) }
RETURN count(l)`;

const zeroCounts = `
MATCH (e:Entity) WHERE e.personDegree IS NULL
WITH e LIMIT $stride
SET e.personDegree = 0, e.organizationDegree = 0, e.locationDegree = 0
FOREACH (count IN ['storyCount', 'degree', 'coMentionCount', 'mentionCount'] |
  SET e[count] = coalesce(e[count], 0))
FOREACH (_ IN CASE WHEN e:Location THEN [1] ELSE [] END |
  SET e.subtreeArticleCount = coalesce(e.subtreeArticleCount, 0))
RETURN count(e)`;
