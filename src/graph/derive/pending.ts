import neo4j from "neo4j-driver";
import type { EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import type { EntityAndMonth } from "./entity-months.ts";

/** What events have touched and what is therefore to be derived anew. */
export interface Pending {
  /** The last of these events. */
  readonly seq: number;
  readonly at: string;
  readonly entities: readonly EntityId[];
  readonly months: readonly string[];
  readonly pairs: readonly EntityAndMonth[];
  readonly deferred: readonly EntityId[];
}

/** So many events are taken at once: the entities of many pages are mostly the same. */
const mostEvents = 2_000;

/** What the next events behind the derived ones have touched; null where there are none. */
export async function readPending(run: RunStatement): Promise<Pending | null> {
  const rows = (await run(read, { limit: neo4j.int(mostEvents) })) as readonly EventRow[];
  const last = rows.at(-1);
  if (!last) return null;
  const pairs = new Map<string, EntityAndMonth>();
  for (const [, , touched, months] of rows)
    for (const month of months)
      for (const entity of touched) pairs.set(`${entity}@${month}`, { entity, month });
  return {
    seq: last[0],
    at: last[1],
    entities: distinct(rows.flatMap(([, , touched]) => touched)),
    months: distinct(rows.flatMap(([, , , months]) => months)),
    pairs: [...pairs.values()],
    deferred: distinct(rows.flatMap(([, , , , deferred]) => deferred)),
  };
}

/** Whether deriving everything is less work than deriving what all pending events have touched. */
export async function isMostPending(run: RunStatement): Promise<boolean> {
  const [row] = await run(share);
  const [events, articles, all] = (row ?? []).map(Number);
  return Number(events) > mostEvents && Number(articles) * 4 > Number(all);
}

type EventRow = readonly [
  seq: number,
  at: string,
  touched: readonly EntityId[],
  months: readonly string[],
  deferred: readonly EntityId[],
];

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted();
}

const behind = `
MATCH (m:Meta {key: 'derived'})
MATCH (v:Event) WHERE v.seq > coalesce(m.seq, 0)`;

const read = `${behind}
WITH v ORDER BY v.seq LIMIT $limit
RETURN v.seq, v.at, v.touched, v.months, v.deferred`;

const share = `${behind}
RETURN count(v), sum(v.articles), COUNT { (:Article) }`;
