/**
 * Makes TypeScript types of the schema and of every operation with GraphQL Code Generator, as
 * `generate-types.ts SCHEMA OPERATIONS FILE`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as schemaTypes from "@graphql-codegen/typescript";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const [schemaFile = "", folder = "", filename = ""] = process.argv.slice(2);
const documents = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), "utf8")) }));
const generated = await codegen({
  filename,
  schema: parse(readFileSync(schemaFile, "utf8")),
  documents,
  config: { useTypeImports: true },
  plugins: [{ schema: {} }, { operations: {} }, { documents: {} }],
  pluginMap: { schema: schemaTypes, operations: operationTypes, documents: typedDocuments },
});
mkdirSync(dirname(filename), { recursive: true });
writeFileSync(filename, generated);
