import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { operation } from "../../support/operations.ts";
import { writeSeeds } from "../../support/seed-graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await writeSeeds(graph);
});
afterAll(() => graph.close());

/** What an example of the playground is answered, as one JSON text and as data. */
async function example(name: string): Promise<{ text: string; data: Record<string, unknown> }> {
  const { document, variables } = operation(name);
  const { data, errors } = await ask(graph, document, variables);
  if (errors) throw errors[0];
  return { text: JSON.stringify(data), data: data as Record<string, unknown> };
}

test("the articles about the bureau say who else is named in them", async () => {
  const { text, data } = await example("articles-about-a-bureau");
  const { entity } = data as { entity: { articleCount: number } };
  expect(entity.articleCount).toBeGreaterThanOrEqual(9);
  expect(text).toContain('"name":"向未央"');
});

test("everything about the town: where it lies, its officials, its bodies", async () => {
  const { text } = await example("everything-about-a-place");
  for (const told of ["桑植县", "张家界市", "湖南省", "周见山", "利福塔镇卫生院"])
    expect(text).toContain(`"name":"${told}"`);
});

test("the town of another city is found by its English name", async () => {
  const { data } = await example("liaohe-town");
  const { search } = data as { search: { edges: { matchedOn: string; node: object }[] } };
  expect(search.edges[0]).toMatchObject({ matchedOn: "NAME", node: { name: "辽河镇" } });
});

test("the bureau is found by its English name, and so is the other city's", async () => {
  const { data } = await example("bureau-in-english");
  const { search } = data as { search: { edges: { node: { name: string } }[] } };
  const names = search.edges.map(({ node }) => node.name);
  expect(names).toEqual(expect.arrayContaining(["张家界市医疗保障局", "通辽市医疗保障局"]));
});

test("the officials of the bureau, with the words that say so", async () => {
  const { data } = await example("officials-of-an-organization");
  const { entity } = data as { entity: { officials: { edges: Official[] } } };
  const offices = entity.officials.edges.map(({ title, node }) => `${title} ${node.name}`);
  expect(offices).toEqual(expect.arrayContaining(["局长 田景云", "副局长 向未央", "局长 向未央"]));
  for (const { evidence } of entity.officials.edges) expect(evidence[0]?.quote).toBeTruthy();
});

interface Official {
  title: string;
  node: { name: string };
  evidence: { quote: string }[];
}

test("what connects the town and the other city's bureau, hop by hop", async () => {
  const { data } = await example("what-connects-two");
  const { paths } = data as { paths: { hops: { article: { headline: string } }[] }[] };
  expect(paths[0]?.hops[0]?.article.headline).toEqual(expect.any(String));
});

test("the months of the county count the articles of all places below it", async () => {
  const { data } = await example("months-of-a-county");
  const { buckets } = data.timeline as { buckets: { period: string; articleCount: number }[] };
  expect(buckets.map(({ period }) => period)).toEqual(["2023-07", "2023-08"]);
  for (const { articleCount } of buckets) expect(articleCount).toBeGreaterThan(5);
});

test("the official and the bureau are among those named together most", async () => {
  const { data } = await example("named-together-most");
  const { coMentions } = data as { coMentions: { edges: object[] } };
  expect(coMentions.edges.slice(0, 5)).toContainEqual(
    expect.objectContaining({
      a: expect.objectContaining({ name: "张家界市医疗保障局" }),
      b: expect.objectContaining({ name: "向未央" }),
    }),
  );
});

test("one official's offices follow each other", async () => {
  const { text } = await example("career-of-a-person");
  expect(text).toMatch(/"title":"副局长".*"title":"局长"/);
});

test("the man of one city and his namesake of the other are two", async () => {
  const { data } = await ask(
    graph,
    `{ people(where: { name: { eq: "王海燕" } }) { nodes { id } } }`,
  );
  expect((data as { people: { nodes: object[] } }).people.nodes.length).toBeGreaterThan(1);
});

test("every quote of every mention stands in its article and on its page", async () => {
  const { data } = await ask(
    graph,
    `{ articles(first: 100) { nodes { text page { text } mentions(first: 100) { edges {
        evidence(first: 50) { quote span { start end } pageSpans { start end } } } } } } }`,
  );
  const { articles } = data as { articles: { nodes: QuotedArticle[] } };
  const wrong = articles.nodes.flatMap(({ text, page, mentions }) =>
    mentions.edges
      .flatMap(({ evidence }) => evidence)
      .filter(({ quote, span, pageSpans }) => {
        const ofPage = pageSpans.map(({ start, end }) => page.text.slice(start, end)).join("");
        return text.slice(span.start, span.end) !== quote || !alike(ofPage, quote);
      })
      .map(({ quote }) => quote),
  );
  expect(wrong).toEqual([]);
});

/** Equal but for what a join put in or took out: line ends, blanks, hyphens. */
function alike(a: string, b: string): boolean {
  const bare = (text: string): string => text.replace(/[\s-]/g, "");
  return bare(a) === bare(b);
}

interface Span {
  start: number;
  end: number;
}
interface QuotedArticle {
  text: string;
  page: { text: string };
  mentions: { edges: { evidence: { quote: string; span: Span; pageSpans: Span[] }[] }[] };
}
