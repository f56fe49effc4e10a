import { jest } from "@jest/globals";
import fc from "fast-check";
import type { PageGraph } from "../../../src/domain/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { differences, graphHash, graphLines } from "../../support/graph-hash.ts";
import { type TestGraphAddress, testGraphAddress } from "../../support/neo4j.ts";
import { type ToldArticle, type ToldPage, toldPage } from "../../support/told-page.ts";

jest.setTimeout(900_000);

let address: TestGraphAddress;
let graph: Graph;

beforeAll(async () => {
  address = await testGraphAddress();
  graph = openGraph(address, textForms);
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const bodies = [
  "全市医疗保障工作会议召开，会议总结上半年工作，部署下半年任务，强调要把群众的事情办好，让群众得到实惠。",
  "桑植县人民法院开展送法下乡活动，法官走进田间地头，为群众讲解法律知识，现场解答群众提出的各种问题。",
  "短讯一则。",
];

const dates = [null, "2022", "2023-06", "2023-07-05", "2023-07-30", "2023-08-09"];

const count = fc.integer({ min: 1, max: 3 });

const article: fc.Arbitrary<ToldArticle> = fc.record({
  headline: fc.constantFrom("甲", "乙", "丙"),
  body: fc.constantFrom(...bodies),
  mentions: fc.record(
    {
      director: count,
      judge: count,
      bureau: count,
      office: count,
      court: count,
      town: count,
      county: count,
    },
    { requiredKeys: [] },
  ),
  claims: fc.array(
    fc.record(
      {
        who: fc.constantFrom("director", "judge"),
        tenure: fc.constantFrom("current", "acting", "former", "appointed"),
        isPublic: fc.boolean(),
        validFrom: fc.constantFrom("2021", "2022-05-01"),
      },
      { requiredKeys: ["who", "tenure"] },
    ),
    { maxLength: 2 },
  ),
});

const issue = fc.record({
  number: fc.integer({ min: 1, max: 2 }),
  date: fc.constantFrom(...dates),
});
const page: fc.Arbitrary<ToldPage> = fc
  .tuple(issue, fc.array(article, { maxLength: 3 }))
  .map(([told, articles]) => ({ ...told, articles }));

/** So many articles that their people are past what is looked through while writing. */
const muchPage: ToldPage = {
  number: 9,
  date: "2023-07-20",
  articles: Array.from({ length: 104 }, (_, i) => ({
    headline: `戊${i}`,
    body: `${bodies[0]}第${i}次`,
    mentions: {
      director: 1,
      bureau: 1,
      ...(i % 3 === 0 ? { clerk: 2 } : {}),
      ...(i % 5 === 0 ? { town: 1 } : {}),
    },
    claims: [{ who: "director", tenure: i % 2 === 0 ? "acting" : "current" }],
  })),
};

type Act =
  | { readonly act: "write"; readonly pages: readonly ToldPage[] }
  | { readonly act: "remove"; readonly page: Omit<ToldPage, "articles"> }
  | { readonly act: "derive" };

const writing = fc.record({
  act: fc.constant("write" as const),
  pages: fc.array(page, { minLength: 1, maxLength: 3 }),
});
const removing = fc.record({
  act: fc.constant("remove" as const),
  page: fc.oneof(issue, fc.constant({ number: muchPage.number, date: muchPage.date })),
});
const deriving = fc.record({ act: fc.constant("derive" as const) });

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: writing },
    { weight: 2, arbitrary: removing },
    { weight: 2, arbitrary: deriving },
  ),
  { minLength: 3, maxLength: 9 },
);

/** Does what is told, after the page of many articles; gives the pages that are in the graph at the end. */
async function enact(told: readonly Act[]): Promise<readonly PageGraph[]> {
  const there = new Map<string, PageGraph>();
  for (const act of [{ act: "write", pages: [muchPage] } as const, ...told]) {
    if (act.act === "derive") await graph.derive();
    if (act.act === "write") {
      const pages = act.pages.map(toldPage);
      await graph.writePages(pages);
      for (const one of pages) there.set(one.page.id, one);
    }
    if (act.act === "remove") {
      const { id } = toldPage({ ...act.page, articles: [] }).page;
      await graph.removePage(id);
      there.delete(id);
    }
  }
  return [...there.values()];
}

test("what was derived bit by bit is what deriving everything gives", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (told) => {
      await graph.clear();
      await enact(told);
      await graph.derive();
      const bitByBit = await graphLines(address);
      await graph.derive({ all: true });
      expect(differences(bitByBit, await graphLines(address))).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test("a graph with a history is the graph that its pages give in any order", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (told) => {
      await graph.clear();
      const pages = await enact(told);
      await graph.derive();
      const withHistory = await graphLines(address);
      await graph.clear();
      await graph.writePages([...pages].reverse());
      await graph.derive({ all: true });
      expect(differences(withHistory, await graphLines(address))).toEqual([]);
    }),
    { numRuns: 4 },
  );
});

test("deriving everything again changes nothing", async () => {
  await graph.writePages([toldPage(muchPage)]);
  await graph.derive();
  const before = await graphHash(address);
  await graph.derive({ all: true });
  expect(await graphHash(address)).toBe(before);
});
