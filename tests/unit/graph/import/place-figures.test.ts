import type { EntityId, EntityKind } from "../../../../src/domain/index.ts";
import type { KnownEntity } from "../../../../src/graph/import/entity-book.ts";
import { placeFigures } from "../../../../src/graph/import/place-figures.ts";
import { type CountedArticle, entityIds, figuresOf } from "./counted-pages.ts";

/** Places, each within the one before it; the first is the largest. */
function chainOf(kinds: readonly EntityKind[]): readonly KnownEntity[] {
  const entities: KnownEntity[] = [];
  kinds.forEach((kind, index) => {
    const whole = entities.at(-1);
    entities.push({
      ...{ id: entityIds[index] as EntityId, kind, index, number: index, properties: {} },
      ...{ names: new Map(), partOf: new Set(whole ? [whole] : []), locatedIn: new Set() },
      ...{ isSpoken: true, isOfficial: false },
    });
  });
  return entities;
}

const counted = (
  kinds: readonly EntityKind[],
  articles: readonly CountedArticle[],
): ReturnType<typeof placeFigures> => placeFigures(figuresOf(articles), chainOf(kinds));

test("a place counts the articles of the places below it, each once", () => {
  const places = counted(
    ["location", "location"],
    [{ mentions: { 0: 1, 1: 2 } }, { mentions: { 1: 1 } }],
  );
  expect(places.get(0)).toEqual([{ month: "2023-07", articles: 2 }]);
  expect(places.get(1)).toEqual([{ month: "2023-07", articles: 2 }]);
});

test("a place does not count the articles of the places above it", () => {
  expect(counted(["location", "location"], [{ mentions: { 0: 1 } }]).has(1)).toBe(false);
});

test("articles are counted by month, those of a year alone and those without a date apart", () => {
  const articles = ["2023-07-05", "2023-08", "2023", "0000-00-00"].map((sortOn) => ({
    sortOn,
    mentions: { 0: 1 },
  }));
  expect(counted(["location"], articles).get(0)).toEqual([
    { month: "2023-07", articles: 1 },
    { month: "2023-08", articles: 1 },
    { month: "2023-00", articles: 1 },
    { month: "0000-00", articles: 1 },
  ]);
});

test("a place counts what lies up to six steps below it", () => {
  const chain = Array.from({ length: 8 }, () => "location" as const);
  const places = counted(chain, [{ mentions: { 7: 1 } }]);
  expect([places.has(1), places.has(0)]).toEqual([true, false]);
});

test("only places are counted, and only what places are mentioned", () => {
  expect(counted(["location", "organization"], [{ mentions: { 1: 1 } }]).size).toBe(0);
});
