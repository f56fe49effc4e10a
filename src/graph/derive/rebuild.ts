import neo4j from "neo4j-driver";
import {
  type DeriveProgress,
  datesOfMonth,
  type EntityId,
  isMonth,
  monthAfter,
} from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { byCost, type Cost, inParts } from "./by-cost.ts";
import { calendar, isOfMonth } from "./calendar.ts";
import { deriveEntityCounts } from "./entity-counts.ts";
import { type EntityMonth, entityMonthRow, writeEntityMonths } from "./entity-months.ts";
import type { Transact } from "./lease.ts";
import { markAllHubs } from "./likeness/mark-hubs.ts";
import { derivePlaceMonths, deriveSubtreeCounts } from "./place-months.ts";
import { putRight } from "./put-right.ts";
import { type Rebuild, saveDerived, saveRebuild } from "./state.ts";

/** Derives everything anew, month by month and then entity by entity, from where it was ended last. */
export async function rebuildAll(
  transact: Transact,
  { part, after, seq, at }: Rebuild,
  onProgress: (progress: DeriveProgress) => void,
): Promise<void> {
  if (part === "months") {
    await rebuildMonths(transact, after, onProgress);
    await transact((run) => saveRebuild(run, { part: "entities", after: "" }));
  }
  await rebuildEntities(transact, part === "entities" ? after : "", onProgress);
  await markAllHubs(transact);
  await transact((run) => saveDerived(run, seq, at));
}

async function rebuildMonths(
  transact: Transact,
  after: string,
  onProgress: (progress: DeriveProgress) => void,
): Promise<void> {
  const months = await transact(calendar);
  for (const [i, month] of months.entries()) {
    if (month <= after) continue;
    onProgress({ part: "months", done: i, total: months.length });
    const changed = await transact((run) => changedEntityMonths(run, month));
    for (const part of inParts(changed, 2_000))
      await transact((run) => writeEntityMonths(run, part));
    await transact(async (run) => {
      await derivePlaceMonths(run, month);
      await saveRebuild(run, { part: "months", after: month });
    });
  }
}

/** How often each entity is named in a month, of those of which something else is stored. */
async function changedEntityMonths(
  run: RunStatement,
  month: string,
): Promise<readonly EntityMonth[]> {
  const counted = (await run(countEntities, datesOfMonth(month))) as readonly CountedRow[];
  const stored = (await run(storedMonths, { month })) as readonly StoredRow[];
  const before = isMonth(month) ? await run(storedMonths, { month: monthAfter(month, -1) }) : [];
  const previous = new Map(before.map(([entity, , articles]) => [entity, Number(articles)]));
  const known = new Map(stored.map(([entity, ...values]) => [entity, values.join()]));
  const there = new Set(counted.map(([entity]) => entity));
  const gone = stored
    .filter(([entity]) => !there.has(entity))
    .map(([entity, kind]) => ({ entity, kind, month, articles: 0, mentions: 0, previous: 0 }));
  const changed = counted
    .map(([entity, kind, articles, mentions]) => ({
      entity,
      kind,
      month,
      articles,
      mentions,
      previous: previous.get(entity) ?? 0,
    }))
    .filter((one) => known.get(one.entity) !== storedValues(one));
  return [...gone, ...changed];
}

type CountedRow = readonly [EntityId, EntityMonth["kind"], articles: number, mentions: number];
type StoredRow = readonly [...CountedRow, trend: number];

function storedValues(counted: EntityMonth): string {
  const { kind, articles, mentions, trend } = entityMonthRow(counted);
  return [kind, articles, mentions, trend].join();
}

/** How many entities are looked up at once. */
const stride = 2_000;

async function rebuildEntities(
  transact: Transact,
  from: string,
  onProgress: (progress: DeriveProgress) => void,
): Promise<void> {
  const [row] = await transact((run) => run(countDone, { from }));
  const [total = 0, before = 0] = (row ?? []).map(Number);
  let done = before;
  for (let after = from, left = true; left; ) {
    const costs = await nextEntities(transact, after);
    for (const part of byCost(costs)) {
      await transact((run) => putRight(run, part));
      await transact((run) => rebuildPart(run, part));
      done += part.length;
      onProgress({ part: "entities", done, total });
    }
    after = costs.at(-1)?.[0] ?? after;
    left = costs.length === stride;
  }
}

async function nextEntities(transact: Transact, after: string): Promise<readonly Cost[]> {
  const rows = await transact((run) =>
    run(
      "MATCH (e:Entity) WHERE e.id > $after RETURN e.id, e.articleCount ORDER BY e.id LIMIT $stride",
      { after, stride: neo4j.int(stride) },
    ),
  );
  return rows as readonly Cost[];
}

async function rebuildPart(run: RunStatement, entities: readonly EntityId[]): Promise<void> {
  await deriveEntityCounts(run, entities);
  await deriveSubtreeCounts(
    run,
    entities.filter((id) => id.startsWith("location:")),
  );
  await saveRebuild(run, { part: "entities", after: entities.at(-1) ?? "" });
}

const countDone =
  "RETURN COUNT { (:Entity) }, COUNT { MATCH (e:Entity) WHERE e.id <= $from RETURN e }";

const countEntities = `
MATCH (a:Article) WHERE ${isOfMonth("a")}
MATCH (a)-[r:MENTIONS]->(e:Entity)
WITH e, count(*) AS articles, toInteger(sum(r.count)) AS mentions
RETURN e.id, e.kind, articles, mentions`;

const storedMonths = `
MATCH (m:EntityMonth) WHERE m.month = $month AND m.articles IS NOT NULL
RETURN m.entityId, m.kind, m.articles, m.mentions, m.trend`;
