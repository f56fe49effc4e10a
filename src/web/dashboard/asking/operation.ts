/** A named query of `schema/operations`, with the types of what it takes and gives. */
export interface Operation<Result, Variables> {
  /** The file's name without number and ending, as `/q` and the playground know it. */
  readonly name: string;
  /** The whole file. */
  readonly text: string;
  /** Never there; the types travel with it. */
  readonly types?: (variables: Variables) => Result;
}

/** Names a query; called by what is generated only. */
export function operation<Result, Variables>(
  name: string,
  text: string,
): Operation<Result, Variables> {
  return { name, text };
}

/** The variables that have a value. What is null or undefined is left to the query's own default. */
export function givenOnly<Variables extends object>(variables: Variables): Variables {
  const given = Object.entries(variables).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(given) as Variables;
}
