import { lexicographicSortSchema, printSchema } from "graphql";
import { readFileSync } from "node:fs";
import { newsSchema } from "../../../src/api/index.ts";

test("the emitted schema is the one that the code makes; npm run schema emits it", async () => {
  const sdl = printSchema(lexicographicSortSchema(await newsSchema()));
  const file = new URL("../../../schema/schema.graphql", import.meta.url);
  expect(`${sdl}\n`).toBe(readFileSync(file, "utf8"));
});

test("every type, field and argument of the schema has a description", async () => {
  const schema = await newsSchema();
  const silent = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...("getFields" in type ? Object.values(type.getFields()) : []).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...("args" in field ? field.args : [])
          .filter(({ description }) => !description)
          .map((argument) => `${type.name}.${field.name}(${argument.name})`),
      ]),
    ]);
  expect(silent).toEqual([]);
});
