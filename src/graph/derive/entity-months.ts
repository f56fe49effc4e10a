import neo4j from "neo4j-driver";
import {
  datesOfMonth,
  type EntityId,
  type EntityKind,
  isMonth,
  monthAfter,
} from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { trend } from "./trend.ts";

/** An entity and a month of which something has changed. */
export interface EntityAndMonth {
  readonly entity: EntityId;
  readonly month: string;
}

/**
 * Counts anew how often entities are named in months, and what their trend is there and in the month
 * after. Each count is a stretch of the index of mentions, whatever else the entity is named in.
 */
export async function deriveEntityMonths(
  run: RunStatement,
  pairs: readonly EntityAndMonth[],
): Promise<void> {
  const rows = (await run(countMonths, { pairs: pairs.map(stretch) })) as readonly CountRow[];
  // First the months after: some of them are among the pairs, and are then written as counted now.
  await run(writeTrends, { rows: rows.flatMap(nextTrend) });
  await writeEntityMonths(run, rows.map(entityMonth));
}

/** How often an entity is named in a month. */
export interface EntityMonth {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly month: string;
  /** None where it is not named there any more. */
  readonly articles: number;
  readonly mentions: number;
  /** How many articles named it in the month before. */
  readonly previous: number;
}

/** Writes months as they were counted; those without articles are deleted. */
export async function writeEntityMonths(
  run: RunStatement,
  months: readonly EntityMonth[],
): Promise<void> {
  const gone = months
    .filter(({ articles }) => articles === 0)
    .map(({ entity, month }) => ({ entity, month }));
  const rows = months.filter(({ articles }) => articles > 0).map(entityMonthRow);
  if (gone.length > 0) await run(deleteMonths, { gone });
  if (rows.length > 0) await run(mergeMonths, { rows });
}

/** The properties of a month's node. */
export function entityMonthRow(counted: EntityMonth): Readonly<Record<string, unknown>> {
  const { entity, kind, month, articles, mentions, previous } = counted;
  return {
    entityId: entity,
    kind,
    month,
    articles: neo4j.int(articles),
    mentions: neo4j.int(mentions),
    trend: isMonth(month) ? trend(articles, previous) : 0,
  };
}

/** Where the dates of a month and of the one before lie, and which one is after. */
function stretch({ entity, month }: EntityAndMonth): Readonly<Record<string, unknown>> {
  const own = { entity, month, dates: datesOfMonth(month) };
  if (!isMonth(month)) return { ...own, before: nowhere, next: null };
  return {
    ...own,
    before: datesOfMonth(monthAfter(month, -1)),
    next: monthAfter(month),
  };
}

const nowhere = { from: "", end: "" };

type CountRow = readonly [
  entity: EntityId,
  month: string,
  kind: EntityKind,
  articles: number,
  mentions: number,
  previous: number,
  nextArticles: number | null,
];

function entityMonth([entity, month, kind, articles, mentions, previous]: CountRow): EntityMonth {
  return { entity, month, kind, articles, mentions, previous };
}

function nextTrend([entity, month, , articles, , , nextArticles]: CountRow): object[] {
  if (nextArticles === null) return [];
  return [{ entity, month: monthAfter(month), trend: trend(nextArticles, articles) }];
}

const isMentionOf = "r.articleId IS NOT NULL AND r.entityId";

const countMonths = `
UNWIND $pairs AS pair
OPTIONAL MATCH (e:Entity {id: pair.entity})
CALL (pair) {
  MATCH ()-[r:MENTIONS]->()
  WHERE ${isMentionOf} = pair.entity AND r.sortOn >= pair.dates.from AND r.sortOn < pair.dates.end
  RETURN count(r) AS articles, toInteger(sum(r.count)) AS mentions
}
CALL (pair) {
  MATCH ()-[r:MENTIONS]->()
  WHERE ${isMentionOf} = pair.entity AND r.sortOn >= pair.before.from AND r.sortOn < pair.before.end
  RETURN count(r) AS previous
}
OPTIONAL MATCH (n:EntityMonth {entityId: pair.entity, month: pair.next})
RETURN pair.entity, pair.month, e.kind, articles, mentions, previous, n.articles`;

const writeTrends = `
UNWIND $rows AS row
MATCH (m:EntityMonth {entityId: row.entity, month: row.month})
SET m.trend = row.trend`;

const deleteMonths = `
UNWIND $gone AS gone
MATCH (m:EntityMonth {entityId: gone.entity, month: gone.month})
DELETE m`;

const mergeMonths = `
UNWIND $rows AS row
MERGE (m:EntityMonth {entityId: row.entityId, month: row.month})
SET m = row`;
