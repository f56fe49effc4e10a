import { expect, test } from "@jest/globals";
import { generatePages, type PageWishes } from "../../../bench/graph/pages/generate-pages.ts";
import { pageSpans } from "../../../src/domain/index.ts";

const pages = [...generatePages({ articles: 1_000 })];
const articles = pages.flatMap((page) => page.articles);
const mentions = articles.flatMap(({ article, mentions: own }) =>
  own.map((one) => ({ article, ...one })),
);

test("there are as many articles as wished for", () => {
  expect(articles).toHaveLength(1_000);
});

test("equal wishes give equal pages", () => {
  expect([...generatePages({ articles: 1_000 })]).toEqual(pages);
});

test("another seed gives other pages about the same people", () => {
  const others = [...generatePages({ articles: 1_000, seed: 8 })];
  expect(others[0]?.page.text).not.toBe(pages[0]?.page.text);
  expect(mostNamedPerson(others)).toBe(mostNamedPerson(pages));
});

test("every span cuts out the words of its mention", () => {
  const wrong = mentions.filter(
    ({ article, mention: { span, text } }) => article.text.slice(span.start, span.end) !== text,
  );
  expect(wrong).toEqual([]);
});

test("every mention stands on its page as well", () => {
  const texts = new Map(pages.map(({ page }) => [page.id, page.text]));
  const wrong = mentions.filter(({ article, mention }) => {
    const onPage = texts.get(article.page) ?? "";
    const printed = pageSpans(article.segments, mention.span);
    return printed.map(({ start, end }) => onPage.slice(start, end)).join("") !== mention.text;
  });
  expect(wrong).toEqual([]);
});

test("a page tells everything that its articles refer to", () => {
  const dangling = pages.flatMap(({ entities, articles: own, positions }) => {
    const known = new Set<string>([...entities, ...positions].map(({ id }) => id));
    const referred = own.flatMap(({ mentions: named, claims }) => [
      ...named.map(({ entity }) => entity),
      ...claims.flatMap(({ subject, object, position }) => [subject, object, position]),
    ]);
    const wholes = entities.map((entity) => (entity.kind === "person" ? null : entity.partOf));
    return [...referred, ...wholes].filter((id) => id !== null && !known.has(id));
  });
  expect(dangling).toEqual([]);
});

test("an article names eight entities on the average", () => {
  const named = articles.map(({ mentions: own }) => new Set(own.map(({ entity }) => entity)).size);
  const average = named.reduce((sum, count) => sum + count, 0) / articles.length;
  expect(average).toBeGreaterThan(7.8);
  expect(average).toBeLessThan(8.2);
});

test("one article in a hundred repeats an earlier one", () => {
  const texts = new Set(articles.map(({ article }) => article.text));
  expect(articles.length - texts.size).toBeGreaterThan(3);
  expect(articles.length - texts.size).toBeLessThan(25);
});

test("no two pages and no two articles have one id", () => {
  expect(new Set(pages.map(({ page }) => page.id)).size).toBe(pages.length);
  expect(new Set(articles.map(({ article }) => article.id)).size).toBe(articles.length);
});

test("the pages lie within the wished days", () => {
  const wishes: PageWishes = { articles: 300, from: "2024-02-01", days: 29 };
  const dates = [...generatePages(wishes)].map(({ page }) => page.publishedOn?.value ?? "");
  expect(dates.at(0)).toBe("2024-02-01");
  expect(dates.at(-1)).toBe("2024-02-29");
});

test("a claim quotes the title before the name", () => {
  const quotes = articles.flatMap(({ article, claims }) =>
    claims.map(({ span, title }) => [title, article.text.slice(span.start, span.end)] as const),
  );
  expect(quotes.length).toBeGreaterThan(100);
  expect(quotes.filter(([title, quote]) => !quote.includes(title))).toEqual([]);
});

function mostNamedPerson(given: typeof pages): string | undefined {
  const counts = new Map<string, number>();
  for (const { articles: own } of given)
    for (const { mentions: named } of own)
      for (const { entity, mention } of named)
        if (mention.kind === "person") counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
