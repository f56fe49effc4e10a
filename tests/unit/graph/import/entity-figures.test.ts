import fc from "fast-check";
import { EntityCounter, type EntityFigures } from "../../../../src/graph/import/entity-figures.ts";
import { type CountedArticle, entityIds, figuresOf } from "./counted-pages.ts";

/** Two organizations, a location, and people. */
const entities = entityIds.map((id, i) => ({
  id,
  kind: i < 2 ? ("organization" as const) : i === 2 ? ("location" as const) : ("person" as const),
}));

function countsOf(articles: readonly CountedArticle[], entity = 0): EntityFigures {
  return new EntityCounter(figuresOf(articles), entities).count(entity);
}

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

test("articles and mentions count repeats, stories don't", () => {
  const articles = ["2023-07-05", "2023-07-06"].map((sortOn) => ({
    sortOn,
    textKey: "text:1",
    mentions: { 0: 3, 1: 1 },
  }));
  expect(countsOf(articles)).toMatchObject({
    articleCount: 2,
    mentionCount: 6,
    storyCount: 1,
    degree: 1,
    coMentionCount: 1,
  });
});

test("the first and the last day are those of dated articles", () => {
  const dates = ["2023-07-06", "0000-00-00", "2023-07-04", "2023"];
  const articles = dates.map((sortOn) => ({ sortOn, mentions: { 0: 1 } }));
  expect(countsOf(articles)).toMatchObject({ firstSeenOn: "2023", lastSeenOn: "2023-07-06" });
});

test("an entity in undated articles alone has no first and no last day", () => {
  const counts = countsOf([{ sortOn: "0000-00-00", mentions: { 0: 1 } }]);
  expect(counts).toMatchObject({ firstSeenOn: null, lastSeenOn: null });
});

test("an entity that no article mentions has nothing", () => {
  expect(countsOf([{ mentions: { 1: 1 } }])).toEqual({
    articleCount: 0,
    mentionCount: 0,
    firstSeenOn: null,
    lastSeenOn: null,
    storyCount: 0,
    degree: 0,
    personDegree: 0,
    organizationDegree: 0,
    locationDegree: 0,
    coMentionCount: 0,
    coIds: null,
    coCounts: null,
    months: [],
  });
});

test("the others are counted by kind", () => {
  const articles = [{ 0: 1, 1: 1, 2: 1, 3: 1 }, { 0: 1, 3: 1, 4: 1 }, { 5: 1 }];
  expect(countsOf(articles.map((mentions) => ({ mentions })))).toMatchObject({
    degree: 4,
    personDegree: 2,
    organizationDegree: 1,
    locationDegree: 1,
  });
});

test("with 31 articles no co-mentions are kept, with 32 they are", () => {
  expect(countsOf(times(31, () => ({ mentions: { 0: 1, 1: 1 } })))).toMatchObject({ coIds: null });
  expect(countsOf(times(32, () => ({ mentions: { 0: 1, 1: 1 } })))).toMatchObject({
    coIds: [entityIds[1]],
    coCounts: [32],
  });
});

test("who is often named and never with others keeps an empty list", () => {
  expect(countsOf(times(32, () => ({ mentions: { 0: 1 } })))).toMatchObject({
    coIds: [],
    coCounts: [],
  });
});

test("co-mentions stand by their stories, then by id", () => {
  const articles = times(32, (i) => ({
    mentions: i < 2 ? { 0: 1, 2: 1, 3: 1, 4: 1 } : { 0: 1, 4: 1 },
  }));
  expect(countsOf(articles)).toMatchObject({
    coIds: [entityIds[4], entityIds[2], entityIds[3]],
    coCounts: [32, 2, 2],
  });
});

test("of many co-mentions the most frequent are kept, one more than a page shows, ties by id", () => {
  const everybody = Object.fromEntries(times(200, (i) => [199 - i, 1]));
  const { coIds, degree } = countsOf(times(32, () => ({ mentions: everybody })));
  expect([coIds, degree]).toEqual([entityIds.slice(1, 102), 199]);
});

test("counting one entity leaves nothing behind for the next", () => {
  const mentions = fc.dictionary(fc.nat(9).map(String), fc.integer({ min: 1, max: 3 }));
  const article = fc.record({ mentions, textKey: fc.constantFrom("text:1", null) });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 40 }), fc.nat(9), fc.nat(9), (articles, a, b) => {
      const counter = new EntityCounter(figuresOf(articles), entities);
      counter.count(a);
      expect(counter.count(b)).toEqual(countsOf(articles, b));
    }),
  );
});
