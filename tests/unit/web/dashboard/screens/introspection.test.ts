import {
  leadsTo,
  type SchemaType,
  type TypeReference,
  usedBy,
  writeReference,
} from "../../../../../src/web/dashboard/screens/schema/introspection.ts";

const named = (name: string): TypeReference => ({ kind: "OBJECT", name });
const object = (name: string, ...fields: readonly string[]): SchemaType => ({
  kind: "OBJECT",
  name,
  description: null,
  fields: fields.map((type) => ({
    name: type.toLowerCase(),
    description: null,
    args: [],
    type: { kind: "NON_NULL", name: null, ofType: named(type) },
  })),
  inputFields: null,
  enumValues: null,
  interfaces: null,
  possibleTypes: null,
});
const types = [object("Query", "Article", "Page"), object("Article", "Page"), object("Page")];

test("a list of what is never null is written as GraphQL writes it", () => {
  const inner: TypeReference = { kind: "NON_NULL", name: null, ofType: named("Article") };
  expect(writeReference({ kind: "LIST", name: null, ofType: inner })).toBe("[Article!]");
});

test("a type leads to the types of its fields", () => {
  expect(leadsTo(object("Query", "Article", "Page"), types)).toEqual(["Article", "Page"]);
});

test("a type knows who uses it", () => {
  expect(usedBy("Page", types)).toEqual(["Query", "Article"]);
});
