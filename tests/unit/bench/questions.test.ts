import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { allQuestions } from "../../../bench/graph/questions/all-questions.ts";

const folder = new URL("../../../bench/graph/questions/", import.meta.url);
const schema = buildSchema(
  readFileSync(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);
const names = allQuestions.map(({ name }) => name);

test("every folder of questions is asked", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each(names)("the API takes the document of %s", (name) => {
  const document = readFileSync(new URL(`${name}/newsgraph.graphql`, folder), "utf8");
  expect(validate(schema, parse(document))).toEqual([]);
});

test.each(names)("%s has its document and statement for the others", (name) => {
  expect(existsSync(new URL(`${name}/neo4j-graphql.graphql`, folder))).toBe(true);
  expect(existsSync(new URL(`${name}/hand-written.cypher`, folder))).toBe(true);
});
