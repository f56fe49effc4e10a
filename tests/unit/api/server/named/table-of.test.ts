import { buildSchema } from "graphql";
import { answerFields } from "../../../../../src/api/server/named/answer-fields.ts";
import { type Table, tableOf } from "../../../../../src/api/server/named/table-of.ts";
import { parsedQuery } from "./parsed-query.ts";

const schema = buildSchema(`
  type Query { entity: Entity, node: Node, timeline: [Bucket!]!, articles: ArticleConnection! }
  interface Node { id: ID! }
  type Bucket { period: String!, count: Int! }
  type Entity implements Node {
    id: ID!, name: String, names: [Name!]!, tags: [String!]!, articles: ArticleConnection!
  }
  type Name { text: String!, kind: String }
  type ArticleConnection { totalCount: Int!, edges: [ArticleEdge!]!, nodes: [Article!]! }
  type ArticleEdge { count: Int!, title: String, node: Article! }
  type Article implements Node {
    id: ID!, title: String, page: Page, mentions: [Entity!]!, isShort: Boolean
  }
  type Page { number: String }
`);

interface Asked {
  readonly rows?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

function table(
  query: string,
  data: Readonly<Record<string, unknown>>,
  { rows, variables = {} }: Asked = {},
): Table {
  return tableOf(data, answerFields(parsedQuery(query), schema, variables), rows ?? null);
}

const articles = (...items: readonly object[]): object => ({
  totalCount: items.length,
  edges: items.map((node, i) => ({ count: i + 1, node })),
});

test("the items of the only list are the rows", () => {
  const timeline = [
    { period: "2023-06", count: 1 },
    { period: "2023-07", count: 4 },
  ];
  expect(table("{ timeline { period count } }", { timeline })).toEqual({
    columns: ["period", "count"],
    rows: [
      ["2023-06", 1],
      ["2023-07", 4],
    ],
  });
});

test("edges and nodes leave no trace in the names", () => {
  const { columns, rows } = table("{ articles { edges { count node { id page { number } } } } }", {
    articles: articles({ id: "a", page: { number: "3" } }),
  });
  expect([columns, rows]).toEqual([["count", "id", "page.number"], [[1, "a", "3"]]]);
});

test("what stands above and beside the list is the same in each row, under its path", () => {
  const entity = { name: "桑植县", articles: articles({ id: "a" }, { id: "b" }) };
  const query = "{ entity { name articles { totalCount edges { node { id } } } } }";
  expect(table(query, { entity })).toEqual({
    columns: ["entity.name", "entity.articles.totalCount", "id"],
    rows: [
      ["桑植县", 2, "a"],
      ["桑植县", 2, "b"],
    ],
  });
});

test("a list of objects within is joined, column by column", () => {
  const names = [
    { text: "桑植", kind: "short" },
    { text: "Sangzhi", kind: null },
  ];
  const query = "{ articles { nodes { mentions { names { text kind } } } } }";
  const { columns, rows } = table(query, { articles: { nodes: [{ mentions: [{ names }] }] } });
  expect([columns, rows]).toEqual([
    ["mentions.names.text", "mentions.names.kind"],
    [["桑植 | Sangzhi", "short | "]],
  ]);
});

test("a list of values within is joined", () => {
  const entity = { tags: ["a", "b"] };
  expect(table("{ entity { tags } }", { entity }).rows).toEqual([["a | b"]]);
});

test("a list within that has one item is that item, a number too", () => {
  const query = "{ timeline { period } articles { nodes { id } edges { count } } }";
  const data = { timeline: [{ period: "2023" }], articles: { nodes: [], edges: [{ count: 7 }] } };
  expect(table(query, data).rows).toEqual([["2023", null, 7]]);
});

test("of two lists the one that is met first level by level has the rows", () => {
  const query = "{ entity { names { text } } timeline { period } }";
  const data = { entity: { names: [{ text: "x" }] }, timeline: [{ period: "2023" }] };
  expect(table(query, data)).toEqual({
    columns: ["entity.names.text", "period"],
    rows: [["x", "2023"]],
  });
});

test("a list that is named has the rows", () => {
  const query = "{ entity { names { text } articles { edges { node { id } } } } }";
  const entity = { names: [{ text: "x" }], articles: articles({ id: "a" }, { id: "b" }) };
  expect(table(query, { entity }, { rows: "entity.articles" }).rows).toEqual([
    ["x", "a"],
    ["x", "b"],
  ]);
});

test("a list in a list has a row for each item of each", () => {
  const query = "{ articles { nodes { id mentions { name } } } }";
  const nodes = [
    { id: "a", mentions: [{ name: "x" }, { name: "y" }] },
    { id: "b", mentions: [] },
    { id: "c", mentions: [{ name: "z" }] },
  ];
  expect(table(query, { articles: { nodes } }, { rows: "articles.mentions" })).toEqual({
    columns: ["articles.id", "name"],
    rows: [
      ["a", "x"],
      ["a", "y"],
      ["c", "z"],
    ],
  });
});

test("a list that is named and not asked for is a fault of the file", () => {
  expect(() => table("{ entity { name } }", { entity: null }, { rows: "entity.pages" })).toThrow(
    '"# rows: entity.pages" names no list of the query',
  );
});

test("an answer without lists is one row", () => {
  const entity = { id: "e", name: null };
  expect(table("{ entity { id name } }", { entity })).toEqual({
    columns: ["entity.id", "entity.name"],
    rows: [["e", null]],
  });
});

test("an empty list has its columns all the same", () => {
  const query = "{ entity { name articles { edges { count node { id } } } } }";
  expect(table(query, { entity: { name: "x", articles: { edges: [] } } })).toEqual({
    columns: ["entity.name", "count", "id"],
    rows: [],
  });
});

test("where nothing has the list there are no rows", () => {
  expect(table("{ entity { articles { nodes { id } } } }", { entity: null }).rows).toEqual([]);
});

test("fields of several types each have their column, empty for the others", () => {
  const query = "{ node { id ... on Article { isShort } ... on Entity { name } } }";
  expect(table(query, { node: { id: "e", name: "桑植县" } })).toEqual({
    columns: ["node.id", "node.name", "node.isShort"],
    rows: [["e", "桑植县", null]],
  });
});

test("two columns of one name are told apart by the path of the second", () => {
  const query = "{ articles { edges { title node { title } } } }";
  expect(table(query, { articles: { edges: [] } }).columns).toEqual([
    "title",
    "articles.edges.node.title",
  ]);
});

test("a column is called by its alias", () => {
  const query = "{ buckets: timeline { month: period } }";
  expect(table(query, { buckets: [{ month: "2023-07" }] })).toEqual({
    columns: ["month"],
    rows: [["2023-07"]],
  });
});

test("what a variable leaves out has no column", () => {
  const query = "query ($all: Boolean!) { timeline { period count @include(if: $all) } }";
  expect(table(query, { timeline: [] }, { variables: { all: false } }).columns).toEqual(["period"]);
});

test("fields of a fragment are columns where it is spread", () => {
  const query = "fragment F on Bucket { count } query { timeline { ...F period } }";
  expect(table(query, { timeline: [] }).columns).toEqual(["count", "period"]);
});

describe("several lists that are named", () => {
  const query =
    "{ a: entity { id name articles { nodes { id } } } b: entity { id name articles { nodes { id } } } }";
  const rows = "a.articles of a, b.articles of b";
  const data = {
    a: { id: "1", name: "桑植县", articles: { nodes: [{ id: "x" }, { id: "y" }] } },
    b: { id: "2", name: "慈利县", articles: { nodes: [{ id: "x" }] } },
  };

  test("give their rows one after the other, each with what it is of", () => {
    expect(table(query, data, { rows })).toEqual({
      columns: ["of.id", "of.name", "id"],
      rows: [
        ["1", "桑植县", "x"],
        ["1", "桑植县", "y"],
        ["2", "慈利县", "x"],
      ],
    });
  });

  test("leave out what is not there", () => {
    expect(table(query, { ...data, b: null }, { rows }).rows).toHaveLength(2);
  });

  test("and are of nothing that is asked for are a fault of the file", () => {
    expect(() => table(query, data, { rows: "a.articles of c, b.articles of b" })).toThrow(
      '"# rows: … of c" names nothing that the query asks for',
    );
  });
});
