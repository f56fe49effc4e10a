/**
 * Writes every operation, and a list that is paged through by Relay's own directives, as sources for the
 * Relay compiler, as `relay-sources.ts SCHEMA OPERATIONS FOLDER`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [schemaFile = "", operations = "", folder = ""] = process.argv.slice(2);
mkdirSync(join(folder, "src"), { recursive: true });
for (const file of readdirSync(operations).filter((name) => name.endsWith(".graphql"))) {
  // Relay wants an operation to be called after its module, and to end in Query or Subscription.
  let module = "";
  const text = readFileSync(join(operations, file), "utf8").replace(
    /^(query|subscription) (\w+)/m,
    (_operation, kind, name) => {
      module = name;
      return `${kind} ${name}${kind === "query" ? "Query" : "Subscription"}`;
    },
  );
  writeSource(module, text);
}
writeSource(
  "EntityList",
  `fragment EntityList_query on Query
    @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
    @refetchable(queryName: "EntityListPaginationQuery") {
    entities(first: $first, after: $after) @connection(key: "EntityList_entities") {
      edges { node { id name } }
    }
  }`,
);
writeFileSync(
  join(folder, "relay.config.json"),
  JSON.stringify({
    src: "./src",
    schema: resolve(schemaFile),
    language: "typescript",
    artifactDirectory: "./artifacts",
  }),
);
mkdirSync(join(folder, "artifacts"));

function writeSource(module: string, text: string): void {
  const source = `import { graphql } from "relay-runtime";\nexport const document = graphql\`\n${text}\n\`;\n`;
  writeFileSync(join(folder, "src", `${module}.ts`), source);
}
