import { buildSchema } from "graphql";
import { describeVariables } from "../../../../../src/api/server/named/describe-variables.ts";
import { readVariables } from "../../../../../src/api/server/named/read-variables.ts";
import { parsedQuery } from "./parsed-query.ts";

const schema = buildSchema(`
  type Query { find(
    "How it is called. 名称"
    name: String, first: Int, share: Float, exact: Boolean, kind: Kind, kinds: [Kind!],
    of: Reference, all: [Reference!]): String }
  enum Kind { PERSON LOCATION }
  input Reference { "Its id. 标识" id: ID, name: String }
`);

function read(parameters: string, variables: string, use: string): unknown {
  const { document, operation } = parsedQuery(`query Q(${variables}) { find(${use}) }`);
  const described = describeVariables(document, operation, schema, {});
  return readVariables(
    { operation, variables: described },
    new URLSearchParams(parameters),
    schema,
  );
}

test("a text is taken as it is", () => {
  expect(read("name=12", "$name: String", "name: $name")).toEqual({ name: "12" });
});

test("a number is a number", () => {
  expect(read("first=12", "$first: Int!", "first: $first")).toEqual({ first: 12 });
});

test("a number with a fraction is one where the type has them", () => {
  expect(read("share=-0.5", "$share: Float", "share: $share")).toEqual({ share: -0.5 });
});

test("true and false are what they say", () => {
  expect(read("exact=false", "$exact: Boolean", "exact: $exact")).toEqual({ exact: false });
});

test("a list is repeated", () => {
  expect(read("kinds=PERSON&kinds=LOCATION", "$kinds: [Kind!]", "kinds: $kinds")).toEqual({
    kinds: ["PERSON", "LOCATION"],
  });
});

test("a list of one is written once", () => {
  expect(read("kinds=PERSON", "$kinds: [Kind!]", "kinds: $kinds")).toEqual({ kinds: ["PERSON"] });
});

test("a list may be JSON", () => {
  expect(read('kinds=["PERSON"]', "$kinds: [Kind!]", "kinds: $kinds")).toEqual({
    kinds: ["PERSON"],
  });
});

test("an input is JSON", () => {
  expect(read('of={"id":"x"}', "$of: Reference", "of: $of")).toEqual({ of: { id: "x" } });
});

test("a list of inputs is repeated JSON", () => {
  expect(read('all={"id":"x"}&all={"id":"y"}', "$all: [Reference!]", "all: $all")).toEqual({
    all: [{ id: "x" }, { id: "y" }],
  });
});

test("what is not given is left to the query", () => {
  expect(read("", "$first: Int = 10", "first: $first")).toEqual({});
});

test("a variable that must be given is missed", () => {
  expect(() => read("", "$name: String!", "name: $name")).toThrow(
    'Variable "$name" of required type "String!" was not provided.',
  );
});

test("a parameter that is no variable is named", () => {
  expect(() => read("nme=x", "$name: String", "name: $name")).toThrow(
    'There is no variable "nme".',
  );
});

test("what is no number is quoted", () => {
  expect(() => read("first=ten", "$first: Int", "first: $first")).toThrow(
    'Int cannot represent non-integer value: "ten".',
  );
});

test("an empty value is no number", () => {
  expect(() => read("first=", "$first: Int", "first: $first")).toThrow('value: "".');
});

test("what is none of an enum's values is quoted", () => {
  expect(() => read("kind=TREE", "$kind: Kind", "kind: $kind")).toThrow('"TREE"');
});

test("one value is not taken twice", () => {
  expect(() => read("first=1&first=2", "$first: Int", "first: $first")).toThrow(
    '"first" is given 2 times and takes one value.',
  );
});

test("an input that is no JSON is quoted", () => {
  expect(() => read("of=张家界", "$of: Reference", "of: $of")).toThrow(
    '"of" is "张家界", which is no JSON',
  );
});

test("an input without such a field is refused", () => {
  expect(() => read('of={"code":1}', "$of: Reference", "of: $of")).toThrow('"code"');
});

test("a variable is described by the argument that it is given to", () => {
  const { document, operation } = parsedQuery('query ($n: String = "x") { find(name: $n) }');
  expect(describeVariables(document, operation, schema, { n: "桑植县" })).toEqual([
    {
      name: "n",
      type: "String",
      isRequired: false,
      default: '"x"',
      description: "How it is called. 名称",
      example: "桑植县",
    },
  ]);
});

test("a variable within an input is described by the input's field", () => {
  const { document, operation } = parsedQuery("query ($id: ID!) { find(of: { id: $id }) }");
  expect(describeVariables(document, operation, schema, {})).toMatchObject([
    { name: "id", isRequired: true, description: "Its id. 标识" },
  ]);
});
