import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { cast, type ToldArticle, type ToldPage, toldPage } from "../../support/told-page.ts";

let graph: Graph;

const now = new Date("2023-09-01T08:00:00Z");

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms, { now: () => now });
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const opening: ToldArticle = {
  headline: "开会",
  body: "全市会议召开。",
  mentions: { director: 2, bureau: 1 },
};
const weather: ToldArticle = { headline: "天气", body: "全县天晴。", mentions: { county: 1 } };

const pageOf = (...articles: readonly ToldArticle[]): ToldPage => ({
  number: 1,
  date: "2023-07-05",
  articles,
});

/** The events that some work leaves behind. */
async function eventsOf(work: () => Promise<unknown>) {
  const before = await graph.lastSeq();
  await work();
  return graph.events(before, 100);
}

const written = (...pages: readonly ToldPage[]) => graph.writePages(pages.map(toldPage));

test("a new page tells all that it names", async () => {
  const [event] = await eventsOf(() => written(pageOf(opening, weather)));
  expect(event).toMatchObject({
    kind: "added",
    at: now.toISOString(),
    pageId: toldPage(pageOf(opening)).page.id,
    pairs: [0, 0, 0, 1, 1, 2],
    entityIds: [cast.director.id, cast.bureau.id, cast.county.id],
    months: ["2023-07"],
    articles: 2,
    mentions: 4,
  });
});

test("a page that is written again as it is leaves no event", async () => {
  await written(pageOf(opening));
  expect(await eventsOf(() => written(pageOf(opening)))).toEqual([]);
});

test("a page that is read otherwise tells only what is new", async () => {
  await written(pageOf(opening));
  const [event] = await eventsOf(() => written(pageOf(opening, weather)));
  expect(event).toMatchObject({ kind: "replaced", pairs: [0, 0], entityIds: [cast.county.id] });
});

test("a page that goes tells whom it touched", async () => {
  await written(pageOf(opening));
  const { id } = toldPage(pageOf(opening)).page;
  const [event] = await eventsOf(() => graph.removePage(id));
  expect([event?.kind, event?.pairs, new Set(event?.touched)]).toEqual([
    "removed",
    [],
    new Set([cast.director.id, cast.bureau.id]),
  ]);
});

test("pages that are written together have an event each, in their order", async () => {
  const pages = [1, 2, 3].map((number) => ({ ...pageOf(weather), number }));
  const events = await eventsOf(() => written(...pages));
  expect(events.map(({ pageId }) => pageId)).toEqual(pages.map((page) => toldPage(page).page.id));
});

test("a page that is given twice in one call is written twice, one after the other", async () => {
  const events = await eventsOf(() => written(pageOf(opening), pageOf(weather)));
  expect(events.map(({ kind }) => kind)).toEqual(["added", "replaced"]);
});

test("events are counted without a gap, whoever writes at the same time", async () => {
  const first = await graph.lastSeq();
  const numbers = Array.from({ length: 12 }, (_, i) => i);
  await Promise.all(numbers.map((number) => written({ ...pageOf(opening), number })));
  const events = await graph.events(first, 100);
  expect(events.map(({ seq }) => seq)).toEqual(numbers.map((number) => first + 1 + number));
});

test("a reader goes on behind what he has seen", async () => {
  const [first] = await eventsOf(() =>
    written(pageOf(weather), { ...pageOf(weather), number: 2 }, { ...pageOf(weather), number: 3 }),
  );
  const next = await graph.events(first?.seq ?? 0, 1);
  expect(next.map(({ seq }) => seq)).toEqual([(first?.seq ?? 0) + 1]);
});

test("the count goes on when the graph is emptied", async () => {
  await written(pageOf(opening));
  const before = await graph.lastSeq();
  await graph.clear();
  expect(await graph.lastSeq()).toBeGreaterThan(before);
});

test("no event is forgotten before its effects are derived", async () => {
  await written(pageOf(opening));
  expect(await graph.forgetEvents((await graph.lastSeq()) + 1)).toBe(0);
  await graph.derive();
  expect(await graph.forgetEvents((await graph.lastSeq()) + 1)).toBe(1);
});

test("another printing of a story touches those of the first that becomes a repeat", async () => {
  const body =
    "全市医疗保障工作会议8月9日召开，会议总结上半年工作，部署下半年任务，要求把群众的事情办好。";
  await written(pageOf({ ...opening, body }));
  const earlier = { ...pageOf({ ...weather, body }), date: "2023-06-01" };
  const [event] = await eventsOf(() => written(earlier));
  expect(event?.touched).toEqual(expect.arrayContaining([cast.director.id, cast.county.id]));
});
