import { type ArticleId, type EntityId, type GraphEvent, Problem } from "../../domain/index.ts";
import type { EventLog } from "./event-log.ts";
import { type WatchPlace, writeWatchCursor } from "./watch-cursor.ts";

/** Which news somebody waits for. */
export interface Watch {
  readonly entities: readonly EntityId[];
  /** Whether one article must name all of them, at least one of them newly; else any of them newly. */
  readonly together: boolean;
}

/** An article that newly names what is watched; the first item of a watch only says where it begins. */
export interface WatchedArticle {
  readonly cursor: string;
  readonly at: string | null;
  readonly article: ArticleId | null;
  /** Those it names newly. */
  readonly entities: readonly EntityId[];
}

/** More articles than any event has. */
const wholeEvent = 999_999;

/** What a watch rests on. */
export interface WatchParts {
  readonly log: EventLog;
  /** Whether an article names all of some entities. */
  readonly names: (article: ArticleId, entities: readonly EntityId[]) => Promise<boolean>;
}

/**
 * The articles that newly name what is watched, from a place on, until the signal ends it. An article is
 * told once for each page that comes: reading a page again is no news but for what it newly names.
 * @throws Problem BAD_CURSOR where events behind the place are forgotten.
 */
export async function* watchEvents(
  parts: WatchParts,
  watch: Watch,
  after: WatchPlace | null,
  signal: AbortSignal,
): AsyncGenerator<WatchedArticle> {
  const { log } = parts;
  const place = after ?? { seq: await log.last(), told: wholeEvent };
  if (after === null)
    yield { cursor: writeWatchCursor(place), at: null, article: null, entities: [] };
  let seen = place.seq;
  // The event at the place may have been told in part.
  for await (const event of log.follow(Math.max(0, place.seq - 1), signal)) {
    if (event.seq > seen + 1) throw forgotten();
    seen = event.seq;
    yield* newsOf(event, watch, event.seq === place.seq ? place.told : 0, parts);
  }
}

/** The articles of an event that are news to a watch, but for the first of them that are told already. */
async function* newsOf(
  event: GraphEvent,
  watch: Watch,
  told: number,
  { names }: WatchParts,
): AsyncGenerator<WatchedArticle> {
  for (const { index, article, entities } of newlyNamed(event, watch)) {
    if (index < told) continue;
    const rest = watch.entities.filter((entity) => !entities.includes(entity));
    if (watch.together && rest.length > 0 && !(await names(article, rest))) continue;
    const cursor = writeWatchCursor({ seq: event.seq, told: index + 1 });
    yield { cursor, at: event.at, article, entities };
  }
}

interface NewlyNamed {
  /** The article's place in the event. */
  readonly index: number;
  readonly article: ArticleId;
  readonly entities: readonly EntityId[];
}

/** The articles of an event that newly name any of the watched, in the event's order. */
function newlyNamed({ articleIds, entityIds, pairs }: GraphEvent, watch: Watch): NewlyNamed[] {
  const watched = new Set(watch.entities);
  const named = new Map<number, EntityId[]>();
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [article = 0, entity = 0] = pairs.slice(i, i + 2);
    const id = entityIds[entity];
    if (id && watched.has(id)) named.set(article, [...(named.get(article) ?? []), id]);
  }
  return articleIds.flatMap((article, index) => {
    const entities = named.get(index);
    return entities ? [{ index, article, entities }] : [];
  });
}

function forgotten(): Problem {
  return new Problem(
    "BAD_CURSOR",
    'The watch was left for so long that events behind its cursor are forgotten; ask "articles" for what came since, and begin anew without "after".',
  );
}
