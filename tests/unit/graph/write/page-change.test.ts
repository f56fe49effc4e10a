import type { ArticleId, EntityId, PageId } from "../../../../src/domain/index.ts";
import { pageChange, type ToldArticle } from "../../../../src/graph/write/page-change.ts";

const page = "page:1" as PageId;

const told = (
  id: string,
  counts: Readonly<Record<string, number>>,
  more: Partial<ToldArticle> = {},
): ToldArticle => ({
  id: id as ArticleId,
  sortOn: "2023-07-05",
  textKey: null,
  isRepeat: false,
  counts: new Map(Object.entries(counts).map(([entity, count]) => [entity as EntityId, count])),
  ...more,
});

test("all that an added page says is new", () => {
  const after = [told("a", { x: 1, y: 2 }), told("b", { y: 1 })];
  expect(pageChange("added", page, [], after)).toEqual({
    kind: "added",
    pageId: page,
    articleIds: ["a", "b"],
    entityIds: ["x", "y"],
    pairs: [0, 0, 0, 1, 1, 1],
    touched: ["x", "y"],
    months: ["2023-07"],
    articles: 2,
    mentions: 4,
  });
});

test("what was there before is not told twice", () => {
  const before = [told("a", { x: 1 })];
  const after = [told("a", { x: 1, y: 1 })];
  const { articleIds, entityIds, pairs } = pageChange("replaced", page, before, after);
  expect([articleIds, entityIds, pairs]).toEqual([["a"], ["y"], [0, 0]]);
});

test("everybody in an article that changed is touched, for they are named together with others now", () => {
  const { touched } = pageChange(
    "replaced",
    page,
    [told("a", { x: 1, z: 1 })],
    [told("a", { x: 1, y: 1 })],
  );
  expect(touched).toEqual(["x", "z", "y"]);
});

test("an article that says the same as before touches nobody", () => {
  const before = [told("a", { x: 1 }), told("b", { y: 1 })];
  const { touched, months } = pageChange("replaced", page, before, [told("a", { x: 1 })]);
  expect([touched, months]).toEqual([["y"], ["2023-07"]]);
});

test("an article of another date touches both months", () => {
  const after = [told("a", { x: 1 }, { sortOn: "2023-08-01" })];
  expect(pageChange("replaced", page, [told("a", { x: 1 })], after).months).toEqual([
    "2023-07",
    "2023-08",
  ]);
});

test("an article that became a repeat touches its entities", () => {
  const after = [told("a", { x: 1 }, { isRepeat: true })];
  expect(pageChange("replaced", page, [told("a", { x: 1 })], after).touched).toEqual(["x"]);
});

test("a new article that names nobody is told all the same", () => {
  const { articleIds, pairs } = pageChange("added", page, [], [told("a", {})]);
  expect([articleIds, pairs]).toEqual([["a"], []]);
});

test("a removed page tells what it had", () => {
  const { articles, mentions, articleIds } = pageChange("removed", page, [told("a", { x: 3 })], []);
  expect([articles, mentions, articleIds]).toEqual([1, 3, []]);
});
