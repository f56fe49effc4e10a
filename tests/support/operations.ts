import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../schema/operations/", import.meta.url));

/** A named query of the playground, the README and the tests. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All queries, in the order of their files. */
export function operations(): readonly Operation[] {
  return allOperations().filter(({ document }) => !/^subscription/m.test(document));
}

/** All operations, subscriptions too. */
export function allOperations(): readonly Operation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => file.replace(/\.graphql$/, ""))
    .map((name) => ({
      name,
      document: readFileSync(join(folder, `${name}.graphql`), "utf8"),
      variables: readVariables(name),
    }));
}

/** The queries that become a plan; how runs got on is not asked of the graph's own data. */
export function plannedOperations(): readonly Operation[] {
  return operations().filter(({ name }) => name !== "23-runs");
}

/** One operation by its file's name without number: `articles-about-a-bureau`. */
export function operation(name: string): Operation {
  const found = operations().find((one) => one.name.replace(/^\d+-/, "") === name);
  if (!found) throw new Error(`schema/operations has no "${name}".`);
  return found;
}

function readVariables(name: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.variables.json`), "utf8"));
  } catch {
    return {};
  }
}
