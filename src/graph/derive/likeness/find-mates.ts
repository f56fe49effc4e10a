import neo4j from "neo4j-driver";
import type { EntityId, LikenessRules } from "../../../domain/index.ts";
import { keysQuery } from "../../read/sources/lucene.ts";
import type { RunStatement } from "../../store/connection.ts";

const { int } = neo4j;

/**
 * A name that more bear than so tells of nobody who he is, and to compare them all would cost the square
 * of their number.
 */
const mostBearers = 100;

/** Two people, the one of the lesser id first. */
export type Pair = readonly [EntityId, EntityId];

/**
 * Whom these people may be one with: those whose names the keys of theirs find, and those of whom somebody
 * has judged it. Found by an index, so that it costs what there is of the name and not of the graph.
 */
export async function findMates(
  run: RunStatement,
  people: readonly EntityId[],
  { keysOf }: Pick<LikenessRules, "keysOf">,
): Promise<readonly Pair[]> {
  const named = (await run(namesOfPeople, { people })) as readonly (readonly [
    EntityId,
    string[],
  ])[];
  const wanted = named.flatMap(([id, names]) => {
    const query = keysQuery({ ...keysOf(names) });
    return query === null ? [] : [{ id, query }];
  });
  const alike =
    wanted.length === 0 ? [] : await run(alikeInName, { wanted, mostBearers: int(mostBearers) });
  const judged = await run(judgedWith, { people });
  const pairs = [...alike, ...judged].map(([one, other]) =>
    pairOf(one as EntityId, other as EntityId),
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

function pairOf(one: EntityId, other: EntityId): Pair {
  return one < other ? [one, other] : [other, one];
}

/** The test that a name `n` is a name in full. */
export const isFullName = "NOT n.kind IN ['short', 'alias']";

const namesOfPeople = `
UNWIND $people AS id
MATCH (e:Person {id: id})-[:NAMED]->(n:Name)
WHERE ${isFullName} AND e.articleCount > 0
RETURN id, collect(n.text)`;

const alikeInName = `
UNWIND $wanted AS one
CALL (one) {
  CALL db.index.fulltext.queryNodes('name_keys', one.query) YIELD node AS n
  MATCH (e:Person)-[:NAMED]->(n)
  WHERE e.id <> one.id AND e.articleCount > 0 AND ${isFullName}
  RETURN collect(DISTINCT e.id) AS others
}
WITH one, others WHERE size(others) <= $mostBearers
UNWIND others AS other
RETURN one.id, other`;

const judgedWith = `
UNWIND $people AS id
MATCH (j:Judgement) WHERE j.one = id OR j.other = id
MATCH (:Person {id: j.one}), (:Person {id: j.other})
RETURN j.one, j.other`;
