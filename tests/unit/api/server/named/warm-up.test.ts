import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { buildSchema } from "graphql";
import { readNamedQueries } from "../../../../../src/api/server/named/named-query.ts";
import { warmUp } from "../../../../../src/api/server/named/warm-up.ts";
import type { RequestContext } from "../../../../../src/api/server/request-context.ts";

const files = {
  "01-any.graphql": "query Any($first: Int) { names(first: $first) }",
  "01-any.variables.json": '{ "first": 3 }',
  "02-broken.graphql": "query Broken { broken }",
  "03-one.graphql": "query One($id: ID!) { one(id: $id) }",
  "03-one.variables.json": '{ "id": "7" }',
  "04-plain.graphql": "query Plain { names }",
};

const folder = mkdtempSync(join(tmpdir(), "newsgraph-warm-"));
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

/** What was asked, in its order, until `enough` is. */
async function askedBy(enough = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const asked: string[] = [];
  const stop = new AbortController();
  const ask = (question: string): string => {
    asked.push(question);
    if (asked.length >= enough) stop.abort();
    return question;
  };
  const schema = buildSchema("type Query { names(first: Int): ID, one(id: ID!): ID, broken: ID }");
  const apollo = new ApolloServer<RequestContext>({
    schema,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    fieldResolver: (_source, args, _context, { fieldName }) => {
      if (fieldName === "broken") throw new Error("it is broken");
      return ask(`${fieldName} ${JSON.stringify(args)}`);
    },
  });
  await apollo.start();
  const queries = await readNamedQueries(folder, schema);
  const contextOf = (): RequestContext => ({}) as RequestContext;
  await warmUp({ queries, apollo, contextOf }, stop.signal);
  await apollo.stop();
  return asked;
}

test("every query is asked with its examples, and alone where it can be; a broken one stops nothing", async () => {
  expect(await askedBy()).toEqual(["names {}", 'names {"first":3}', 'one {"id":"7"}', "names {}"]);
});

test("nothing more is asked once it isn't wanted", async () => {
  expect(await askedBy(2)).toEqual(["names {}", 'names {"first":3}']);
});
