import { readFileSync } from "node:fs";
import { pageIdOfLine, pageLine, parsePageLine } from "../../../../src/cli/pages/page-line.ts";
import { type PageGraph, placeId } from "../../../../src/domain/index.ts";
import { pageReader } from "../../../../src/pipeline/index.ts";
import { ids, smallPages } from "../../../support/small-graph.ts";

const [small] = smallPages();

/** The line of a small page of which something was changed. */
function lineWith(change: (members: Members) => void): string {
  const members = JSON.parse(pageLine(small)) as Members;
  change(members);
  return JSON.stringify(members);
}

/** As loose as JSON is. */
// biome-ignore lint/suspicious/noExplicitAny: what a line may hold is the very question here
type Members = any;

const refusal = (change: (members: Members) => void): (() => PageGraph) => {
  return () => parsePageLine(lineWith(change), 'line 3 of "a.jsonl"');
};

test("what a line is read as is what was written", () => {
  expect(parsePageLine(pageLine(small), "a line")).toEqual(small);
});

test("all that is read of a seed goes through a line, in its order", async () => {
  const file = "seeds/zhangjiajie-2023-07-05-page-3.txt";
  const source = { text: readFileSync(file, "utf8"), source: file };
  const unknown = {
    publication: null,
    publishedOn: null,
    number: null,
    language: null,
    home: null,
  };
  const graph = await pageReader("off")({ ...source, ...unknown });
  expect(JSON.stringify(parsePageLine(pageLine(graph), "a line"))).toBe(JSON.stringify(graph));
});

test("a line begins with its version, then its page's id", () => {
  expect(pageLine(small)).toMatch(/^\{"newsgraph":1,"page":\{"id":"page:/);
});

test("a line is one line, whatever its page says", () => {
  expect(pageLine({ ...small, doubts: ["a\nb\r\u2028c"] })).not.toMatch(/[\n\r]/);
});

test("the page's id is found without reading the line", () => {
  expect(pageIdOfLine(Buffer.from(pageLine(small)))).toBe(small.page.id);
});

test("the page's id is found in a line with other members first", () => {
  const { page, ...others } = JSON.parse(pageLine(small));
  expect(pageIdOfLine(Buffer.from(JSON.stringify({ ...others, page })))).toBe(small.page.id);
});

test("a line that is cut off is no page", () => {
  expect(() => parsePageLine(pageLine(small).slice(0, 500), 'line 3 of "a.jsonl"')).toThrow(
    /^Line 3 of "a\.jsonl" is no read page: it is no JSON/,
  );
  expect(pageIdOfLine(Buffer.from("{"))).toBeNull();
});

test("JSON of another kind is no page", () => {
  expect(() => parsePageLine('{"page":1}', "a")).toThrow('it has no "newsgraph": 1');
});

test("a line of a newer release says so", () => {
  expect(
    refusal((members) => {
      members.newsgraph = 2;
    }),
  ).toThrow("use the newer newsgraph that wrote it");
});

test("a member of another form is named", () => {
  expect(
    refusal((members) => {
      members.articles[0].article.text = 7;
    }),
  ).toThrow("articles.0.article.text");
});

test("a day that was never is refused", () => {
  expect(
    refusal((members) => {
      members.page.publishedOn.value = "2023-02-30";
    }),
  ).toThrow("page.publishedOn: is no day, month or year");
});

test("a mention of an entity that the page lacks is refused", () => {
  expect(
    refusal((members) => {
      members.articles[0].mentions[0].entity = ids.court;
    }),
  ).toThrow(`refers to ${ids.court} (mentions), which it lacks`);
});

test("a place that is part of one that the page lacks is refused", () => {
  expect(
    refusal((members) => {
      members.entities.at(-1).partOf = placeId("99");
    }),
  ).toThrow("refers to location:99 (partOf)");
});

test("a quote that isn't where it should be is refused", () => {
  expect(
    refusal((members) => {
      members.articles[0].mentions[0].mention.span.start += 1;
    }),
  ).toThrow('does not have "市医保局"');
});

test("an article of another page is refused", () => {
  expect(
    refusal((members) => {
      members.articles[0].article.page = "page:other";
    }),
  ).toThrow("is of another page, page:other");
});

test("one id for two articles is refused", () => {
  expect(
    refusal((members) => {
      members.articles.push(members.articles[0]);
    }),
  ).toThrow(/it has article article:\w+ twice/);
});

test("the sign that stands between the elements of lists is refused", () => {
  expect(() => parsePageLine(pageLine({ ...small, doubts: ["a\u001fb"] }), "a")).toThrow("U+001F");
});

test("half a character is refused, a whole one from escapes is not", () => {
  expect(() => parsePageLine(pageLine({ ...small, doubts: ["\ud83d"] }), "a")).toThrow(
    "half a character",
  );
  const escaped = lineWith((members) => {
    members.doubts = ["?"];
  }).replace('"?"', String.raw`"\ud83d\ude00"`);
  expect(parsePageLine(escaped, "a").doubts).toEqual(["😀"]);
});
