import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { type DocumentNode, getOperationAST, parse } from "graphql";

/**
 * Writes `dashboard/generated/operations.ts`: each query of `schema/operations` as a value that carries
 * the types of its variables and its answer.
 */
const root = resolve(import.meta.dirname, "../../..");
const operationsFolder = join(root, "schema/operations");
const target = join(root, "src/web/dashboard/generated/operations.ts");

interface OperationFile {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
}

const files: readonly OperationFile[] = readdirSync(operationsFolder)
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => {
    const text = readFileSync(join(operationsFolder, file), "utf8");
    const name = file.replace(/^\d+-/, "").replace(/\.graphql$/, "");
    return { name, text, document: parse(text) };
  });

const types = await codegen({
  filename: target,
  schema: parse(readFileSync(join(root, "schema/schema.graphql"), "utf8")),
  documents: files.map(({ name, document }) => ({ location: name, document })),
  config: {
    scalars: { PartialDate: "string" },
    enumsAsTypes: true,
    skipTypename: true,
    immutableTypes: true,
    useTypeImports: true,
  },
  plugins: [{ operations: {} }],
  pluginMap: { operations: operationTypes },
});

const values = files.flatMap(({ name, text, document }) => {
  const found = getOperationAST(document);
  if (found?.operation !== "query" || !found.name) return [];
  const typed = found.name.value;
  const given = `${JSON.stringify(name)}, ${JSON.stringify(text)}`;
  return `export const ${valueName(typed)} = /* @__PURE__ */ operation<${typed}Query, ${typed}QueryVariables>(${given});`;
});

mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  [
    "// Made of schema/operations by `npm run generate`; changed there.",
    'import { operation } from "../asking/operation.ts";',
    types,
    ...values,
    "",
  ].join("\n"),
);

/** `EntityById` becomes `askEntityById`, which no type is called. */
function valueName(typed: string): string {
  return `ask${typed}`;
}
