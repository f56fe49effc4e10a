import {
  type EntityId,
  type IdentityJudgement,
  identityJudgementId,
  type Judged,
  type JudgementId,
  type LikenessRules,
  likenessId,
  Problem,
} from "../../domain/index.ts";
import { deriveLikenesses } from "../derive/likeness/derive-likenesses.ts";
import type { Connection, RunStatement } from "../store/connection.ts";

/**
 * Keeps what somebody decides of two people: that they are one, or two. It goes before the evidence from now on,
 * and outlives the two: whenever pages that name them are read again, they are judged as before.
 * Throws a Problem where one of them is not there or is no person.
 */
export async function judgeIdentity(
  connection: Connection,
  { one, other, isSame, by, why }: IdentityJudgement,
  rules: LikenessRules,
  madeAt: string,
): Promise<Judged> {
  if (one === other)
    throw new Problem("BAD_INPUT", `"${one}" is one with itself; name two people.`);
  const id = identityJudgementId(one, other);
  await connection.write(async (run) => {
    await lockDerived(run);
    await checkPeople(run, [one, other]);
    const [least, greatest] = [one, other].toSorted();
    const kind = isSame ? "same" : "different";
    const properties = { id, kind, one: least, other: greatest, by, why, madeAt };
    await run("MERGE (j:Judgement {id: $id}) SET j = $properties", { id, properties });
    await settle(run, one, rules);
  });
  return { judgement: id, likeness: likenessId(one, other) };
}

/** Forgets what somebody decided of two people; the evidence decides again. */
export async function undoIdentity(
  connection: Connection,
  id: JudgementId,
  one: EntityId,
  rules: LikenessRules,
): Promise<void> {
  await connection.write(async (run) => {
    await lockDerived(run);
    await run("MATCH (j:Judgement {id: $id}) DETACH DELETE j", { id });
    await settle(run, one, rules);
  });
}

/** Holds off whoever derives, who would write what was decided before. */
async function lockDerived(run: RunStatement): Promise<void> {
  await run("MERGE (m:Meta {key: 'derived'}) SET m.key = 'derived'");
}

async function settle(run: RunStatement, one: EntityId, rules: LikenessRules): Promise<void> {
  await deriveLikenesses(run, [one], rules);
  await run("MERGE (m:Meta {key: 'likenesses'}) SET m.judged = coalesce(m.judged, 0) + 1");
}

async function checkPeople(run: RunStatement, people: readonly EntityId[]): Promise<void> {
  const rows = await run("UNWIND $people AS id MATCH (e:Person {id: id}) RETURN id", { people });
  const missing = people.find((id) => !rows.some(([found]) => found === id));
  if (missing !== undefined)
    throw new Problem("NOT_FOUND", `There is no person "${missing}" in the graph.`);
}
