import { generatePages } from "../../../bench/graph/pages/generate-pages.ts";
import { seededRandom } from "../../../bench/graph/pages/random.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { runCypher } from "../../support/run-cypher.ts";

let graph: Graph;
/** Of names in the order of how often they are in the news: the first in hundreds of articles. */
let ids: readonly string[];

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  await graph.writePages([...generatePages({ articles: 800, worldOf: 20_000 })]);
  await graph.derive();
  const rows = await runCypher(
    await testGraphAddress(),
    "MATCH (e:Entity) RETURN e.id ORDER BY e.articleCount DESC, e.id",
  );
  ids = rows.map(([id]) => String(id));
});
afterAll(() => graph.close());

interface Found {
  readonly length: number;
  readonly hops: readonly { readonly from: Thing; readonly to: Thing; readonly article: Thing }[];
}
interface Thing {
  readonly id: string;
}

const question = `query ($a: EntityReference!, $b: EntityReference!, $avoid: [EntityReference!], $kinds: [EntityKind!], $period: DateRange) {
  paths(from: $a, to: $b, first: 20, avoid: $avoid, kinds: $kinds, period: $period) {
    length
    hops { from { id } article { id } to { id } }
  }
}`;

async function pathsBetween(a: string, b: string, more = {}): Promise<readonly Found[]> {
  const { data, errors } = await ask(graph, question, { a: { id: a }, b: { id: b }, ...more });
  if (!data) throw errors?.[0];
  return data.paths as Found[];
}

/** The chains of entities, as ids joined. */
async function chains(a: string, b: string, more = {}): Promise<string[]> {
  return (await pathsBetween(a, b, more)).map(({ hops }) =>
    [a, ...hops.map(({ to }) => to.id)].join(" "),
  );
}

/** The same by walking over everything. */
async function chainsByWalking(a: string, b: string, test = "true"): Promise<string[]> {
  const rows = await runCypher(
    await testGraphAddress(),
    `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
     MATCH p = allShortestPaths((a)-[:MENTIONS*..8]-(b)) WHERE ${test}
     WITH DISTINCT [i IN range(0, length(p), 2) | nodes(p)[i]] AS chain
     RETURN reduce(ids = '', x IN chain | ids + ' ' + x.id) AS ids
     ORDER BY reduce(sum = 0, x IN chain[1..-1] | sum + x.articleCount), ids LIMIT 20`,
    { a, b },
  );
  return rows.map(([chain]) => String(chain).trim());
}

/** Pairs of all sorts: two that are often named, two that are seldom named, and one of each. */
function pairs(): (readonly [string, string])[] {
  const random = seededRandom(5);
  const drawn = (most: number): string => ids[Math.floor(random() * most)] ?? "";
  return Array.from({ length: 45 }, (_, i) => {
    const most = [10, 200, ids.length][i % 3] ?? 1;
    return [drawn(most), drawn(ids.length)] as const;
  }).filter(([a, b]) => a !== b);
}

test("the shortest chains are those that walking over everything finds", async () => {
  const [found, walked] = [[] as string[][], [] as string[][]];
  for (const [a, b] of pairs()) {
    found.push(await chains(a, b));
    walked.push(await chainsByWalking(a, b));
  }
  expect(found).toEqual(walked);
  expect(new Set(found.flat().map((chain) => chain.split(" ").length))).toEqual(new Set([2, 3, 4]));
});

test("hubs are avoided, and so are other kinds in between", async () => {
  const avoid = ids.slice(0, 3);
  const hubs = avoid.map((id) => `'${id}'`).join(", ");
  const between = `all(n IN nodes(p) WHERE n:Article OR n = a OR n = b OR (n:Person AND NOT n.id IN [${hubs}]))`;
  const [found, walked] = [[] as string[][], [] as string[][]];
  for (const [a, b] of pairs().filter((pair) => !pair.some((id) => avoid.includes(id)))) {
    const more = { avoid: avoid.map((id) => ({ id })), kinds: ["PERSON"] };
    found.push(await chains(a, b, more));
    walked.push(await chainsByWalking(a, b, between));
  }
  expect(found).toEqual(walked);
});

test("every hop has an article of the period that names both", async () => {
  const period = { from: "2016", to: "2019" };
  const [a = "", b = ""] = [ids[0], ids[40]];
  const hops = (await pathsBetween(a, b, { period })).flatMap((path) => path.hops);
  const rows = await runCypher(
    await testGraphAddress(),
    `UNWIND $hops AS hop
     MATCH ({id: hop.from})<-[:MENTIONS]-(x:Article {id: hop.article})-[:MENTIONS]->({id: hop.to})
     WHERE '2016' <= x.sortOn <= '2019~' RETURN x.id`,
    {
      hops: hops.map(({ from, article, to }) => ({
        from: from.id,
        article: article.id,
        to: to.id,
      })),
    },
  );
  expect([hops.length > 0, rows.length]).toEqual([true, hops.length]);
});
