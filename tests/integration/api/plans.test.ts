import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { generatePages } from "../../../bench/graph/pages/generate-pages.ts";
import { openGraph } from "../../../src/graph/index.ts";
import { likenessRules } from "../../../src/pipeline/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { planOf } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { plannedOperations } from "../../support/operations.ts";

let driver: Driver;

const unasked = { isSame: false, by: null, why: null };

beforeAll(async () => {
  const address = await testGraphAddress();
  const graph = openGraph(address, textForms, { likeness: likenessRules });
  await graph.prepare();
  await graph.clear();
  // Of a nearly empty graph a scan is the best plan.
  const pages = [...generatePages({ articles: 400 })];
  await graph.writePages(pages);
  const [one, ...others] = pages
    .flatMap(({ entities }) => entities)
    .filter(({ kind }) => kind === "person");
  for (const other of others.filter(({ id }) => id !== one?.id).slice(0, 20))
    await graph.judgeIdentity({ one: one?.id ?? other.id, other: other.id, ...unasked });
  await graph.close();
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
});
afterAll(() => driver.close());

/** The operators of a statement's plan in Neo4j, without the database's name. */
async function operatorsOf(question: string, variables = {}): Promise<readonly string[]> {
  const session = driver.session({ defaultAccessMode: "READ" });
  const operators: string[] = [];
  try {
    for (const { statement } of await planOf(question, variables)) {
      const { summary } = await session.run(`EXPLAIN ${statement.text}`, statement.parameters);
      if (summary.plan) collect(summary.plan, operators);
    }
  } finally {
    await session.close();
  }
  return operators;
}

function collect(plan: Plan, into: string[]): void {
  // There are as many newspapers as one reads: a dozen.
  const isOfNewspapers = /:Publication$/.test(String(plan.arguments.Details));
  if (!isOfNewspapers) into.push(plan.operatorType.replace(/@.*/, ""));
  for (const child of plan.children) collect(child, into);
}

const scans = /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|AllRelationshipsScan|TypeScan/;

test.each(plannedOperations())("$name scans nothing", async ({ document, variables }) => {
  const operators = await operatorsOf(document, variables);
  expect(operators.filter((operator) => scans.test(operator))).toEqual([]);
});

test.each([
  ["the first page", "articles(naming: { any: $any }, first: 5) { nodes { headline } }"],
  ["all of them", "articles(naming: { any: $any }, first: 1) { totalCount }"],
  [
    "in another order",
    "articles(naming: { any: $any }, first: 5, orderBy: [{ field: HEADLINE }]) { nodes { headline } }",
  ],
  [
    "in a period of a place",
    'articles(naming: { any: $any }, from: "2023-05", within: { name: "花冈县" }, first: 5) { nodes { headline } }',
  ],
  ["by months", "timeline(naming: { any: $any }) { buckets(first: 5) { articleCount } }"],
])("articles naming any of several, %s, are sought by their mentions", async (_, field) => {
  const any = [{ id: "person:x" }, { id: "person:y" }, { name: "李明" }];
  const operators = await operatorsOf(`query ($any: [EntityReference!]) { ${field} }`, { any });
  expect(operators).toContain("DirectedRelationshipIndexSeek");
  expect(operators.filter((operator) => scans.test(operator))).toEqual([]);
});

test("the latest articles of an entity are a seek and a limit, without a sort", async () => {
  const operators = await operatorsOf(
    '{ node(id: "person:x") { ... on Person { articles(first: 10) { nodes { headline } } } } }',
  );
  expect(operators).toContain("DirectedRelationshipIndexSeek");
  expect(operators.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
});

test("the most mentioned people are read in the order of their index", async () => {
  const operators = await operatorsOf("{ officials(first: 10) { nodes { name } } }");
  expect(operators.join(" ")).toMatch(/NodeIndex(Scan|Seek)/);
});
