import type { ExecutionResult } from "graphql";
import { type Client, createClient } from "graphql-ws";
import type { Question } from "./ask-endpoint.ts";
import { EndpointError } from "./trouble.ts";

/** What one who listens to a stream of answers is told. */
export interface Listener {
  readonly next: (answer: ExecutionResult) => void;
  readonly error: (reason: unknown) => void;
  readonly complete: () => void;
}

/** Asks questions whose answers come as things happen. */
export interface LiveEndpoint {
  /** Gives what ends it. */
  subscribe(question: Question, listener: Listener): () => void;
}

/** Connects to an endpoint over WebSocket, once somebody subscribes; an empty token is none. */
export function liveEndpoint(address: string, token: string): LiveEndpoint {
  let client: Client | undefined;
  const connect = (): Client =>
    createClient({
      url: address.replace(/^http/, "ws"),
      ...(token === "" ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
      retryAttempts: 3,
    });
  return {
    subscribe(question, { next, error, complete }) {
      client ??= connect();
      const { query, operationName, variables } = question;
      return client.subscribe<Record<string, unknown>>(
        {
          query,
          operationName: operationName ?? null,
          variables: (variables ?? {}) as Record<string, unknown>,
        },
        {
          next: (answer) => next(answer as ExecutionResult),
          complete,
          // Errors of GraphQL come as a list; else it is the connection that failed.
          error: (reason) =>
            Array.isArray(reason)
              ? next({ errors: reason })
              : error(new EndpointError({ kind: "unreachable", address }, { cause: reason })),
        },
      );
    },
  };
}
