import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { ids, smallPage, smallPages } from "../../support/small-graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  for (const page of smallPages()) await graph.writePage(page);
});
afterAll(() => graph.close());

async function data(question: string, variables = {}): Promise<unknown> {
  const { data: answered, errors } = await ask(graph, question, variables);
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(answered));
}

async function failure(question: string): Promise<string> {
  const { errors } = await ask(graph, question);
  return errors?.[0]?.message ?? "no error";
}

test("an article's quote stands where its spans say, in the article and on the page", async () => {
  const answered = (await data(`{ articles { nodes { text page { text } mentions { edges {
    evidence(first: 10) { quote span { start end } pageSpans { start end } } } } } } }`)) as {
    articles: { nodes: ArticleWithEvidence[] };
  };
  const quotes = answered.articles.nodes.flatMap(({ text, page, mentions }) =>
    mentions.edges.flatMap(({ evidence }) =>
      evidence.map(({ quote, span, pageSpans }) => [
        quote,
        text.slice(span.start, span.end),
        pageSpans.map(({ start, end }) => page.text.slice(start, end)).join(""),
      ]),
    ),
  );
  expect(quotes.length).toBeGreaterThan(8);
  for (const [quote, ofArticle, ofPage] of quotes)
    expect([ofArticle, ofPage]).toEqual([quote, quote]);
});

interface Span {
  start: number;
  end: number;
}
interface ArticleWithEvidence {
  text: string;
  page: { text: string };
  mentions: { edges: { evidence: { quote: string; span: Span; pageSpans: Span[] }[] }[] };
}

test("offsets count UTF-16 units also behind a character of two", async () => {
  const astral = smallPage("2023-09-01", "9", [
    { headline: "𠮷日", body: "𠮷日说桑植县好。", names: [["桑植县", ids.county]] },
  ]);
  await graph.writePage(astral);
  const answered = await data(
    `{ node(id: "${ids.county}") { ... on Entity { articles(first: 1) { edges { evidence { quote } } } } } }`,
  );
  await graph.removePage(astral.page.id);
  expect(answered).toEqual({
    node: { articles: { edges: [{ evidence: [{ quote: "桑植县" }] }] } },
  });
});

test("who held which office, with the words that say so", async () => {
  expect(
    await data(`{ officials { nodes { name positions { edges { firstSeenOn lastSeenOn
      node { title at { name } } evidence { quote } } } } } }`),
  ).toEqual({
    officials: {
      nodes: [
        {
          name: "向前程",
          positions: {
            edges: [
              {
                firstSeenOn: "2023-07-05",
                lastSeenOn: "2023-08-09",
                node: { title: "局长", at: { name: "张家界市医疗保障局" } },
                evidence: [{ quote: "局长向前程" }, { quote: "局长向前程" }],
              },
            ],
          },
        },
      ],
    },
  });
});

test("pages of a list neither lose nor double an item, in both directions", async () => {
  const all = await walk("first", "after");
  expect(new Set(all).size).toBe(7);
  expect(await walk("last", "before")).toEqual([...all].reverse());
});

