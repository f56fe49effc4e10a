import fc from "fast-check";
import {
  type Block,
  blockMarks,
  type Correction,
  type PageReading,
} from "../../../src/domain/index.ts";
import { readPage } from "../../../src/page/index.ts";
import { openGazetteer } from "../../../src/places/index.ts";
import { fixture } from "./read-text.ts";

const page = [
  "市医保局提高门诊报销比例",
  "本报讯 市医保局7月4日宣布，门诊报销比例由六成提高到七成，惠及全市居民。",
  "报销手续同时简化，参保人可以在手机上办理。",
  "柳河镇新建两座桥梁",
  "本报讯 柳河镇副镇长李国强7月3日说，两座桥梁年底通车，投资三百万元。",
  "两桥通车后，镇上的学生上学少走四公里路。",
].join("\n\n");

const [headline, opening, rest, other, bridge, pupils] = blockMarks(page.split("\n\n")) as Mark[];
type Mark = ReturnType<typeof blockMarks>[number];

function read(corrections: readonly Correction[], text: string = page): PageReading {
  const unknown = { publication: null, publishedOn: null, number: null, language: null };
  return readPage(
    { text, source: "test.txt", home: "4312", ...unknown },
    openGazetteer(),
    corrections,
  );
}

/** Each article as the numbers of its blocks in reading order. */
function arrangement({ articles, blocks }: PageReading): readonly (readonly number[])[] {
  const inOrder = (a: Block, b: Block): number => (a.order ?? 0) - (b.order ?? 0);
  return articles.map(({ id }) =>
    blocks
      .filter(({ article }) => article === id)
      .sort(inOrder)
      .map(({ index }) => index),
  );
}

function correction(
  kind: Correction["kind"],
  ...blocks: readonly (Mark | undefined)[]
): Correction {
  return { kind, blocks } as unknown as Correction;
}

