import neo4j from "neo4j-driver";
import { type EntityId, entityKinds } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { kindDegrees } from "../vocabulary/degrees.ts";

/** So many of those named together with an entity are kept with it: the largest page and one, which tells that there is more. */
export const mostKept = 101;

/** An entity in fewer articles has too few to keep: they are counted as fast when somebody asks. */
export const leastArticles = 32;

/**
 * Counts anew what is told of entities by the stories that mention them, each counted once however often
 * it was printed. The months of the entities must be derived before.
 */
export async function deriveEntityCounts(
  run: RunStatement,
  entities: readonly EntityId[],
): Promise<void> {
  if (entities.length === 0) return;
  const counted = (await run(count, {
    entities,
    kinds: entityKinds,
    mostKept: neo4j.int(mostKept),
  })) as readonly CountedRow[];
  await run(write, { rows: counted.map(countsRow) });
}

type CountedRow = readonly [
  id: EntityId,
  articles: number,
  mentions: number,
  stories: number,
  degrees: readonly number[],
  coMentions: number,
  most: readonly (readonly [EntityId, number])[],
];

function countsRow([
  id,
  articles,
  mentions,
  stories,
  degrees,
  coMentions,
  most,
]: CountedRow): object {
  const isKept = articles >= leastArticles;
  return {
    id,
    mentionCount: neo4j.int(mentions),
    storyCount: neo4j.int(stories),
    degree: neo4j.int(degrees.reduce((sum, one) => sum + one, 0)),
    ...kindDegrees((place) => neo4j.int(degrees[place] ?? 0)),
    coMentionCount: neo4j.int(coMentions),
    coIds: isKept ? most.map(([other]) => other) : null,
    coCounts: isKept ? most.map(([, stories]) => neo4j.int(stories)) : null,
  };
}

// One pattern for both mentions: a relationship is never walked twice, so an entity does not meet itself.
const count = `
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (id) {
  MATCH (m:EntityMonth) WHERE m.entityId = id AND m.month IS NOT NULL
  RETURN toInteger(sum(m.mentions)) AS mentions
}
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a) WHERE NOT a:Repeat
  RETURN count(*) AS stories
}
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a)-[:MENTIONS]->(other) WHERE NOT a:Repeat
  WITH other, count(*) AS shared
  WITH other.id AS otherId, shared ORDER BY shared DESC, otherId
  WITH collect([otherId, shared]) AS others, sum(shared) AS coMentions
  // The kind of an entity is the beginning of its id.
  RETURN [kind IN $kinds |
      size([other IN others WHERE other[0] STARTS WITH kind])] AS degrees,
    coMentions, others[..$mostKept] AS most
}
RETURN id, e.articleCount, mentions, stories, degrees, coMentions, most`;

const write = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row`;
