import { getOperationAST, getVariableValues, parse } from "graphql";
import { newsSchema } from "../../../src/api/index.ts";
import { prepareOperation } from "../../../src/api/plan/prepare-operation.ts";
import { compile } from "../../../src/graph/read/compile.ts";

const schema = await newsSchema();

/** Asks one document several times: the plans of each time. */
function asked(source: string, ...variables: readonly Record<string, unknown>[]) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("no operation");
  return variables.map((given) => {
    const { coerced, errors } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given,
    );
    if (!coerced) throw errors?.[0];
    const [field] = prepareOperation({ schema, document, operation, variables: coerced }) ?? [];
    if (!field) throw new Error("no plan");
    return { plan: field.plan, statement: compile(field.plan).statement(coerced) };
  });
}

const named = `query Q($name: String!, $n: Int, $kinds: [SearchKind!], $more: Boolean = false) {
  entity(name: $name, kinds: $kinds) { name articles(first: $n) { nodes { headline text @include(if: $more) } } } }`;

test("other texts and numbers are answered by the same plan", () => {
  const [one, other] = asked(named, { name: "桑植县", n: 3 }, { name: "市医保局", n: 50 });
  expect(other?.plan).toBe(one?.plan);
});

test("each request has its own values", () => {
  const [, other] = asked(named, { name: "桑植县", n: 3 }, { name: "市医保局", n: 50 });
  expect(Object.values(other?.statement.parameters ?? {})).toEqual(
    expect.arrayContaining(["folded:市医保局^8", 51]),
  );
});

test.each([
  ["a value that is there or not", { n: 3 }, {}],
  ["an enumeration", { kinds: ["PERSON"] }, { kinds: ["LOCATION"] }],
  ["a yes or no", { more: true }, { more: false }],
])("%s makes a plan of its own", (_, first, second) => {
  const [one, other] = asked(named, { name: "桑植县", ...first }, { name: "桑植县", ...second });
  expect(other?.plan).not.toBe(one?.plan);
});

test("a number that the statement is written with makes a plan of its own", () => {
  const question =
    'query Q($hops: Int!) { paths(from: { id: "a" }, to: { id: "b" }, maxHops: $hops) { length } }';
  const [one, other, again] = asked(question, { hops: 2 }, { hops: 3 }, { hops: 2 });
  expect(other?.statement.text).not.toBe(one?.statement.text);
  expect(again?.plan).toBe(one?.plan);
});

test("values within filters are the request's, however deep", () => {
  const question =
    "query Q($where: ArticleWhere!) { articles(where: $where) { nodes { headline } } }";
  const where = (name: string) => ({ where: { mentions: { some: { name: { eq: name } } } } });
  const [one, other] = asked(question, where("桑植县"), where("利福塔镇"));
  expect(other?.plan).toBe(one?.plan);
  expect(Object.values(other?.statement.parameters ?? {})).toContain("利福塔镇");
});

test("a page that is too long is refused in each request by itself", () => {
  const [fine] = asked(named, { name: "桑植县", n: 3 });
  expect(fine).toBeDefined();
  expect(() => asked(named, { name: "桑植县", n: 3 }, { name: "桑植县", n: 500 })).toThrow(
    /"first: 500" of "articles" is out of range/,
  );
});

test("a plan that is printed says what the request gives", () => {
  const [one] = asked(named, { name: "桑植县", n: 3 });
  expect(JSON.stringify(one?.plan)).toContain('"size":{"given":"n"}');
});
