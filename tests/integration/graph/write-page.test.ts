import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { ids, smallPage, smallPages } from "../../support/small-graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

async function writeAll(): Promise<void> {
  for (const page of smallPages()) await graph.writePage(page);
  await graph.derive();
}

/** All that the API says of the entities: equal where two graphs are. */
async function everything(): Promise<unknown> {
  const { data } = await ask(
    graph,
    `{ entities(orderBy: [{ field: NAME }]) { nodes {
        id name kind articleCount mentionCount firstSeenOn lastSeenOn names { text kind }
        articles { nodes { id } } coMentions { edges { articleCount node { id } } } claims { nodes { id } }
      } } }`,
  );
  return data;
}

test("a page that is written twice changes nothing", async () => {
  await writeAll();
  const before = await everything();
  const { state } = await graph.writePage(smallPages()[0]);
  expect(state).toBe("unchanged");
  expect(await everything()).toEqual(before);
});

test("the order in which pages come makes no difference", async () => {
  await writeAll();
  const before = await everything();
  await graph.clear();
  for (const page of [...smallPages()].reverse()) await graph.writePage(page);
  await graph.derive();
  expect(await everything()).toEqual(before);
});

test("a page that is read otherwise gives up what it no longer says", async () => {
  await writeAll();
  const again = smallPage("2023-08-09", "2", [
    { headline: "张家界市迎来晴天", body: "张家界市今日天晴。", names: [["张家界市", ids.city]] },
  ]);
  const { state } = await graph.writePage(again);
  expect(state).toBe("replaced");
  expect(await graph.count()).toMatchObject({ Article: 2, Person: 1, Organization: 1 });
});

test("what only a removed page gave goes with it, places above included", async () => {
  await writeAll();
  for (const page of smallPages()) await graph.removePage(page.page.id);
  expect(new Set(Object.values(await graph.count()))).toEqual(new Set([0]));
});

test("a paper without pages goes, and its home with it where nothing else speaks of it", async () => {
  const [first] = smallPages();
  const alone = { ...first, articles: [], positions: [] };
  await graph.writePage(alone);
  expect(await graph.count()).toMatchObject({ Publication: 1, Location: 2 });
  await graph.writePage({ ...alone, page: { ...alone.page, publication: null }, entities: [] });
  expect(await graph.count()).toMatchObject({ Publication: 0, Location: 0 });
});

test("removing a page that is not there says so", async () => {
  expect(await graph.removePage(smallPages()[0].page.id)).toBe(false);
});

test("a person stays an official only while a page says so", async () => {
  await writeAll();
  const director = `{ node(id: "${ids.director}") { ... on Person { isOfficial } } }`;
  expect((await ask(graph, director)).data).toEqual({ node: { isOfficial: true } });
  for (const page of smallPages()) {
    const articles = page.articles.map((article) => ({ ...article, claims: [] }));
    await graph.writePage({ ...page, articles, positions: [] });
  }
  expect((await ask(graph, director)).data).toEqual({ node: { isOfficial: false } });
});

/** The bureau's names once the first page, no longer mentioning it so, is alone in the graph. */
async function namesWithout(form: string): Promise<string> {
  const [first, second] = smallPages();
  await graph.removePage(second.page.id);
  const articles = first.articles.map((article) => ({
    ...article,
    mentions: article.mentions.filter(({ mention }) => mention.text !== form),
  }));
  const entities = first.entities.map((entity) => ({
    ...entity,
    names: entity.names.filter(({ text }) => text !== form),
  }));
  await graph.writePage({ ...first, articles, entities });
  const bureau = `{ node(id: "${ids.bureau}") { ... on Entity { names { text } } } }`;
  return JSON.stringify((await ask(graph, bureau)).data);
}

test("a short form that no article uses any more is forgotten", async () => {
  await writeAll();
  expect(await namesWithout("市医保局")).not.toContain("市医保局");
});

test("a name that a page gives without using it stays", async () => {
  await writeAll();
  expect(await namesWithout("市医保局")).toContain(
    "Zhangjiajie Municipal Medical Insurance Bureau",
  );
});

test("the offices that a page no longer states are gone", async () => {
  await writeAll();
  for (const page of smallPages()) await graph.removePage(page.page.id);
  expect((await ask(graph, "{ positions { totalCount } claims { totalCount } }")).data).toEqual({
    positions: { totalCount: 0 },
    claims: { totalCount: 0 },
  });
});
