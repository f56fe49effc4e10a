import { jest } from "@jest/globals";
import fc from "fast-check";
import { ingestInto } from "../../../src/cli/ingest/ingest-into.ts";
import type { PageSource } from "../../../src/domain/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { likenessRules, pageReader } from "../../../src/pipeline/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { differences, graphLines } from "../../support/graph-hash.ts";
import { type TestGraphAddress, testGraphAddress } from "../../support/neo4j.ts";

jest.setTimeout(600_000);

let address: TestGraphAddress;
let graph: Graph;
/** The same graph, opened without rules of likeness. */
let incurious: Graph;

const read = pageReader("off");

beforeAll(async () => {
  address = await testGraphAddress();
  graph = openGraph(address, textForms, { reread: read, likeness: likenessRules });
  incurious = openGraph(address, textForms, { reread: read });
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => Promise.all([graph.close(), incurious.close()]));

function page(number: number, text: string, more: Partial<PageSource> = {}): PageSource {
  return {
    ...{ text, source: `${number}.txt`, publication: "湘西北晚报", number: String(number) },
    ...{ publishedOn: { value: "2023-07-05", precision: "day" }, language: null, home: "4308" },
    ...more,
  };
}

/** A mayor with a title, beside two others. */
const titled = page(
  1,
  [
    "全市防汛工作会议召开",
    "本报讯 7月4日，全市防汛工作会议召开。市长龙启明讲话，副市长舒畅主持会议，市应急管理局局长覃书怀作汇报。会议要求各级各部门守土尽责。",
  ].join("\n\n"),
);

/** Another page that names him without. */
const untitled = page(
  2,
  [
    "领导看望老人",
    "本报讯 7月5日，龙启明一行走进永定区敬老院看望老人，副市长舒畅、市应急管理局局长覃书怀参加。老人们高兴地说，日子越过越好。",
  ].join("\n\n"),
);

/** Somebody of that name far away. */
const namesake = page(
  3,
  ["养殖户喜获丰收", "本报讯 龙启明今年养了三百头羊，收入翻番。"].join("\n\n"),
  {
    publication: "珠江晚报",
    home: "4401",
  },
);

const english = page(
  4,
  [
    "City prepares for floods",
    'ZHANGJIAJIE, Hunan — Long Qiming, mayor of Zhangjiajie, told a meeting on Tuesday that every village must be ready for floods. "We will be ready," Long said.',
  ].join("\n\n"),
  { publication: "Hunan Post", language: "en", home: "CN" },
);

async function ingest(pages: readonly PageSource[]): Promise<void> {
  for (const one of pages) await ingestInto(graph, read)(one);
}

interface ShownLikeness {
  readonly id: string;
  readonly decision: string;
  readonly isJudged: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
}

async function likenesses(): Promise<readonly ShownLikeness[]> {
  const { data } = await ask(
    graph,
    "{ likenesses { nodes { id decision isJudged score reasons one { id name } other { id name } } } }",
  );
  return (data as { likenesses: { nodes: readonly ShownLikeness[] } }).likenesses.nodes;
}

async function decisions(): Promise<readonly string[]> {
  const all = await likenesses();
  return all
    .map(({ decision, one, other }) => `${[one.name, other.name].sort().join(" = ")}: ${decision}`)
    .sort();
}

test("who is named with and without a title in the same company is one", async () => {
  await ingest([titled, untitled]);
  await graph.derive();
  expect(await decisions()).toContain("龙启明 = 龙启明: SAME");
});

test("a namesake far away is nobody's equal", async () => {
  await ingest([titled, namesake]);
  await graph.derive();
  expect(await decisions()).toEqual([]);
});

test("a mayor is found again in an English paper by name and office", async () => {
  await ingest([titled, english]);
  await graph.derive();
  expect(await decisions()).toEqual(["Long Qiming = 龙启明: SAME"]);
});

test("a decision tells what it rests on", async () => {
  await ingest([titled, english]);
  await graph.derive();
  expect((await likenesses())[0]?.reasons).toEqual([
    "+4.5 both 市长 (mayor) of 张家界市人民政府",
    "−1.8 Long Qiming is a reading of 龙启明",
    "+0.6 in the news of one place",
    "+0.5 in the news at the same time",
  ]);
});

test("a person tells whom else the graph has of it", async () => {
  await ingest([titled, english]);
  await graph.derive();
  const { data } = await ask(
    graph,
    `{ people(where: { name: { eq: "龙启明" } }) { nodes { likenesses { nodes { decision one { name } other { name } } } } } }`,
  );
  expect(JSON.stringify(data)).toContain("Long Qiming");
});

test("what rests on a page goes with it", async () => {
  await ingest([titled, english]);
  await graph.derive();
  const { data } = await ask(graph, `{ pages(where: { language: { eq: EN } }) { nodes { id } } }`);
  const [gone] = (data as { pages: { nodes: { id: string }[] } }).pages.nodes;
  await graph.removePage(gone?.id as never);
  expect(await likenesses()).toEqual([]);
  await graph.derive();
  expect((await graphLines(address)).filter((line) => line.startsWith("Likeness"))).toEqual([]);
});

test("a judgement goes before the evidence and outlives reading again", async () => {
  await ingest([titled, untitled]);
  await graph.derive();
  await judge(false);
  await ingest([{ ...untitled, text: `${untitled.text}\n\n短讯\n\n本报讯 天气转晴。` }]);
  await graph.derive({ all: true });
  expect((await likenesses()).filter(({ isJudged }) => isJudged)).toEqual([
    expect.objectContaining({ decision: "DIFFERENT" }),
  ]);
});

test("a judgement that is undone leaves the evidence to decide", async () => {
  await ingest([titled, untitled]);
  await graph.derive();
  const before = await graphLines(address);
  const { judgementId } = await judge(false);
  await ask(graph, "mutation ($id: ID!) { undoJudgement(input: { id: $id }) { undoneId } }", {
    id: judgementId,
  });
  expect(differences(before, await graphLines(address))).toEqual([]);
});

test("two whom nobody doubts can be judged to be one", async () => {
  await ingest([titled, namesake]);
  await graph.derive();
  const { data } = await ask(
    graph,
    `{ people(where: { name: { eq: "龙启明" } }) { nodes { id } } }`,
  );
  const [one, other] = (data as { people: { nodes: { id: string }[] } }).people.nodes;
  await graph.judgeIdentity({
    one: one?.id as never,
    other: other?.id as never,
    isSame: true,
    by: null,
    why: null,
  });
  await graph.derive({ all: true });
  expect(await decisions()).toEqual(["龙启明 = 龙启明: SAME"]);
});

test("a judgement of somebody who is not there says so", async () => {
  const { data } = await ask(
    graph,
    `mutation { judgeIdentity(input: { one: "person:1", other: "person:2", isSame: true }) {
      judgementId userErrors { message } } }`,
  );
  expect(JSON.stringify(data)).toContain('There is no person \\"person:1\\" in the graph.');
});

test("a graph that was derived without comparing is compared by the next who does", async () => {
  await ingest([titled, english]);
  await incurious.derive();
  expect((await graph.derivedState()).isWhole).toBe(false);
  await graph.derive();
  expect((await graph.derivedState()).isWhole).toBe(true);
  expect(await decisions()).toEqual(["Long Qiming = 龙启明: SAME"]);
});

test("whoever is in the news everywhere tells of nobody who he is, in whatever order it came so", async () => {
  const everywhere = Array.from({ length: 17 }, (_, i) =>
    page(
      100 + i,
      [1, 2, 3]
        .map(
          (j) =>
            `短讯${j}\n\n本报讯 副市长舒畅、市应急管理局局长覃书怀出席第${i}${j}次会议并讲话，要求抓好落实。`,
        )
        .join("\n\n"),
    ),
  );
  await ingest([titled, untitled]);
  await graph.derive();
  const before = await decisions();
  await ingest(everywhere);
  await graph.derive();
  const after = await graphLines(address);
  expect([before, await decisions()]).toEqual([
    ["龙启明 = 龙启明: SAME"],
    ["龙启明 = 龙启明: DOUBTFUL"],
  ]);
  await graph.derive({ all: true });
  expect(differences(after, await graphLines(address))).toEqual([]);
});

test("in whatever order pages come, and however often, the same is decided", async () => {
  await ingest([titled, untitled, namesake, english]);
  await graph.derive({ all: true });
  const wanted = await graphLines(address);
  const acts = fc.shuffledSubarray([titled, untitled, namesake, english], {
    minLength: 4,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(acts, fc.nat({ max: 3 }), async (pages, pause) => {
      await graph.clear();
      await ingest(pages.slice(0, pause));
      await graph.derive();
      await ingest(pages.slice(pause));
      await graph.derive();
      expect(differences(wanted, await graphLines(address))).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

async function judge(isSame: boolean): Promise<{ readonly judgementId: string }> {
  const pair = (await likenesses()).find(({ one }) => one.name === "龙启明");
  const { data } = await ask(
    graph,
    `mutation ($one: ID!, $other: ID!, $isSame: Boolean!) {
      judgeIdentity(input: { one: $one, other: $other, isSame: $isSame, by: "编辑部" }) {
        judgementId likeness { decision } userErrors { message } } }`,
    { one: pair?.one.id, other: pair?.other.id, isSame },
  );
  return (data as { judgeIdentity: { judgementId: string } }).judgeIdentity;
}
