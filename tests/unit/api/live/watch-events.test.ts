import { type EventLog, eventLog } from "../../../../src/api/live/event-log.ts";
import { readWatchCursor } from "../../../../src/api/live/watch-cursor.ts";
import { type Watch, watchEvents } from "../../../../src/api/live/watch-events.ts";
import type { ArticleId, EntityId, GraphEvent } from "../../../../src/domain/index.ts";

const [bureau, town, mayor] = ["organization:b", "location:t", "person:m"] as unknown as [
  EntityId,
  EntityId,
  EntityId,
];
const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});

/** An event in which each article newly names some entities. */
function event(seq: number, ...named: readonly (readonly EntityId[])[]): GraphEvent {
  const entityIds = [...new Set(named.flat())];
  return {
    id: `event:${seq}`,
    seq,
    at: `2023-07-05T00:00:0${seq}Z`,
    kind: "added",
    pageId: `page:${seq}`,
    articleIds: named.map((_, i) => `article:${seq}.${i}`),
    entityIds,
    pairs: named.flatMap((entities, i) => entities.flatMap((id) => [i, entityIds.indexOf(id)])),
    touched: entityIds,
    months: [],
    articles: named.length,
    mentions: 0,
  } as unknown as GraphEvent;
}

/** An outbox that can grow, and a log over it. */
function outbox(...events: GraphEvent[]): { log: EventLog; add: (one: GraphEvent) => void } {
  const log = eventLog({
    lastSeq: async () => events.at(-1)?.seq ?? 0,
    events: async (after, limit) => events.filter(({ seq }) => seq > after).slice(0, limit),
  });
  const add = (one: GraphEvent): void => {
    events.push(one);
    log.look();
  };
  return { log, add };
}

function watching(
  log: EventLog,
  watch: Watch,
  after: string | null = null,
  alsoNamed: EntityId[] = [],
) {
  const closed = new AbortController();
  open.push(closed);
  const names = async (_: ArticleId, entities: readonly EntityId[]): Promise<boolean> =>
    entities.every((entity) => alsoNamed.includes(entity));
  return watchEvents(
    { log, names },
    watch,
    after === null ? null : readWatchCursor(after),
    closed.signal,
  );
}

async function take(
  stream: AsyncGenerator<{ article: ArticleId | null; cursor: string }>,
  count: number,
) {
  const items: { article: ArticleId | null; cursor: string }[] = [];
  while (items.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    items.push(value);
  }
  return items;
}

const articles = (items: readonly { article: ArticleId | null }[]): (string | null)[] =>
  items.map(({ article }) => article);

const anyOf = (...entities: EntityId[]): Watch => ({ entities, together: false });
const allOf = (...entities: EntityId[]): Watch => ({ entities, together: true });

test("a watch begins with a cursor and tells of nothing that was there before", async () => {
  const { log, add } = outbox(event(1, [bureau]));
  const stream = watching(log, anyOf(bureau));
  const [beginning] = await take(stream, 1);
  add(event(2, [town], [bureau]));
  expect(articles([beginning ?? { article: null }, ...(await take(stream, 1))])).toEqual([
    null,
    "article:2.1",
  ]);
});

test("from its first cursor on a watch hears what came while it was away", async () => {
  const { log, add } = outbox(event(1, [bureau]));
  const [beginning] = await take(watching(log, anyOf(bureau)), 1);
  add(event(2, [bureau]));
  add(event(3, [bureau]));
  const again = watching(log, anyOf(bureau), beginning?.cursor ?? "");
  expect(articles(await take(again, 2))).toEqual(["article:2.0", "article:3.0"]);
});

test("a cursor within an event goes on with the event's next article", async () => {
  const { log } = outbox(event(1, [bureau], [town], [bureau]), event(2, [bureau]));
  const start = Buffer.from("watch:0:0").toString("base64url");
  const [first] = await take(watching(log, anyOf(bureau), start), 1);
  expect(articles(await take(watching(log, anyOf(bureau), first?.cursor ?? ""), 2))).toEqual([
    "article:1.2",
    "article:2.0",
  ]);
});

test("two together are told only where one article names both", async () => {
  const { log } = outbox(event(1, [bureau], [town]), event(2, [town, mayor, bureau]));
  const start = Buffer.from("watch:0:0").toString("base64url");
  expect(articles(await take(watching(log, allOf(bureau, town), start), 1))).toEqual([
    "article:2.0",
  ]);
});

test("together counts as well what the article named before", async () => {
  const { log } = outbox(event(1, [bureau]));
  const start = Buffer.from("watch:0:0").toString("base64url");
  const stream = watching(log, allOf(bureau, town), start, [town]);
  expect(articles(await take(stream, 1))).toEqual(["article:1.0"]);
});

test("a cursor whose events are forgotten is refused rather than answered with a gap", async () => {
  const { log } = outbox(event(7, [bureau]));
  const old = Buffer.from("watch:3:1").toString("base64url");
  await expect(take(watching(log, anyOf(bureau), old), 1)).rejects.toThrow(/are forgotten/);
});

test("a look that fails is tried again", async () => {
  let fails = true;
  const log = eventLog({
    lastSeq: async () => 0,
    events: async () => {
      if (!fails) return [event(1, [bureau])];
      fails = false;
      setTimeout(() => log.look(), 1);
      throw new Error("the graph is away");
    },
  });
  const start = Buffer.from("watch:0:0").toString("base64url");
  expect(articles(await take(watching(log, anyOf(bureau), start), 1))).toEqual(["article:1.0"]);
});

test("who stops listening ends the wait for the next event", async () => {
  const { log } = outbox();
  const closed = new AbortController();
  const waiting = log.follow(0, closed.signal).next();
  closed.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test.each(["", "x", Buffer.from("watch:1").toString("base64url")])(
  "%j is no cursor of a watch",
  (cursor) => {
    expect(() => readWatchCursor(cursor)).toThrow(/is no cursor of a watch/);
  },
);
