import { type Example, readExample } from "./example.ts";

const queries = import.meta.glob<string>("@operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const variables = import.meta.glob<string>("@operations/*.variables.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The examples of `schema/operations`, taken in when the page is built, by name. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) =>
    readExample(nameOf(path), query, variables[path.replace(/graphql$/, "variables.json")] ?? ""),
  )
  .toSorted((a, b) => a.name.localeCompare(b.name, "en"));

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".graphql".length);
}
