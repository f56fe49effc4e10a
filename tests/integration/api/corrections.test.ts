import { ingestInto } from "../../../src/cli/ingest/ingest-into.ts";
import type { PageSource } from "../../../src/domain/index.ts";
import { type Graph, openGraph, type Plan } from "../../../src/graph/index.ts";
import { pageReader } from "../../../src/pipeline/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask, planOf } from "../../support/ask.ts";
import { graphHash } from "../../support/graph-hash.ts";
import { type TestGraphAddress, testGraphAddress } from "../../support/neo4j.ts";

let address: TestGraphAddress;
let graph: Graph;

const now = new Date("2023-09-01T08:00:00Z");

const read = pageReader("off");

beforeAll(async () => {
  address = await testGraphAddress();
  graph = openGraph(address, textForms, {
    now: () => now,
    reread: read,
  });
  await graph.prepare();
});
beforeEach(async () => {
  await graph.clear();
  await ingest(source);
});
afterAll(() => graph.close());

const source: PageSource = {
  text: [
    "市医保局提高门诊报销比例",
    "本报讯 市医保局7月4日宣布，门诊报销比例由六成提高到七成，惠及全市居民。",
    "报销手续同时简化，参保人可以在手机上办理。",
    "柳河镇新建两座桥梁",
    "本报讯 两座桥梁年底通车，投资三百万元，由县交通运输局承建。",
    "柳河镇副镇长李国强7月3日说，两桥通车后，镇上的学生上学少走四公里路。",
  ].join("\n\n"),
  source: "test.txt",
  publication: "湘西北晚报",
  publishedOn: null,
  number: null,
  language: null,
  home: "430800",
};

const ingest = (page: PageSource) => ingestInto(graph, read)(page);

interface ReadPage {
  readonly id: string;
  readonly text: string;
  readonly doubts: readonly string[];
  readonly blocks: readonly { readonly id: string; readonly article: { readonly id: string } }[];
  readonly judgements: readonly { readonly id: string }[];
}

async function thePage(): Promise<ReadPage> {
  const { data } = await ask(
    graph,
    `{ pages { nodes { id text doubts blocks { id article { id } }
        judgements { id kind blocks madeAt by why } } } }`,
  );
  return (data as { pages: { nodes: ReadPage[] } }).pages.nodes[0] as ReadPage;
}

async function blockId(index: number): Promise<string> {
  return (await thePage()).blocks[index]?.id ?? "";
}

async function articleOf(index: number): Promise<string> {
  return (await thePage()).blocks[index]?.article.id ?? "";
}

/** The headlines of the articles that name somebody. */
async function articlesNaming(name: string): Promise<unknown> {
  const { data } = await ask(
    graph,
    `query ($name: String!) {
      people(where: { name: { eq: $name } }) { nodes { articles { nodes { headline } } } } }`,
    { name },
  );
  return (data as { people: { nodes: unknown[] } }).people.nodes;
}

const inArticle = (headline: string | null) => [{ articles: { nodes: [{ headline }] } }];

/** Changes the graph and gives the payload of the one mutation. */
async function change(field: string, input: object, type: string, canWrite = true) {
  const page = field === "undoJudgement" ? "undoneId" : "state judgementId";
  const answer = await ask(
    graph,
    `mutation ($input: ${type}!) { payload: ${field}(input: $input) {
        ${page} page { id judgements { id } } userErrors { code message } } }`,
    { input },
    { canWrite },
  );
  return (answer.data?.payload ?? answer.errors?.[0]) as Record<string, unknown>;
}

/** Puts the block that names the official into the first article. */
async function moveOfficial() {
  const input = { block: await blockId(5), after: await blockId(2), by: "校对员", why: "版面断栏" };
  return change("moveBlock", input, "MoveBlockInput");
}

test("the official is named where the page was read so", async () => {
  expect(await articlesNaming("李国强")).toEqual(inArticle("柳河镇新建两座桥梁"));
});

test("a page that is read again from the graph is the same page", async () => {
  const before = await graphHash(address);
  await moveOfficial();
  const { judgements } = await thePage();
  await change("undoJudgement", { id: judgements[0]?.id }, "UndoJudgementInput");
  expect(await graphHash(address)).toBe(before);
});

test("a block that is moved takes its mentions to the other article", async () => {
  expect(await moveOfficial()).toMatchObject({ state: "REPLACED", userErrors: [] });
  expect(await articlesNaming("李国强")).toEqual(inArticle("市医保局提高门诊报销比例"));
});

test("a block that is moved takes its claims to the other article", async () => {
  await moveOfficial();
  const { data } = await ask(
    graph,
    "{ people { nodes { claims { nodes { article { headline } } } } } }",
  );
  expect(JSON.stringify(data)).toContain("市医保局提高门诊报销比例");
});

test("what was corrected stays so when the page is ingested again", async () => {
  await moveOfficial();
  const { state } = await ingest(source);
  expect(state).toBe("unchanged");
  expect(await articlesNaming("李国强")).toEqual(inArticle("市医保局提高门诊报销比例"));
});

test("what was corrected stays so when a better text of the page comes in", async () => {
  const known = { ...source, publishedOn: { value: "2023-07-05", precision: "day" }, number: "3" };
  await graph.clear();
  await ingest(known as PageSource);
  await moveOfficial();
  await ingest({ ...known, text: source.text.replace("三百万元", "三百二十万元") } as PageSource);
  expect(await articlesNaming("李国强")).toEqual(inArticle("市医保局提高门诊报销比例"));
});

