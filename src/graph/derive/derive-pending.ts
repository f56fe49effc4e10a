import type { DeriveProgress, EntityId, LikenessRules } from "../../domain/index.ts";
import { byCost, type Cost, inParts } from "./by-cost.ts";
import { deriveEntityCounts } from "./entity-counts.ts";
import { deriveEntityMonths } from "./entity-months.ts";
import type { Transact } from "./lease.ts";
import { deriveLikenesses, inOrderOfName, peopleAtOnce } from "./likeness/derive-likenesses.ts";
import { markHubs } from "./likeness/mark-hubs.ts";
import type { Pending } from "./pending.ts";
import { derivePlaceMonths, deriveSubtreeCounts } from "./place-months.ts";
import { putRight } from "./put-right.ts";
import { saveDerived } from "./state.ts";

/**
 * Derives what events have touched. The events count as derived at the very end, so that all of it is done
 * again where it was ended before.
 */
export async function derivePending(
  transact: Transact,
  pending: Pending,
  rules: LikenessRules | null,
  onProgress: (progress: DeriveProgress) => void,
): Promise<void> {
  const { entities, months, pairs, deferred } = pending;
  for (const part of inParts(deferred, 10)) await transact((run) => putRight(run, part));
  for (const part of inParts(pairs, 500)) await transact((run) => deriveEntityMonths(run, part));
  const places = new Set<EntityId>();
  for (const [i, month] of months.entries()) {
    onProgress({ part: "months", done: i, total: months.length });
    for (const place of await transact((run) => derivePlaceMonths(run, month))) places.add(place);
  }
  for (const part of inParts([...places].toSorted(), 500))
    await transact((run) => deriveSubtreeCounts(run, part));
  let done = 0;
  for (const part of byCost(await costsOf(transact, entities))) {
    await transact((run) => deriveEntityCounts(run, part));
    done += part.length;
    onProgress({ part: "entities", done, total: entities.length });
  }
  await comparePending(transact, entities, rules);
  await transact((run) => saveDerived(run, pending.seq, pending.at));
}

/** Marks hubs, and compares the people among the entities and those whose company tells something else now. */
async function comparePending(
  transact: Transact,
  entities: readonly EntityId[],
  rules: LikenessRules | null,
): Promise<void> {
  const people = new Set(entities.filter((id) => id.startsWith("person:")));
  for (const part of inParts(entities, 500))
    for (const id of await transact((run) => markHubs(run, part))) people.add(id);
  if (rules === null) return;
  const ordered = await transact((run) => inOrderOfName(run, [...people]));
  for (const part of inParts(ordered, peopleAtOnce))
    await transact((run) => deriveLikenesses(run, part, rules));
}

/** Those of the entities that are still there, with what they cost. */
async function costsOf(
  transact: Transact,
  entities: readonly EntityId[],
): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  for (const part of inParts(entities, 5_000)) {
    const rows = await transact((run) =>
      run("UNWIND $part AS id MATCH (e:Entity {id: id}) RETURN id, e.articleCount", { part }),
    );
    costs.push(...(rows as readonly Cost[]));
  }
  return costs;
}
