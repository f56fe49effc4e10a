import { randomUUID } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import type { ContextMaker, RequestContext } from "../request-context.ts";
import type { NamedQuery } from "./named-query.ts";

/** What queries are asked with before anybody asks them. */
export interface WarmUpParts {
  readonly queries: readonly NamedQuery[];
  readonly apollo: ApolloServer<RequestContext>;
  readonly contextOf: ContextMaker;
}

/**
 * Asks every named query once, one after another: with its examples, and as it is where it needs no
 * variables. A question that a fresh Neo4j has not planned yet takes most of a second, and a screen of the
 * dashboard asks eight; afterwards it takes some hundredths. What fails here is told to those who ask.
 */
export async function warmUp(
  { queries, apollo, contextOf }: WarmUpParts,
  signal: AbortSignal,
): Promise<void> {
  for (const query of queries) {
    for (const variables of examplesOf(query)) {
      if (signal.aborted) return;
      const facts = { requestId: randomUUID(), signal, canWrite: false };
      await apollo
        .executeOperation(
          { query: query.text, variables: { ...variables } },
          { contextValue: contextOf(facts, false) },
        )
        .catch(() => undefined);
    }
  }
}

function examplesOf({ variables }: NamedQuery): readonly Readonly<Record<string, unknown>>[] {
  const examples = Object.fromEntries(
    variables.flatMap(({ name, example }) => (example === null ? [] : [[name, example]])),
  );
  const isAskedAlone = variables.every(({ isRequired }) => !isRequired);
  return Object.keys(examples).length > 0 && isAskedAlone ? [{}, examples] : [examples];
}
