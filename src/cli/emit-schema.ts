import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./package-folder.ts";
import { printNewsSchema } from "./query/print-news-schema.ts";

const folder = join(packageFolder, "schema");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "schema.graphql"), await printNewsSchema());