async function walk(size: "first" | "last", beyond: "after" | "before"): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const page: EntityPage = (
      (await data(
        `query Q($cursor: String) { entities(${size}: 2, ${beyond}: $cursor, orderBy: [{ field: ARTICLE_COUNT }]) {
           nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { cursor },
      )) as { entities: EntityPage }
    ).entities;
    const found = page.nodes.map(({ name }) => name);
    names.push(...(size === "first" ? found : found.reverse()));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    cursor =
      size === "first" ? (hasNextPage ? endCursor : null) : hasPreviousPage ? startCursor : null;
  } while (cursor);
  return names;
}

interface EntityPage {
  nodes: { name: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

test("a path names the article behind each hop and quotes both ends", async () => {
  const answered = await data(
    `query Q($from: EntityReference!, $to: EntityReference!) { paths(from: $from, to: $to, first: 1) { length hops {
       from { name } to { name } article { headline } fromEvidence { quote } toEvidence { quote } } } }`,
    { from: { name: "Sangzhi County" }, to: { id: ids.judge } },
  );
  expect(answered).toEqual({
    paths: [
      {
        length: 2,
        hops: [
          expect.objectContaining({
            from: { name: "桑植县" },
            article: { headline: "市医保局开通新服务" },
            fromEvidence: [{ quote: "桑植县" }],
          }),
          expect.objectContaining({
            to: { name: "覃书怀" },
            article: { headline: "桑植县人民法院走访市医保局" },
            toEvidence: [{ quote: "覃书怀" }],
          }),
        ],
      },
    ],
  });
});

test("the months of a place count the articles of all places below it, each once", async () => {
  expect(
    await data(
      `{ timeline(within: { name: "湖南省" }, from: "2023-07-01") { buckets { period articleCount } } }`,
    ),
  ).toEqual({
    timeline: {
      buckets: [
        { period: "2023-07", articleCount: 1 },
        { period: "2023-08", articleCount: 1 },
      ],
    },
  });
});

test("the pair named together most often comes first, with its articles", async () => {
  expect(
    await data(
      `{ coMentions(first: 1) { edges { articleCount a { name } b { name } articles { totalCount } } } }`,
    ),
  ).toEqual({
    coMentions: {
      edges: [
        {
          articleCount: 2,
          a: { name: "张家界市医疗保障局" },
          b: { name: "向前程" },
          articles: { totalCount: 2 },
        },
      ],
    },
  });
});

test.each([
  ["市医保局", "NAME", "张家界市医疗保障局"],
  ["市醫保局", "NAME", "张家界市医疗保障局"],
  ["sangzhi county", "NAME", "桑植县"],
  ["Municipal Medical Insurance Bureau", "WORDS", "张家界市医疗保障局"],
  ["xiangqiancheng", "PINYIN", "向前程"],
  ["xqc", "INITIALS", "向前程"],
  ["桑植", "NAME", "桑植县"],
  ["张家界市医", "NAME_PREFIX", "张家界市医疗保障局"],
  ["向前成", "SIMILAR", "向前程"],
])("what is typed as %s is found by %s: %s", async (query, matchedOn, name) => {
  const answered = (await data(
    `query Q($query: String!) { search(query: $query, first: 1) { edges { matchedOn node { ... on Entity { name } } } } }`,
    { query },
  )) as { search: { edges: unknown[] } };
  expect(answered.search.edges).toEqual([{ matchedOn, node: { name } }]);
});

test.each(['" OR folded:*', "a AND (", "桑植*", "\\", "/.*/", "~~ +- && ||", "[a TO z]", "!"])(
  "Lucene's syntax in a search is text: %s",
  async (query) => {
    const answered = await data(
      `query Q($query: String!) { search(query: $query) { totalCount } }`,
      { query },
    );
    expect(answered).toEqual({ search: { totalCount: expect.any(Number) } });
  },
);

test("filters hold across relations, and NOT keeps what has no value", async () => {
  expect(
    await data(`{ articles(where: {
      mentions: { some: { name: { eq: "张家界市医疗保障局" } }, none: { name: { contains: "法院" } } }
      NOT: { agency: { eq: "新华社" } }
    }) { nodes { headline } } }`),
  ).toEqual({ articles: { nodes: [{ headline: "市医保局开通新服务" }] } });
});

test("an unknown id is null where one asks for it, and an error where one builds on it", async () => {
  expect(await data(`{ node(id: "person:00000000000000000000") { id } }`)).toEqual({ node: null });
  expect(
    await failure(`{ paths(from: { id: "person:0" }, to: { id: "${ids.judge}" }) { length } }`),
  ).toMatch(/"from" means no entity of the graph: "person:0"/);
});

test.each([
  ["{ people(first: 0) { totalCount } }", /"first: 0" of "people" is out of range/],
  ["{ people(first: 101) { totalCount } }", /1 to 100/],
  ["{ people(first: 1, last: 1) { totalCount } }", /both "first" and "last"/],
  ['{ people(after: "x") { nodes { id } } }', /"x" is no cursor/],
  ['{ timeline(from: "2023-13") { timeZone } }', /is no date/],
  ['{ search(query: " ") { totalCount } }', /1 to 200/],
  ['{ entity(id: "a", name: "b") { id } }', /either "id" or "name"/],
])("%s is refused in words", async (question, message) => {
  expect(await failure(question)).toMatch(message);
});

test("a cursor of another order is refused", async () => {
  const first = (await data("{ entities(first: 1) { pageInfo { endCursor } } }")) as {
    entities: { pageInfo: { endCursor: string } };
  };
  const cursor = first.entities.pageInfo.endCursor;
  expect(
    await failure(`{ entities(after: "${cursor}", orderBy: [{ field: NAME }]) { nodes { id } } }`),
  ).toMatch(/another order or filter/);
});

test("a question below a question is still one statement", async () => {
  let plans = 0;
  await ask(
    graph,
    `{ entities { nodes { articles { nodes { mentions { nodes { articles { nodes { id } } } } } } } } }`,
    {},
    { onPlan: () => plans++ },
  );
  expect(plans).toBe(1);
});
