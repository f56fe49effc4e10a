import { planOf } from "../../support/ask.ts";

const nested = (first: number): string =>
  `{ people(first: ${first}) { nodes { articles(first: ${first}) { nodes { mentions(first: ${first}) { nodes { name } } } } } } }`;

test("a question that could fetch a million rows is refused in words", async () => {
  await expect(planOf(nested(100))).rejects.toThrow(
    /"people" could fetch 1,010,100 rows, and at most 200,000 are allowed/,
  );
});

test("the same question with shorter lists is answered", async () => {
  expect(await planOf(nested(20))).toHaveLength(1);
});

test("of the kinds of node that may stand in a place only the dearest counts", async () => {
  const question = (kinds: string): string => `{ entities(first: 100) { nodes { ${kinds} } } }`;
  const each = (kind: string): string =>
    `... on ${kind} { articles(first: 100) { edges { evidence(first: 15) { quote } } } }`;
  expect(await planOf(question(each("Person") + each("Location")))).toHaveLength(1);
});

test("numbers in variables count as well", async () => {
  const question = `query Q($n: Int!) { people(first: $n) { nodes { articles(first: $n) { nodes { mentions(first: $n) { totalCount nodes { id } } } } } } }`;
  await expect(planOf(question, { n: 100 })).rejects.toThrow(/could fetch/);
});

test("quotes of one text cost little, however many", async () => {
  const question =
    "{ people(first: 100) { nodes { articles(first: 100) { edges { evidence(first: 50) { quote } } } } } }";
  expect(await planOf(question)).toHaveLength(1);
});
