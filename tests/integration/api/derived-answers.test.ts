import { generatePages } from "../../../bench/graph/pages/generate-pages.ts";
import { type PageGraph, partialDate } from "../../../src/domain/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";

// What is kept beside the edges must answer as the edges do. Each question is asked in two forms: one that
// what is kept can answer, and one that only counting on the spot can.

let graph: Graph;
let hub: string;
let place: string;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  await graph.writePages(Array.from(generatePages({ articles: 600 }), datedByYear));
  await graph.derive();
  hub = await firstId("people(first: 1)");
  place = await firstId(
    "locations(first: 1, where: { level: { eq: PROVINCE } }, orderBy: [{ field: SUBTREE_ARTICLE_COUNT }])",
  );
});
afterAll(() => graph.close());

/** Every tenth page with articles of which only the year is known. */
function datedByYear(page: PageGraph, index: number): PageGraph {
  if (index % 10 !== 0) return page;
  const publishedOn = partialDate(page.page.publishedOn?.value.slice(0, 4) ?? "");
  const articles = page.articles.map((one) => ({
    ...one,
    article: { ...one.article, publishedOn },
  }));
  return { ...page, articles };
}

async function data<T>(question: string): Promise<T> {
  const { data: answered, errors } = await ask(graph, question);
  if (errors) throw errors[0];
  return answered as T;
}

async function firstId(list: string): Promise<string> {
  const { found } = await data<{ found: { nodes: { id: string }[] } }>(
    `{ found: ${list} { nodes { id } } }`,
  );
  return found.nodes[0]?.id ?? "";
}

interface Two {
  kept: { edges?: unknown[]; buckets?: { articleCount: number }[] };
  counted: unknown;
}

test("the companions of a hub are those that its articles name", async () => {
  const { kept, counted } = (
    await data<{ node: Two }>(`{ node(id: "${hub}") { ... on Entity {
    kept: coMentions(first: 40) { totalCount edges { articleCount npmi node { id } } }
    counted: coMentions(first: 40, orderBy: [{ field: ARTICLE_COUNT }]) { totalCount edges { articleCount npmi node { id } } } } } }`)
  ).node;
  expect(kept.edges).toHaveLength(40);
  expect(kept).toEqual(counted);
});

test("so are those of one kind", async () => {
  const { kept, counted } = (
    await data<{ node: Two }>(`{ node(id: "${hub}") { ... on Entity {
    kept: coMentions(first: 10, kinds: [ORGANIZATION]) { edges { articleCount node { id } } }
    counted: coMentions(first: 10, kinds: [ORGANIZATION], orderBy: [{ field: ARTICLE_COUNT }]) { edges { articleCount node { id } } } } } }`)
  ).node;
  expect(kept.edges).toHaveLength(10);
  expect(kept).toEqual(counted);
});

test("pages of companions neither lose nor double one where the kept list ends", async () => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const { node }: CompanionPage = await data(`{ node(id: "${hub}") { ... on Entity {
      coMentions(first: 60, after: ${JSON.stringify(cursor)}) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`);
    ids.push(...node.coMentions.nodes.map(({ id }) => id));
    cursor = node.coMentions.pageInfo.hasNextPage ? node.coMentions.pageInfo.endCursor : null;
  } while (cursor);
  const { node } = await data<{ node: { degree: number } }>(
    `{ node(id: "${hub}") { ... on Entity { degree } } }`,
  );
  expect([ids.length, new Set(ids).size]).toEqual([node.degree, node.degree]);
});