test("the page is read as two articles", () => {
  expect(arrangement(read([]))).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test("a block that is moved after another is read there", () => {
  const reading = read([correction("moveAfter", rest, bridge)]);
  expect(arrangement(reading)).toEqual([
    [0, 1],
    [3, 4, 2, 5],
  ]);
});

test("a text that is moved after a headline begins the article", () => {
  const reading = read([correction("moveAfter", pupils, headline)]);
  expect(arrangement(reading)).toEqual([
    [0, 5, 1, 2],
    [3, 4],
  ]);
});

test("a text that is moved before a headline stands under it all the same", () => {
  const reading = read([correction("moveBefore", pupils, headline)]);
  expect(arrangement(reading)[0]).toEqual([0, 5, 1, 2]);
});

test("a block that was moved says so, and is certain", () => {
  const { blocks } = read([correction("moveAfter", rest, bridge)]);
  expect(blocks[2]?.join).toMatchObject({ score: 1, reasons: ["put in this order by hand"] });
});

test("the words of a block that is moved are the article's", () => {
  const { articles } = read([correction("moveAfter", rest, pupils)]);
  expect(articles[1]?.text).toContain("走四公里路。\n报销手续同时简化");
});

test("what was furniture and is moved into an article becomes text of it", () => {
  const text = `湘西北晚报 2023年7月5日 星期三 第3版\n\n${page}`;
  const [masthead] = blockMarks(text.split("\n\n"));
  const { blocks, articles } = read([correction("moveAfter", masthead, rest)], text);
  expect(blocks[0]).toMatchObject({ role: "body", article: articles[0]?.id, order: 3 });
});

test("an article is split before a block", () => {
  const reading = read([correction("split", rest)]);
  expect(arrangement(reading)).toEqual([[0, 1], [2], [3, 4, 5]]);
});

test("splitting before the first block of an article changes nothing", () => {
  expect(read([correction("split", other)])).toEqual(read([]));
});

test("articles are joined, and the second headline is read as a line of the text", () => {
  const reading = read([correction("join", opening, bridge)]);
  expect(arrangement(reading)).toEqual([[0, 1, 2, 3, 4, 5]]);
  expect(reading.articles[0]?.headline).toBe("市医保局提高门诊报销比例");
});

test("what was split and joined again is the same articles", () => {
  const reading = read([correction("split", rest), correction("join", opening, rest)]);
  expect(reading.articles).toEqual(read([]).articles);
});

test("an article whose text was moved away keeps its headline", () => {
  const reading = read([
    correction("moveAfter", opening, pupils),
    correction("moveAfter", rest, opening),
  ]);
  expect(reading.articles[0]).toMatchObject({
    headline: "市医保局提高门诊报销比例",
    truncated: false,
  });
});

test("an article whose only block is moved into another is gone", () => {
  const reading = read([correction("split", rest), correction("moveAfter", rest, pupils)]);
  expect(reading.articles).toHaveLength(2);
});

test("a correction whose block is gone is told as a doubt", () => {
  const [gone] = blockMarks(["早已不在版面上的一段话"]);
  const { doubts } = read([correction("moveAfter", gone, opening)]);
  expect(doubts[0]).toBe(
    'A correction by hand no longer applies: the block "早已不在版面上的一段话…" is not on the page any more.',
  );
});

test("a correction whose block is gone changes nothing else", () => {
  const [gone] = blockMarks(["早已不在版面上的一段话"]);
  const { articles, blocks } = read([correction("split", gone)]);
  expect({ articles, blocks }).toEqual({ articles: read([]).articles, blocks: read([]).blocks });
});

test("corrections hold where the page comes with other line ends and other text before it", () => {
  const again = `湘西北晚报\n\n${page.replace("门诊报销比例由", "门诊报销\n比例由")}`;
  const { blocks } = read([correction("moveAfter", opening, pupils)], again);
  expect(blocks[2]?.article).toBe(blocks[6]?.article);
});

test("of blocks with the same words each has a mark of its own", () => {
  const [first, second] = blockMarks(["图片新闻", "图片新闻"]);
  expect(first?.key).not.toBe(second?.key);
});

const big = fixture("huaihua-easy.txt");
const bigReading = read([], big);
const bigMarks = blockMarks(bigReading.blocks.map(({ span }) => big.slice(span.start, span.end)));
const anyMark = fc.constantFrom(...bigMarks);
const anyCorrection = fc
  .tuple(fc.constantFrom("moveAfter", "moveBefore", "split", "join"), anyMark, anyMark)
  .map(([kind, a, b]) =>
    correction(kind as Correction["kind"], ...(kind === "split" ? [a] : [a, b])),
  );

test("whatever is corrected, every block stays once, in its article or in none, and in an order", () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 4 }), (corrections) => {
      const reading = read(corrections, big);
      expect(reading.blocks.map(({ index }) => index)).toEqual(
        bigReading.blocks.map(({ index }) => index),
      );
      const told = arrangement(reading).flat();
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: 12 },
  );
});

test("whatever is corrected, no headline and no text falls out of the articles", () => {
  const isText = ({ role }: Block): boolean => role === "body" || role === "headline";
  const texts = bigReading.blocks.filter(isText).map(({ index }) => index);
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 4 }), (corrections) => {
      expect(arrangement(read(corrections, big)).flat()).toEqual(expect.arrayContaining(texts));
    }),
    { numRuns: 12 },
  );
});

test("whatever is corrected, an article's text is what its segments say of the page", () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { minLength: 1, maxLength: 3 }), (corrections) => {
      const { articles } = read(corrections, big);
      const told = articles.flatMap(({ text, segments }) =>
        segments.map(({ start, length }) => text.slice(start, start + length)),
      );
      const printed = articles.flatMap(({ segments }) =>
        segments.map(({ pageStart, length }) => big.slice(pageStart, pageStart + length)),
      );
      expect(told).toEqual(printed);
    }),
    { numRuns: 12 },
  );
});
