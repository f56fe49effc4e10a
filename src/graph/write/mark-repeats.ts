import neo4j from "neo4j-driver";
import type { ArticleId, EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";

/** Articles by their text key: each list is what was written just now of one story. */
export type Stories = ReadonlyMap<string, readonly ArticleId[]>;

/** Which printing of each story is its first, and what was marked otherwise than before. */
export interface MarkedStories {
  readonly firsts: ReadonlyMap<string, ArticleId>;
  /** Entities of articles that were there before and became a repeat or a first printing, by text key. */
  readonly turned: ReadonlyMap<string, readonly EntityId[]>;
}

/**
 * Gives every printing of a story but the first, the least by (sortOn, id), the label Repeat. It looks at
 * no more printings than were written and one, however often the story was printed.
 */
export async function markRepeats(run: RunStatement, stories: Stories): Promise<MarkedStories> {
  const rows = [...stories].map(([key, written]) => ({ key, written }));
  if (rows.length === 0) return { firsts: new Map(), turned: new Map() };
  const reach = neo4j.int(1 + Math.max(...rows.map(({ written }) => written.length)));
  const marked = (await run(markFirstPrintings, { rows, reach })) as readonly MarkedRow[];
  const firsts = new Map(marked.map(([key, first]) => [key, first]));
  const later = rows.flatMap(({ key, written }) => written.filter((id) => id !== firsts.get(key)));
  if (later.length > 0) await run(markLater, { later });
  return {
    firsts,
    turned: new Map(
      marked.flatMap(([key, , turned]) => (turned.length > 0 ? [[key, turned]] : [])),
    ),
  };
}

type MarkedRow = readonly [key: string, first: ArticleId, turned: readonly EntityId[]];

const markFirstPrintings = `
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Article) USING INDEX a:Article(textKey, sortOn, id)
  WHERE a.textKey = row.key AND a.sortOn IS NOT NULL AND a.id IS NOT NULL
  WITH a ORDER BY a.textKey, a.sortOn, a.id LIMIT $reach
  RETURN collect(a) AS printings
}
WITH row.key AS key, printings, head(printings) AS first,
  [a IN printings WHERE NOT a.id IN row.written AND (a = head(printings)) = (a:Repeat)] AS turned
WHERE first IS NOT NULL
FOREACH (a IN [a IN turned WHERE a <> first] | SET a:Repeat)
FOREACH (a IN [a IN turned WHERE a = first] | REMOVE a:Repeat)
RETURN key, first.id,
  COLLECT { UNWIND turned AS a MATCH (a)-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id }`;

const markLater = `
UNWIND $later AS id
MATCH (a:Article {id: id})
SET a:Repeat`;
