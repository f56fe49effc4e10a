import fc from "fast-check";
import { type CountedArticle, figuresOf } from "./counted-pages.ts";

/** The ids of the articles that are repeats. */
function repeatsAmong(articles: readonly (CountedArticle & { id: string })[]): readonly string[] {
  const { isRepeat } = figuresOf(articles).byArticle;
  return articles
    .filter((_, i) => isRepeat[i] === 1)
    .map(({ id }) => id)
    .sort();
}

const printed = (
  id: string,
  sortOn: string,
  textKey: string | null,
): CountedArticle & { id: string } => ({
  id,
  sortOn,
  textKey,
  mentions: {},
});

test("of the printings of a story all but the earliest are repeats", () => {
  const articles = [
    printed("article:a", "2023-07-06", "text:1"),
    printed("article:b", "2023-07-05", "text:1"),
    printed("article:c", "2023-07-05", "text:2"),
  ];
  expect(repeatsAmong(articles)).toEqual(["article:a"]);
});

test("of printings on one day the one of the least id is the first", () => {
  const articles = ["article:c", "article:a", "article:b"].map((id) =>
    printed(id, "2023-07-05", "text:1"),
  );
  expect(repeatsAmong(articles)).toEqual(["article:b", "article:c"]);
});

test("an undated printing counts as the earliest", () => {
  const articles = [
    printed("article:a", "2023-07-05", "text:1"),
    printed("article:b", "0000-00-00", "text:1"),
  ];
  expect(repeatsAmong(articles)).toEqual(["article:a"]);
});

test("articles too short to tell a story are never repeats", () => {
  expect(
    repeatsAmong([printed("article:a", "2023", null), printed("article:b", "2023", null)]),
  ).toEqual([]);
});

test("the order in which articles come makes no difference to which are repeats", () => {
  const article = fc.record({
    sortOn: fc.constantFrom("0000-00-00", "2023", "2023-07", "2023-07-05"),
    textKey: fc.constantFrom("text:1", "text:2", null),
  });
  fc.assert(
    fc.property(fc.array(article), fc.infiniteStream(fc.nat()), (articles, weights) => {
      const named = articles.map((each, i) => printed(`article:${i}`, each.sortOn, each.textKey));
      const shuffled = named
        .map((each) => ({ each, weight: weights.next().value }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ each }) => each);
      expect(repeatsAmong(shuffled)).toEqual(repeatsAmong(named));
    }),
  );
});

test("every mention is found under its entity", () => {
  const { byEntity } = figuresOf([
    { mentions: { 3: 2, 5: 1 } },
    { mentions: { 5: 4 } },
    { mentions: {} },
  ]);
  const of = (list: Uint32Array, entity: number): number[] => [
    ...list.subarray(byEntity.starts[entity], byEntity.starts[entity + 1]),
  ];
  expect([of(byEntity.articles, 3), of(byEntity.counts, 3)]).toEqual([[0], [2]]);
  expect([of(byEntity.articles, 5), of(byEntity.counts, 5)]).toEqual([
    [0, 1],
    [1, 4],
  ]);
  expect(of(byEntity.articles, 4)).toEqual([]);
});
