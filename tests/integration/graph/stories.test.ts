import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { type TestGraphAddress, testGraphAddress } from "../../support/neo4j.ts";
import { runCypher } from "../../support/run-cypher.ts";
import { toldPage } from "../../support/told-page.ts";

let address: TestGraphAddress;
let graph: Graph;

beforeAll(async () => {
  address = await testGraphAddress();
  graph = openGraph(address, textForms);
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const body =
  "全市医疗保障工作会议8月9日召开，会议总结上半年工作，部署下半年任务，要求把群众的事情办好。";

/** The story printed on a day. */
const printed = (date: string, number = 1) =>
  toldPage({ number, date, articles: [{ headline: "开会", body, mentions: { bureau: 1 } }] });

/** The days of all printings that count as repeats. */
async function repeats(): Promise<readonly unknown[]> {
  const rows = await runCypher(address, "MATCH (a:Repeat) RETURN a.sortOn ORDER BY a.sortOn");
  return rows.map(([day]) => day);
}

const days = ["2023-08-10", "2023-08-12", "2023-08-11"];

test("of the printings of a story all but the earliest are repeats", async () => {
  await graph.writePages(days.map((day) => printed(day)));
  expect(await repeats()).toEqual(["2023-08-11", "2023-08-12"]);
});

test("it makes no difference in which order they come", async () => {
  await graph.writePages([printed(days[1] ?? "")]);
  await graph.writePages([printed(days[2] ?? "")]);
  await graph.writePages([printed(days[0] ?? "")]);
  expect(await repeats()).toEqual(["2023-08-11", "2023-08-12"]);
});

test("where the first goes the next is the first", async () => {
  await graph.writePages(days.map((day) => printed(day)));
  await graph.removePage(printed("2023-08-10").page.id);
  expect(await repeats()).toEqual(["2023-08-12"]);
});

test("many printings of one day that come at once have one first", async () => {
  await graph.writePages(Array.from({ length: 20 }, (_, i) => printed("2023-08-10", i)));
  expect(await repeats()).toHaveLength(19);
});

test("printings that are written side by side have one first", async () => {
  const pages = Array.from({ length: 8 }, (_, i) => printed("2023-08-10", i));
  await Promise.all(pages.map((page) => graph.writePages([page])));
  expect(await repeats()).toHaveLength(7);
});

test("a story counts once for an entity, its printings each", async () => {
  await graph.writePages(days.map((day) => printed(day)));
  await graph.derive();
  const counts =
    "MATCH (e:Entity {name: '张家界市医疗保障局'}) RETURN e.articleCount, e.storyCount";
  expect(await runCypher(address, counts)).toEqual([[3, 1]]);
});
