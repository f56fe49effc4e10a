import neo4j from "neo4j-driver";
import type { DeriveProgress, EntityId, LikenessRules } from "../../../domain/index.ts";
import type { RunStatement } from "../../store/connection.ts";
import { inParts } from "../by-cost.ts";
import type { Transact } from "../lease.ts";
import { deriveLikenesses, peopleAtOnce } from "./derive-likenesses.ts";
import { markAllHubs } from "./mark-hubs.ts";

/** So many names are taken at once. */
const namesAtOnce = 200;

/**
 * Compares everybody with everybody else of the name, where that was never done: in a graph that was imported,
 * that an older release wrote, or that is derived anew. Goes by names, so that who bears one is looked at once,
 * and goes on from where it was ended.
 */
export async function compareAll(
  transact: Transact,
  rules: LikenessRules,
  onProgress: (progress: DeriveProgress) => void = () => undefined,
): Promise<void> {
  const [row] = await transact((run) => run(begin));
  const [isWhole, from, total] = row ?? [];
  if (isWhole === true) return;
  await transact((run) => run(forgetBereft));
  await markAllHubs(transact);
  let done = 0;
  for (let after = String(from), left = true; left; ) {
    const names = await transact((run) => nextNames(run, after));
    for (const part of inParts(
      names.flatMap(([, ids]) => ids),
      peopleAtOnce,
    )) {
      await transact((run) => deriveLikenesses(run, part, rules));
      done += part.length;
      onProgress({ part: "people", done, total: Number(total) });
    }
    after = names.at(-1)?.[0] ?? after;
    left = names.length === namesAtOnce;
    await transact((run) => run(save, { after }));
  }
  await transact((run) => run(end));
}

/** Says that everybody is to be compared anew. */
export async function compareAnew(run: RunStatement): Promise<void> {
  await run("MATCH (m:Meta {key: 'likenesses'}) SET m.isWhole = false, m.after = ''");
}

async function nextNames(
  run: RunStatement,
  after: string,
): Promise<readonly (readonly [name: string, people: readonly EntityId[]])[]> {
  const rows = await run(next, { after, most: neo4j.int(namesAtOnce) });
  return rows as readonly (readonly [string, readonly EntityId[]])[];
}

const begin = `
MERGE (m:Meta {key: 'likenesses'})
RETURN coalesce(m.isWhole, false), coalesce(m.after, ''), COUNT { (:Person) }`;

/** Those of whom one is gone. */
const forgetBereft = `
MATCH (l:Likeness) WHERE NOT EXISTS { (l)-[:ONE]->() } OR NOT EXISTS { (l)-[:OTHER]->() }
DETACH DELETE l`;

const next = `
MATCH (e:Entity) WHERE e.name > $after AND e.kind = 'person'
WITH e.name AS name, collect(e.id) AS people ORDER BY name LIMIT $most
RETURN name, people`;

const save = "MATCH (m:Meta {key: 'likenesses'}) SET m.after = $after";

const end = "MATCH (m:Meta {key: 'likenesses'}) SET m.isWhole = true REMOVE m.after";
