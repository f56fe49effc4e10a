import fc from "fast-check";
import { type PageReading, pageSpans } from "../../../src/domain/index.ts";
import { fixture, readText } from "./read-text.ts";

const line = fc.stringMatching(/^[\u4e00-\u9fff，。“”（） ０-９0-9a-zA-Z-]{1,60}$/);
const opening = fc.constantFrom(
  "",
  "本报讯（记者 王小明）",
  "新华社北京5月4日电 ",
  "GENEVA (AP) — ",
  "本报记者 李红",
);
const block = fc
  .tuple(opening, fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([first, lines]) => first + lines.join("\n"));
const page = fc
  .array(block, { minLength: 1, maxLength: 12 })
  .map((blocks) => `${blocks.join("\n\n")}\n\n标题在此\n\n正文在这里，写了一句话。\n`);

/** Whether every segment of every article holds the page's own characters. */
function keepsTheLaw(text: string, { articles }: PageReading): boolean {
  return articles.every((article) =>
    article.segments.every(
      ({ start, pageStart, length }) =>
        article.text.slice(start, start + length) === text.slice(pageStart, pageStart + length),
    ),
  );
}

/** An article's slice without what a join may put in: line ends and spaces. */
const bare = (text: string): string => text.replace(/[\n ]/g, "");

test("every stretch of an article is a stretch of its page", () => {
  fc.assert(
    fc.property(page, (text) => keepsTheLaw(text, readText(text))),
    { numRuns: 60 },
  );
});

test("the page's slices of an article's span are the span, but for line ends and spaces", () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(60), (text, from, length) => {
      const article = readText(text).articles[0];
      if (!article) return;
      const start = from % article.text.length;
      const span = { start, end: Math.min(article.text.length, start + length) };
      const slices = pageSpans(article.segments, span).map((one) => text.slice(one.start, one.end));
      expect(bare(slices.join(""))).toBe(bare(article.text.slice(span.start, span.end)));
    }),
    { numRuns: 60 },
  );
});

test.each(["huaihua-hard.txt", "longyan-medium.txt", "marshalltown-easy.txt", "bedford-hard.txt"])(
  "the law holds on %s",
  (name) => {
    const text = fixture(name);
    expect(keepsTheLaw(text, readText(text))).toBe(true);
  },
);

test("every author's span holds the name", () => {
  const { articles } = readText(fixture("huaihua-hard.txt"));
  const names = articles.flatMap(({ text, authors }) =>
    authors.map(({ name, span }) => [name, text.slice(span.start, span.end)]),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(([name, written]) => name !== written)).toEqual([]);
});

test("every block lands in one article or in the furniture", () => {
  const { blocks, articles } = readText(fixture("huaihua-hard.txt"));
  const known = new Set(articles.map(({ id }) => id));
  const outside = new Set(["masthead", "credits", "furniture"]);
  const wrong = blocks.filter(({ article, role }) =>
    article === null ? !outside.has(role) : !known.has(article),
  );
  expect(wrong).toEqual([]);
});
