import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { ids, smallPages } from "../../support/small-graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  for (const page of smallPages()) await graph.writePage(page);
  await graph.derive();
});
afterAll(() => graph.close());

async function data<T>(question: string): Promise<T> {
  const { data: answered, errors } = await ask(graph, question);
  if (errors) throw errors[0];
  return answered as T;
}

const all = "min max average sum";

interface Figures {
  readonly min: number;
  readonly max: number;
  readonly average: number;
  readonly sum: number;
}

function figuresOf(values: readonly number[]): Figures {
  const sum = values.reduce((total, value) => total + value, 0);
  return { min: Math.min(...values), max: Math.max(...values), average: sum / values.length, sum };
}

test("a list comes to what its items come to, however few are shown", async () => {
  const { shown, whole } = await data<{
    shown: { nodes: { articleCount: number }[] };
    whole: { aggregate: { node: { articleCount: Figures } } };
  }>(`{
    shown: entities(first: 100) { nodes { articleCount } }
    whole: entities(first: 1) { nodes { name } aggregate { node { articleCount { ${all} } } } } }`);
  const counts = shown.nodes.map(({ articleCount }) => articleCount);
  expect(counts.length).toBeGreaterThan(5);
  expect(whole.aggregate.node.articleCount).toEqual(figuresOf(counts));
});

test("only what passes the filter is aggregated", async () => {
  const { organizations } = await data<{
    organizations: { totalCount: number; aggregate: { node: { articleCount: Figures } } };
  }>(`{ organizations(where: { name: { eq: "张家界市医疗保障局" } }) {
    totalCount aggregate { node { articleCount { ${all} } } } } }`);
  const { min, max, average, sum } = organizations.aggregate.node.articleCount;
  expect(organizations.totalCount).toBe(1);
  expect([min, max, average, sum]).toEqual([min, min, min, min]);
});

test("an empty list has no least and no greatest, and a sum of nothing", async () => {
  const { people } = await data<{ people: unknown }>(
    `{ people(where: { name: { eq: "没有的人" } }) { aggregate { node { degree { ${all} } firstSeenOn { min max } } } } }`,
  );
  expect(people).toEqual({
    aggregate: {
      node: {
        degree: { min: null, max: null, average: null, sum: 0 },
        firstSeenOn: { min: null, max: null },
      },
    },
  });
});

test("edges have figures of their own beside those of the nodes", async () => {
  const { node } = await data<{
    node: { coMentions: { nodes: { articleCount: number }[]; edges: { articleCount: number }[] } };
  }>(`{ node(id: "${ids.bureau}") { ... on Entity { coMentions(first: 100) {
    nodes { articleCount } edges { articleCount }
    aggregate { node { articleCount { ${all} } } edge { articleCount { ${all} } } } } } } }`);
  const { nodes, edges, ...rest } = node.coMentions;
  const counts = (list: { articleCount: number }[]) => list.map((one) => one.articleCount);
  expect(rest).toEqual({
    aggregate: {
      node: { articleCount: figuresOf(counts(nodes)) },
      edge: { articleCount: figuresOf(counts(edges)) },
    },
  });
});

test("the articles of an entity tell how long and how often it was written of", async () => {
  const { node } = await data<{
    node: {
      mentionCount: number;
      firstSeenOn: string;
      lastSeenOn: string;
      articles: unknown;
    };
  }>(`{ node(id: "${ids.bureau}") { ... on Entity { mentionCount firstSeenOn lastSeenOn
    articles { aggregate { __typename node { publishedOn { min max } } edge { count { sum } } } } } } }`);
  expect(node.articles).toEqual({
    aggregate: {
      __typename: "EntityArticleAggregate",
      node: { publishedOn: { min: node.firstSeenOn, max: node.lastSeenOn } },
      edge: { count: { sum: node.mentionCount } },
    },
  });
});