interface CompanionPage {
  node: {
    coMentions: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
}

test.each(["MONTH", "QUARTER", "YEAR"])(
  "a place's articles by %s are those counted in its subtree",
  async (interval) => {
    const { kept, counted } = await data<Two>(`{
    kept: timeline(within: { id: "${place}" }, interval: ${interval}, from: "2015", to: "2016") { undatedCount buckets { period articleCount } }
    counted: timeline(within: { id: "${place}" }, interval: ${interval}, from: "2015", to: "2016", language: ZH) { undatedCount buckets { period articleCount } } }`);
    expect(kept.buckets?.some(({ articleCount }) => articleCount > 0)).toBe(true);
    expect(kept).toEqual(counted);
  },
);

test.each(["MONTH", "YEAR"])(
  "an entity's articles of all time by %s are those that name it",
  async (interval) => {
    const shown = "undatedCount buckets { period articleCount }";
    const naming = `naming: { all: [{ id: "${hub}" }] }`;
    const { kept, counted } = await data<Two>(`{
    kept: timeline(${naming}, interval: ${interval}) { ${shown} }
    counted: timeline(${naming}, interval: ${interval}, language: ZH) { ${shown} } }`);
    expect(kept).toEqual(counted);
  },
);

test("an entity's articles by month are those that name it", async () => {
  const naming = `naming: { all: [{ id: "${hub}" }] }`;
  const { kept, counted } = await data<Two>(`{
    kept: timeline(${naming}, from: "2015", to: "2015") { buckets { period articleCount } }
    counted: timeline(${naming}, from: "2015", to: "2015", language: ZH) { buckets { period articleCount } } }`);
  expect(kept).toEqual(counted);
});

test.each([
  ["2016-08", "2016-08", "2016-08-01", "2016-08-31"],
  ["2015-11", "2016-02", "2015-11-01", "2016-02-29"],
])("the most named from %s to %s are those of its days", async (from, to, first, last) => {
  const shown = "edges { articleCount mentionCount node { id } }";
  const { kept, counted } = await data<Two>(`{
    kept: topEntities(from: "${from}", to: "${to}", first: 30) { ${shown} }
    counted: topEntities(from: "${first}", to: "${last}", first: 30) { ${shown} } }`);
  expect(kept.edges?.length).toBeGreaterThan(5);
  expect(kept).toEqual(counted);
});

test("who rises in a month rises by its days as well", async () => {
  const shown = "edges { articleCount previousCount score node { id } }";
  const { kept, counted } = await data<Two>(`{
    kept: trending(from: "2016-08", to: "2016-08", first: 20) { ${shown} }
    counted: trending(from: "2016-08-01", to: "2016-08-31", first: 20) { ${shown} } }`);
  expect(kept.edges?.length).toBeGreaterThan(5);
  expect(kept).toEqual(counted);
});

test("the most named of all time are those counted over all articles", async () => {
  const shown = "edges { articleCount mentionCount node { id } }";
  const { kept, counted } = await data<Two>(`{
    kept: topEntities(first: 20) { ${shown} }
    counted: topEntities(from: "0001-01-01", to: "9999-12-31", first: 20) { ${shown} } }`);
  expect(kept).toEqual(counted);
});

test("a matrix has the count of each pair", async () => {
  const { node } = await data<{
    node: { coMentions: { edges: { articleCount: number; node: { id: string } }[] } };
  }>(
    `{ node(id: "${hub}") { ... on Entity { coMentions(first: 5) { edges { articleCount node { id } } } } } }`,
  );
  const others = node.coMentions.edges.map(({ node: { id } }) => `{ id: "${id}" }`);
  const { coMentionMatrix } = await data<{
    coMentionMatrix: { cells: { articleCount: number; a: { id: string }; b: { id: string } }[] };
  }>(
    `{ coMentionMatrix(of: [{ id: "${hub}" }, ${others.join(", ")}]) { cells { articleCount a { id } b { id } } } }`,
  );
  const withHub = coMentionMatrix.cells
    .filter(({ a, b }) => a.id === hub || b.id === hub)
    .map(({ articleCount }) => articleCount);
  expect(withHub).toEqual(node.coMentions.edges.map(({ articleCount }) => articleCount));
});

test("a neighbourhood says how many neighbours it leaves out", async () => {
  const { neighbourhood } = await data<{
    neighbourhood: { nodesLeftOut: number; nodes: { degree: number; hop: number }[] };
  }>(`{ neighbourhood(of: { id: "${hub}" }, first: 15) { nodesLeftOut nodes { degree hop } } }`);
  const [center, ...near] = neighbourhood.nodes;
  expect(near).toHaveLength(15);
  expect(neighbourhood.nodesLeftOut).toBe((center?.degree ?? 0) - 15);
});
