import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { type TestGraphAddress, testGraphAddress } from "../../support/neo4j.ts";
import { runCypher } from "../../support/run-cypher.ts";
import { cast, type ToldClaim, toldPage } from "../../support/told-page.ts";

let address: TestGraphAddress;
let graph: Graph;

beforeAll(async () => {
  address = await testGraphAddress();
  graph = openGraph(address, textForms);
  await graph.prepare();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

/** A page of a day on which the director is claimed to be something, so often. */
const stating = (date: string | null, claim: Partial<ToldClaim>, times = 1) =>
  toldPage({
    number: 1,
    date,
    articles: Array.from({ length: times }, (_, i) => ({
      headline: `任职${i}`,
      body: "任职消息。",
      mentions: { director: 1 },
      claims: [{ who: "director", tenure: "current", ...claim }],
    })),
  });

/** The director's short cut to the office. */
async function held(): Promise<unknown> {
  const statement = "MATCH (:Person {id: $id})-[h:HOLDS]->() RETURN properties(h)";
  const [row] = await runCypher(address, statement, { id: cast.director.id });
  return row?.[0];
}

test("somebody was seen in office from the first claim to the last that says so", async () => {
  await graph.writePages([
    stating("2023-07-05", {}),
    stating("2023-09-01", { tenure: "appointed" }),
  ]);
  expect(await held()).toMatchObject({ firstSeenOn: "2023-07-05", lastSeenOn: "2023-09-01" });
});

test("a claim that somebody was in office once does not put him there", async () => {
  await graph.writePages([
    stating("2023-07-05", { tenure: "former" }),
    stating("2023-06-01", { tenure: "removed" }),
  ]);
  const { firstSeenOn, ...rest } = (await held()) as Record<string, unknown>;
  expect([firstSeenOn, rest]).toMatchObject([undefined, { formerSeenOn: "2023-06-01" }]);
});

test("the times that are stated are the widest", async () => {
  await graph.writePages([
    stating("2023-07-05", { validFrom: "2021" }),
    stating("2023-07-06", { validFrom: "2022-05-01" }),
  ]);
  expect(await held()).toMatchObject({ validFrom: "2021" });
});

test.each([
  ["acting", "2023-08-01", true],
  ["current", "2023-08-01", false],
  ["former", "2023-08-01", true],
  ["current", null, true],
] as const)("after acting in July %s of %s leaves acting %s", async (tenure, date, isActing) => {
  await graph.writePages([stating("2023-07-05", { tenure: "acting" }), stating(date, { tenure })]);
  expect(await held()).toMatchObject({ isActing });
});

test("somebody who is claimed too often to be looked through is still seen in time", async () => {
  await graph.writePages([stating("2023-07-05", {}, 101)]);
  await graph.writePages([stating("2023-09-01", { tenure: "acting" })]);
  expect(await held()).toMatchObject({ firstSeenOn: "2023-07-05", lastSeenOn: "2023-09-01" });
});

test("his claims are told when they are derived", async () => {
  await graph.writePages([stating("2023-07-05", {}, 101)]);
  await graph.writePages([stating("2023-09-01", { tenure: "acting" })]);
  await graph.derive();
  const { claims, isActing } = (await held()) as { claims: string[]; isActing: boolean };
  expect([claims.length, isActing]).toEqual([102, true]);
});
