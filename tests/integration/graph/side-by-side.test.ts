import { jest } from "@jest/globals";
import type { PageGraph } from "../../../src/domain/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { differences, graphLines } from "../../support/graph-hash.ts";
import { type TestGraphAddress, testGraphAddress } from "../../support/neo4j.ts";
import { type ToldPage, toldPage } from "../../support/told-page.ts";

jest.setTimeout(600_000);

let address: TestGraphAddress;
let graph: Graph;
let other: Graph;

beforeAll(async () => {
  address = await testGraphAddress();
  graph = openGraph(address, textForms);
  other = openGraph(address, textForms);
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => Promise.all([graph.close(), other.close()]));

const names = ["director", "judge", "clerk", "bureau", "court", "county", "town"] as const;

/** A page on which the entities stand in another order each time. */
const told = (number: number): ToldPage => ({
  number,
  date: `2023-07-${String((number % 28) + 1).padStart(2, "0")}`,
  articles: names.map((name, i) => ({
    headline: `${number}${name}`,
    body: `第${number}版第${i}条消息。`,
    mentions: {
      [name]: 1,
      [names[(i + number) % names.length] ?? name]: 1,
      [names[(i * number) % names.length] ?? name]: 2,
    },
    claims: i % 3 === 0 ? [{ who: "director", tenure: "current" }] : [],
  })),
});

const pages = Array.from({ length: 16 }, (_, i) => toldPage(told(i)));

/** Writes every second page over one connection and the others over another one. */
async function writeFromBothSides(written: readonly PageGraph[]): Promise<void> {
  const side = (rest: number): PageGraph[] => written.filter((_, i) => i % 2 === rest);
  const write = async (to: Graph, part: readonly PageGraph[]): Promise<void> => {
    for (const page of part) await to.writePages([page]);
  };
  await Promise.all([write(graph, side(0)), write(other, side(1))]);
}

test("two who write side by side leave the graph that one would leave", async () => {
  await writeFromBothSides(pages);
  await graph.derive();
  const together = await graphLines(address);
  await graph.clear();
  await graph.writePages(pages);
  await graph.derive();
  expect(differences(together, await graphLines(address))).toEqual([]);
});

test("two who write the same page write it once", async () => {
  const [page] = pages;
  const outcomes = await Promise.all(
    [graph, other].map((one) => one.writePages(page ? [page] : [])),
  );
  expect(
    outcomes
      .flat()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(["added", "unchanged"]);
});

test("what one removes while another names it again is there at the end", async () => {
  await graph.writePages(pages.slice(0, 8));
  const remove = async (): Promise<void> => {
    for (const page of pages.slice(0, 8)) await other.removePage(page.page.id);
  };
  await Promise.all([remove(), graph.writePages(pages.slice(8))]);
  await graph.derive();
  const left = await graphLines(address);
  await graph.clear();
  await graph.writePages(pages.slice(8));
  await graph.derive();
  expect(differences(left, await graphLines(address))).toEqual([]);
});

test("two who derive side by side do no harm, and one of them leaves it to the other", async () => {
  await graph.writePages(pages);
  const outcomes = await Promise.all([graph.derive(), other.derive()]);
  await graph.derive();
  const derived = await graphLines(address);
  await graph.derive({ all: true });
  expect(differences(derived, await graphLines(address))).toEqual([]);
  expect(outcomes.map(({ state }) => state)).toContain("done");
});

test("what is written while somebody derives is derived at the end", async () => {
  await graph.writePages(pages.slice(0, 8));
  await Promise.all([other.derive(), writeFromBothSides(pages.slice(8))]);
  await other.derive();
  const derived = await graphLines(address);
  await graph.derive({ all: true });
  expect(differences(derived, await graphLines(address))).toEqual([]);
});
