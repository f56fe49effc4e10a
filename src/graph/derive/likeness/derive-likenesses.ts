import {
  certain,
  doubtful,
  type EntityId,
  type Likeness,
  type LikenessDecision,
  type LikenessRules,
  likenessId,
} from "../../../domain/index.ts";
import type { RunStatement } from "../../store/connection.ts";
import { findMates, type Pair } from "./find-mates.ts";
import { personProfiles } from "./person-profiles.ts";

/** So many people are compared with others in one transaction. */
export const peopleAtOnce = 100;

/**
 * Decides anew whether these people are one with others of the graph. A decision is a node of its own
 * beside the two: it joins nothing and changes no id, so it can be other tomorrow.
 */
export async function deriveLikenesses(
  run: RunStatement,
  people: readonly EntityId[],
  rules: LikenessRules,
): Promise<void> {
  if (people.length === 0) return;
  const pairs = await findMates(run, people, rules);
  const profiles = await personProfiles(run, [...new Set(pairs.flat())].toSorted());
  const judged = await judgements(run, pairs);
  const rows = pairs.flatMap((pair) => {
    const [one, other] = pair.map((id) => profiles.get(id));
    const likeness = one && other ? rules.compare(one, other) : null;
    return likenessRow(pair, likeness, judged.get(likenessId(...pair)) ?? null);
  });
  await run(forgetOthers, { people, kept: rows.map(({ id }) => id) });
  if (rows.length > 0) await run(write, { rows });
}

/** The people so that those who bear one name stand together: what is known of them is read once then. */
export async function inOrderOfName(
  run: RunStatement,
  people: readonly EntityId[],
): Promise<readonly EntityId[]> {
  const rows = await run(byName, { people });
  return rows.map(([id]) => id as EntityId);
}

const byName = `
UNWIND $people AS id
OPTIONAL MATCH (e:Entity {id: id})
RETURN id ORDER BY coalesce(e.name, ''), id`;

/** What somebody has judged of pairs, by the id of the likeness: whether they are one. */
async function judgements(
  run: RunStatement,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, boolean>> {
  if (pairs.length === 0) return new Map();
  const rows = await run(judgementsOfPairs, { pairs });
  return new Map(
    rows.map(([one, other, kind]) => [
      likenessId(one as EntityId, other as EntityId),
      kind === "same",
    ]),
  );
}

/** The node of a likeness; none where nobody would doubt that they are two. */
function likenessRow(
  [oneId, otherId]: Pair,
  likeness: Likeness | null,
  isJudgedSame: boolean | null,
): readonly LikenessRow[] {
  const { score, reasons } = likeness ?? { score: 0, reasons: [] };
  if (isJudgedSame === null && score < doubtful) return [];
  const isJudged = isJudgedSame !== null;
  const decision = decided(score, isJudgedSame);
  const own = { oneId, otherId, score, reasons: [...reasons], decision, isJudged };
  const id = likenessId(oneId, otherId);
  return [{ id, oneId, otherId, properties: { id, ...own } }];
}

interface LikenessRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** What somebody has judged goes before what the evidence says. */
function decided(score: number, isJudgedSame: boolean | null): LikenessDecision {
  if (isJudgedSame !== null) return isJudgedSame ? "same" : "different";
  return score >= certain ? "same" : "doubtful";
}

const judgementsOfPairs = `
UNWIND $pairs AS pair
MATCH (j:Judgement {one: pair[0], other: pair[1]})
RETURN j.one, j.other, j.kind`;

const forgetOthers = `
UNWIND $people AS id
MATCH (l:Likeness) WHERE (l.oneId = id OR l.otherId = id) AND NOT l.id IN $kept
WITH DISTINCT l
DETACH DELETE l`;

const write = `
UNWIND $rows AS row
MATCH (one:Entity {id: row.oneId}), (other:Entity {id: row.otherId})
MERGE (l:Likeness {id: row.id})
SET l = row.properties
MERGE (l)-[:ONE]->(one)
MERGE (l)-[:OTHER]->(other)`;
