import { readFileSync } from "node:fs";
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { newsSchema } from "../../../src/api/index.ts";

test("the emitted schema is the one that the code makes; npm run schema emits it", async () => {
  const sdl = printSchema(lexicographicSortSchema(await newsSchema()));
  const file = new URL("../../../schema/schema.graphql", import.meta.url);
  expect(`${sdl}\n`).toBe(readFileSync(file, "utf8"));
});

test("every type, field and argument of the schema has a description", async () => {
  const types = Object.values((await newsSchema()).getTypeMap());
  const silent = types.filter(({ name }) => !name.startsWith("__")).flatMap(silentIn);
  expect(silent).toEqual([]);
});

/** What of a type lacks a description, by name. */
function silentIn(type: GraphQLNamedType): string[] {
  const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] =
    "getFields" in type ? Object.values(type.getFields()) : [];
  const said = [
    { name: type.name, description: type.description },
    ...fields.flatMap((field) => [
      { name: `${type.name}.${field.name}`, description: field.description },
      ...("args" in field ? field.args : []).map((argument) => ({
        name: `${type.name}.${field.name}(${argument.name})`,
        description: argument.description,
      })),
    ]),
  ];
  return said.flatMap(({ name, description }) => (description ? [] : [name]));
}
