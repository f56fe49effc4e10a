import { generatePages } from "../../../bench/graph/pages/generate-pages.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { ask } from "../../support/ask.ts";
import { testGraphAddress } from "../../support/neo4j.ts";

let graph: Graph;
/** Every article that was written, newest first. */
let all: readonly Listed[];
/** The entities named most, the most named first. */
let often: readonly string[];

interface Listed {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly mentions: { readonly nodes: readonly { readonly id: string }[] };
}

beforeAll(async () => {
  graph = openGraph(await testGraphAddress(), textForms);
  await graph.prepare();
  await graph.clear();
  await graph.writePages([...generatePages({ articles: 150 })]);
  all = await listed({});
  const counts = new Map<string, number>();
  for (const id of all.flatMap(namedIn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  often = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
});
afterAll(() => graph.close());

function namedIn({ mentions }: Listed): readonly string[] {
  return mentions.nodes.map(({ id }) => id);
}

/** The articles of a question, turning its pages from the first to the last. */
async function listed(variables: object, size = 100): Promise<readonly Listed[]> {
  const articles: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(graph, question, { ...variables, first: size, after });
    if (errors) throw errors[0];
    const page = (data as unknown as { articles: Page }).articles;
    articles.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return articles;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  readonly nodes: readonly Listed[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const question = `query ($all: [EntityReference!], $any: [EntityReference!], $none: [EntityReference!], $from: PartialDate, $first: Int, $after: String) {
  articles(naming: { all: $all, any: $any, none: $none }, from: $from, first: $first, after: $after) {
    nodes { id publishedOn mentions(first: 100) { nodes { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Asked {
  /** Places among the entities named most. */
  readonly all?: readonly number[];
  readonly any?: readonly number[];
  readonly none?: readonly number[];
  readonly from?: string;
}

test.each<[string, Asked]>([
  ["any", { any: [0, 1, 2] }],
  ["any, one of them twice", { any: [0, 1, 0] }],
  ["any and none", { any: [0, 1, 2], none: [3, 4] }],
  ["all", { all: [0, 1] }],
  ["all and any", { all: [0], any: [1, 2, 3] }],
  ["all, any and none", { all: [0], any: [1, 2, 3], none: [4, 5] }],
  ["any since a day", { any: [5, 6, 7, 8], from: "2023-02" }],
])("articles naming %s are those that do, newest first, on pages of any size", async (_, asked) => {
  const { all: every, any, none, from } = asked;
  const idsOf = (places?: readonly number[]): readonly string[] =>
    (places ?? []).map((place) => often[place] ?? "");
  const wanted = all.filter((article) => {
    const named = namedIn(article);
    return (
      idsOf(every).every((id) => named.includes(id)) &&
      (!any || idsOf(any).some((id) => named.includes(id))) &&
      !idsOf(none).some((id) => named.includes(id)) &&
      (!from || (article.publishedOn ?? "") >= from)
    );
  });
  expect(wanted.length).toBeGreaterThan(2);
  const variables = {
    ...(every ? { all: idsOf(every).map((id) => ({ id })) } : {}),
    ...(any ? { any: idsOf(any).map((id) => ({ id })) } : {}),
    ...(none ? { none: idsOf(none).map((id) => ({ id })) } : {}),
    from,
  };
  for (const size of [1, 7, 100]) {
    const found = await listed(variables, size);
    expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  }
});

test("an entity that is not there is as good as not asked for among any", async () => {
  const any = [{ id: often[0] }, { id: "person:ffffffffffffffffffff" }, { name: "没有此人" }];
  const found = await listed({ any });
  expect(found).toEqual(await listed({ any: [{ id: often[0] }] }));
});
