import neo4j from "neo4j-driver";
import { type EntityId, type EntityKind, monthAfter, noMonth } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { undated } from "../vocabulary/relationships.ts";
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
  const dated = pairs.filter(({ month }) => month !== noMonth).map(stretch);
  const entities = pairs.flatMap(({ entity, month }) => (month === noMonth ? [entity] : []));
  const rows: readonly CountRow[] = [
    ...((await run(countDated, { pairs: dated })) as readonly CountRow[]),
    ...((await run(countUndated, { entities, undated, noMonth })) as readonly CountRow[]),
  ];
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
  const ids = months.filter(({ articles }) => articles === 0).map(entityMonthId);
  const rows = months.filter(({ articles }) => articles > 0).map(entityMonthRow);
  if (ids.length > 0)
    await run("UNWIND $ids AS id MATCH (m:EntityMonth {id: id}) DELETE m", { ids });
  if (rows.length > 0)
    await run("UNWIND $rows AS row MERGE (m:EntityMonth {id: row.id}) SET m = row", { rows });
}

/** The properties of a month's node. */
export function entityMonthRow(counted: EntityMonth): Readonly<Record<string, unknown>> {
  const { entity, kind, month, articles, mentions, previous } = counted;
  return {
    id: entityMonthId(counted),
    entityId: entity,
    kind,
    month,
    articles: neo4j.int(articles),
    mentions: neo4j.int(mentions),
    trend: month === noMonth ? 0 : trend(articles, previous),
  };
}

function entityMonthId({ entity, month }: EntityAndMonth): string {
  return `${entity}@${month}`;
}

/** Where the dates of a month and of the one before lie: a day sorts behind its month. */
function stretch({ entity, month }: EntityAndMonth): Readonly<Record<string, string>> {
  const before = monthAfter(month, -1);
  return {
    entity,
    month,
    end: `${month}~`,
    before,
    beforeEnd: `${before}~`,
    next: entityMonthId({ entity, month: monthAfter(month) }),
  };
}

type CountRow = readonly [
  entity: EntityId,
  month: string,
  kind: EntityKind,
  articles: number,
  mentions: number,
  previous: number,
  next: string | null,
  nextArticles: number | null,
];

function entityMonth([entity, month, kind, articles, mentions, previous]: CountRow): EntityMonth {
  return { entity, month, kind, articles, mentions, previous };
}

function nextTrend([, , , articles, , , id, nextArticles]: CountRow): object[] {
  return nextArticles === null ? [] : [{ id, trend: trend(nextArticles, articles) }];
}

const isMentionOf = "r.articleId IS NOT NULL AND r.entityId";

const countDated = `
UNWIND $pairs AS pair
OPTIONAL MATCH (e:Entity {id: pair.entity})
CALL (pair) {
  MATCH ()-[r:MENTIONS]->()
  WHERE ${isMentionOf} = pair.entity AND r.sortOn >= pair.month AND r.sortOn < pair.end
  RETURN count(r) AS articles, toInteger(sum(r.count)) AS mentions
}
CALL (pair) {
  MATCH ()-[r:MENTIONS]->()
  WHERE ${isMentionOf} = pair.entity AND r.sortOn >= pair.before AND r.sortOn < pair.beforeEnd
  RETURN count(r) AS previous
}
OPTIONAL MATCH (n:EntityMonth {id: pair.next})
RETURN pair.entity, pair.month, e.kind, articles, mentions, previous, n.id, n.articles`;

// A date of a year alone belongs to no month. Each year between the first and the last date is looked up.
const countUndated = `
UNWIND $entities AS id
OPTIONAL MATCH (e:Entity {id: id})
WITH id, e, CASE WHEN e.firstSeenOn IS NULL THEN []
  ELSE range(toInteger(left(e.firstSeenOn, 4)), toInteger(left(e.lastSeenOn, 4))) END AS years
WITH id, e, [$undated] + [year IN years | right('000' + toString(year), 4)] AS dates
CALL (id, dates) {
  MATCH ()-[r:MENTIONS]->()
  WHERE ${isMentionOf} = id AND r.sortOn IN dates
  RETURN count(r) AS articles, toInteger(sum(r.count)) AS mentions
}
RETURN id, $noMonth, e.kind, articles, mentions, 0, null AS next, null AS nextArticles`;

const writeTrends = `
UNWIND $rows AS row
MATCH (m:EntityMonth {id: row.id})
SET m.trend = row.trend`;