test("a page that is removed and comes back is read as it was judged", async () => {
  await moveOfficial();
  const { id } = await thePage();
  await graph.removePage(id as never);
  await ingest(source);
  expect(await articlesNaming("李国强")).toEqual(inArticle("市医保局提高门诊报销比例"));
});

test("judgements of a page that is gone are counted, so that no import takes the graph for empty", async () => {
  await moveOfficial();
  const { id } = await thePage();
  await graph.removePage(id as never);
  expect(await graph.count()).toMatchObject({ Page: 0, Judgement: 1 });
});

test("of two who correct a page at once neither is lost", async () => {
  const [block, other, last] = [await blockId(5), await blockId(2), await blockId(4)];
  await Promise.all([
    change("moveBlock", { block, after: other }, "MoveBlockInput"),
    change("moveBlock", { block: last, after: other }, "MoveBlockInput"),
  ]);
  const { blocks, judgements } = await thePage();
  expect(judgements).toHaveLength(2);
  expect(new Set([2, 4, 5].map((index) => blocks[index]?.article.id)).size).toBe(1);
});

test("a judgement says what, when, who and why", async () => {
  await moveOfficial();
  expect((await thePage()).judgements).toMatchObject([
    {
      kind: "MOVE_AFTER",
      blocks: [
        "柳河镇副镇长李国强7月3日说，两桥通车后",
        "报销手续同时简化，参保人可以在手机上办理",
      ],
      madeAt: now.toISOString(),
      by: "校对员",
      why: "版面断栏",
    },
  ]);
});

test("a page's judgements are found by an index", async () => {
  const [asked] = await planOf("{ pages(first: 1) { nodes { judgements { id } } } }");
  const { steps } = await graph.explain(asked?.plan as Plan);
  expect(steps.join("\n")).toMatch(/NodeIndexSeek.*Judgement/);
});

test("a judgement that is undone is gone, and the page is read as before", async () => {
  const { judgementId } = await moveOfficial();
  const undone = await change("undoJudgement", { id: judgementId }, "UndoJudgementInput");
  expect(undone).toMatchObject({ undoneId: judgementId, page: { judgements: [] } });
  expect(await articlesNaming("李国强")).toEqual(inArticle("柳河镇新建两座桥梁"));
});

test("a judgement of a page that is not in the graph can be undone", async () => {
  const { judgementId } = await moveOfficial();
  const { id } = await thePage();
  await graph.removePage(id as never);
  const undone = await change("undoJudgement", { id: judgementId }, "UndoJudgementInput");
  expect(undone).toMatchObject({ undoneId: judgementId, page: null, userErrors: [] });
});

test("the same correction twice is one judgement", async () => {
  await moveOfficial();
  expect(await moveOfficial()).toMatchObject({ state: "UNCHANGED" });
  expect((await thePage()).judgements).toHaveLength(1);
});

test("an article is split, and its second part names whom it names", async () => {
  const input = { article: await articleOf(5), at: await blockId(5) };
  await change("splitArticle", input, "SplitArticleInput");
  expect(await articlesNaming("李国强")).toEqual(inArticle(null));
});

test("two articles are joined under the first headline", async () => {
  const input = { first: await articleOf(0), second: await articleOf(3) };
  await change("joinArticles", input, "JoinArticlesInput");
  expect(await articlesNaming("李国强")).toEqual(inArticle("市医保局提高门诊报销比例"));
});

test("a judgement whose block is gone is kept and told as a doubt of the page", async () => {
  const known = { ...source, publishedOn: { value: "2023-07-05", precision: "day" }, number: "3" };
  await graph.clear();
  await ingest(known as PageSource);
  await moveOfficial();
  await ingest({ ...known, text: source.text.replace("副镇长", "镇长") } as PageSource);
  const { doubts, judgements } = await thePage();
  expect(doubts[0]).toMatch(/^A correction by hand no longer applies: the block "柳河镇副镇长/);
  expect(judgements).toHaveLength(1);
});

test("a block that is not there is named", async () => {
  const input = { block: "block:none.1", after: await blockId(2) };
  const { userErrors } = await change("moveBlock", input, "MoveBlockInput");
  expect(userErrors).toEqual([
    { code: "NOT_FOUND", message: 'There is no block "block:none.1" in the graph.' },
  ]);
});

test("a block is moved after one block or before one", async () => {
  const { userErrors } = await change("moveBlock", { block: await blockId(1) }, "MoveBlockInput");
  expect(userErrors).toMatchObject([{ code: "BAD_INPUT" }]);
});

test("an article is not split before a block of another", async () => {
  const input = { article: await articleOf(0), at: await blockId(5) };
  const { userErrors } = await change("splitArticle", input, "SplitArticleInput");
  expect(userErrors).toMatchObject([{ code: "BAD_INPUT" }]);
});

test("an article is not joined to itself", async () => {
  const first = await articleOf(0);
  const input = { first, second: first };
  const { userErrors } = await change("joinArticles", input, "JoinArticlesInput");
  expect(userErrors).toMatchObject([{ code: "BAD_INPUT" }]);
});

test("who may not write corrects nothing", async () => {
  const input = { block: await blockId(5), after: await blockId(2) };
  await change("moveBlock", input, "MoveBlockInput", false);
  expect((await thePage()).judgements).toEqual([]);
});

test("pages that are judged are written beside others in one batch", async () => {
  await moveOfficial();
  const other = { ...source, text: source.text.replaceAll("柳河镇", "辽河镇") };
  const graphs = await Promise.all([source, other].map((one) => read(one)));
  const outcomes = await graph.writePages(graphs);
  expect(outcomes.map(({ state }) => state)).toEqual(["unchanged", "added"]);
});
