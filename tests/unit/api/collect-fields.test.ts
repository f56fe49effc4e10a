import { planOf } from "../../support/ask.ts";

/** The names of the fields that a plan reads of each kind of entity. */
async function fieldsOf(selection: string): Promise<Record<string, string[]>> {
  const [planned] = await planOf(`{ entity(id: "person:x") ${selection} }`);
  const result = planned?.plan.root.result;
  if (result?.form !== "one") throw new Error("An entity is one node.");
  return Object.fromEntries(
    Object.entries(result.shape).map(([type, fields]) => [type, fields.map(({ as }) => as)]),
  );
}

test("a field of a fragment is read only of the type it speaks of", async () => {
  const fields = await fieldsOf("{ name ... on Person { isOfficial } }");
  expect(fields).toEqual({
    Person: ["name", "isOfficial"],
    Organization: ["name"],
    Location: ["name"],
  });
});

test("one field under two aliases is read twice", async () => {
  const { Person } = await fieldsOf(
    "{ early: articles(first: 1) { totalCount } late: articles(last: 1) { totalCount } }",
  );
  expect(Person).toEqual(["early", "late"]);
});

test("the selections of one field asked in two places are one", async () => {
  const [planned] = await planOf(
    "{ pages { nodes { publication { name } } } pages { nodes { publication { language } } } }",
  );
  expect(JSON.stringify(planned?.plan)).toMatch(/"as":"name".*"as":"language"/);
});

test("a field that is skipped is not read", async () => {
  const { Person } = await fieldsOf("{ name @skip(if: true) kind @include(if: true) }");
  expect(Person).toEqual(["kind"]);
});

test("a fragment on the interface speaks of every kind of entity", async () => {
  const { Location } = await fieldsOf("{ ... on Entity { name } ... on Node { id } }");
  expect(Location).toEqual(["name", "id"]);
});
