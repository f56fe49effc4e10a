import type { NamedQuery } from "./named-query.ts";

/** A named query in the list of all: what it asks, what it takes, and addresses that have an answer. */
interface ListedQuery extends Pick<NamedQuery, "name" | "title" | "description" | "variables"> {
  readonly links: { readonly json: string; readonly csv: string };
}

/** Lists named queries with links to their answers, which lie below the given path. */
export function listNamedQueries(
  queries: readonly NamedQuery[],
  path: string,
): readonly ListedQuery[] {
  return queries.map(({ name, title, description, variables }) => {
    const given = exampleParameters(variables);
    const links = { json: `${path}/${name}${given}`, csv: `${path}/${name}.csv${given}` };
    return { name, title, description, variables, links };
  });
}

/** The examples of the variables as the parameters of an address; empty where there are none. */
function exampleParameters(variables: NamedQuery["variables"]): string {
  const pairs = variables.flatMap(({ name, example }) =>
    [example]
      .flat()
      .filter((one) => one !== null)
      .map((one): [string, string] => [name, asParameter(one)]),
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}

function asParameter(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What a query takes, in a sentence: `"name" takes first: Int = 10 (How many at most)`. */
export function sayVariables({ name, variables }: NamedQuery): string {
  if (variables.length === 0) return `"${name}" takes no variables.`;
  const said = variables.map(({ name: variable, type, default: otherwise, description }) => {
    const equals = otherwise === null ? "" : ` = ${otherwise}`;
    return `${variable}: ${type}${equals}${description ? ` (${description})` : ""}`;
  });
  return `"${name}" takes ${said.join("; ")}.`;
}
