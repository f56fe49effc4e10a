import { mapValue, mapValues, type Value } from "../given.ts";
import type { Parameters } from "../parameters.ts";
import { keyQuery } from "./lucene.ts";

/** An entity by its id, by the folded form of any of its names, or one that a row has bound already. */
export type Reference =
  | { readonly id: Value<string> }
  | { readonly folded: Value<string> }
  | { readonly bound: string };

/** Entities that bear one of the names looked at for a reference. */
const namesakes = 50;

/**
 * A clause that binds the entity referred to: of several with the same name the most mentioned one.
 * Where there is none, no row goes on.
 */
export function bindEntity(reference: unknown, variable: string, parameters: Parameters): string {
  const wanted = reference as Reference;
  if ("bound" in wanted) return `WITH *, ${wanted.bound} AS ${variable}`;
  if ("id" in wanted) return `MATCH (${variable}:Entity {id: ${parameters.add(wanted.id)}})`;
  return `CALL () { ${entitiesOfName(wanted.folded, variable, parameters)}
RETURN ${variable} ORDER BY ${variable}.articleCount DESC, ${variable}.id LIMIT 1 }`;
}

/** Several entities and the clauses that bind them; an optional one that is not there is null. */
export function bindEntities(
  references: readonly Reference[] | null | undefined,
  stem: string,
  parameters: Parameters,
  { optional = false } = {},
): { readonly variables: readonly string[]; readonly clauses: readonly string[] } {
  const bound = (references ?? []).map((reference) => {
    const variable = parameters.variable(stem);
    const clause = bindEntity(reference, variable, parameters);
    const isBound = "bound" in reference;
    return { variable, clause: optional && !isBound ? `OPTIONAL ${clause}` : clause };
  });
  return {
    variables: bound.map(({ variable }) => variable),
    clauses: bound.map(({ clause }) => clause),
  };
}

/**
 * A subquery that gives the entities referred to as rows, each once; one that is not there is left out.
 * It is the same text for any number of them: a clause for each would take the planner seconds.
 */
export function entitiesReferredTo(
  references: readonly Reference[],
  variable: string,
  parameters: Parameters,
): string {
  const ids = references.flatMap((one) => ("id" in one ? [one.id] : []));
  const queries = references.flatMap((one) => ("folded" in one ? [exactly(one.folded)] : []));
  return `CALL () {
UNWIND ${parameters.add(mapValues(ids, (...all) => all))} AS id MATCH (${variable}:Entity {id: id})
RETURN ${variable}
UNION
UNWIND ${parameters.add(mapValues(queries, (...all) => all))} AS query
CALL (query) { ${bearersOf("query", variable, parameters)}
RETURN ${variable} ORDER BY ${variable}.articleCount DESC, ${variable}.id LIMIT 1 }
RETURN ${variable}
}`;
}

/** Clauses that find every entity with a name of this folded form, each once. */
export function entitiesOfName(
  folded: Value<string>,
  variable: string,
  parameters: Parameters,
): string {
  return bearersOf(parameters.add(exactly(folded)), variable, parameters);
}

/** The query for names of exactly this folded form. */
function exactly(folded: Value<string>): Value<string> {
  return mapValue(folded, (key) => keyQuery({ folded: [key], exact: true }));
}

function bearersOf(query: string, variable: string, parameters: Parameters): string {
  const limit = parameters.addInteger(namesakes);
  return `CALL db.index.fulltext.queryNodes('name_keys', ${query}, {limit: ${limit}}) YIELD node AS name
MATCH (${variable}:Entity)-[:NAMED]->(name)
WITH DISTINCT ${variable}`;
}
