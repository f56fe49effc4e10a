import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { differences, graphLines } from "../../support/graph-hash.ts";
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
const pages = ["2023-08-10", "2023-08-12", "2023-09-01"].map((date) =>
  toldPage({
    number: 1,
    date,
    articles: [
      {
        headline: "开会",
        body,
        mentions: { bureau: 1, director: 2, town: 1 },
        claims: [{ who: "director", tenure: "acting", validFrom: "2021" }],
      },
    ],
  }),
);

async function runAll(statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runCypher(address, statement);
}

/** Writes the pages; gives all lines of the graph once it is derived. */
async function writtenLines(): Promise<readonly string[]> {
  await graph.writePages(pages);
  await graph.derive();
  return graphLines(address);
}

/** What the release before this one did not write is taken away, as if it had written the graph. */
async function makeOld(): Promise<void> {
  const statements = [
    "MATCH (n) WHERE n:EntityMonth OR n:PlaceMonth OR n:Event OR n:Meta DETACH DELETE n",
    "MATCH (a:Article) REMOVE a:Repeat, a.textKey",
    "MATCH (e:Entity) REMOVE e.storyCount, e.degree, e.personDegree, e.organizationDegree, e.locationDegree, e.coMentionCount, e.coIds, e.coCounts, e.subtreeArticleCount",
    "MATCH ()-[h:HOLDS]->() REMOVE h.formerSeenOn, h.validFrom, h.validTo, h.isActing",
    "MATCH (p:Page) REMOVE p.home",
    "CREATE (:Meta {key: 'structure', version: 1})",
  ];
  await runAll(statements);
}

test("a graph of the release before becomes what this release writes", async () => {
  const wanted = await writtenLines();
  await makeOld();
  await graph.prepare();
  await graph.derive();
  expect(differences(wanted, await graphLines(address))).toEqual([]);
});

test("a graph of structure 2 is given its pages' home places and its degrees by kind", async () => {
  const wanted = await writtenLines();
  await runCypher(address, "MATCH (p:Page) REMOVE p.home");
  await runCypher(
    address,
    "MATCH (e:Entity) REMOVE e.personDegree, e.organizationDegree, e.locationDegree",
  );
  await runCypher(address, "MATCH (m:Meta {key: 'structure'}) SET m.version = 2");
  await graph.prepare();
  expect(await runCypher(address, "MATCH (e:Entity) RETURN DISTINCT e.personDegree")).toEqual([
    [0],
  ]);
  await graph.derive();
  expect(differences(wanted, await graphLines(address))).toEqual([]);
});

test("months of structure 4 are found by entity and month, and have no ids any more", async () => {
  const wanted = await writtenLines();
  const statements = [
    "DROP CONSTRAINT entity_month_entity_id_month",
    "CREATE INDEX entity_month FOR (m:EntityMonth) ON (m.entityId, m.month)",
    "CREATE CONSTRAINT entity_month_id FOR (m:EntityMonth) REQUIRE m.id IS UNIQUE",
    "MATCH (m:EntityMonth) SET m.id = m.entityId + '@' + m.month",
    "MATCH (m:Meta {key: 'structure'}) SET m.version = 4",
  ];
  await runAll(statements);
  await graph.prepare();
  await graph.derive();
  expect(differences(wanted, await graphLines(address))).toEqual([]);
  const ofMonths =
    "SHOW INDEXES YIELD labelsOrTypes, properties, owningConstraint WHERE labelsOrTypes = ['EntityMonth'] AND properties[0] <> 'month' RETURN properties, owningConstraint";
  expect(await runCypher(address, ofMonths)).toEqual([
    [["entityId", "month"], "entity_month_entity_id_month"],
  ]);
});

test("mentions of structure 5 keep what is said once as a value and not as a list", async () => {
  const wanted = await writtenLines();
  const statements = [
    "MATCH ()-[r:MENTIONS]->() SET r.confidences = coalesce(r.confidences, [i IN range(1, r.count) | r.confidence])",
    "MATCH ()-[r:MENTIONS]->() WHERE r.form IS NOT NULL SET r.forms = [r.form], r.form = null",
    "MATCH (m:Meta {key: 'structure'}) SET m.version = 5",
  ];
  await runAll(statements);
  expect(differences(wanted, await graphLines(address))).not.toEqual([]);
  await graph.prepare();
  await graph.derive();
  expect(differences(wanted, await graphLines(address))).toEqual([]);
});

test("what a graph of the release before needs is known until it is done", async () => {
  await graph.writePages(pages);
  await makeOld();
  await graph.prepare();
  expect((await graph.derivedState()).isWhole).toBe(false);
  await graph.derive();
  expect((await graph.derivedState()).isWhole).toBe(true);
});

test("a clearing that was ended in the middle is finished at the next start", async () => {
  await graph.writePages(pages);
  await runCypher(address, "CREATE (:Meta {key: 'clearing'})");
  await graph.prepare();
  expect(await graphLines(address)).toEqual([]);
});
