import type { ExecutionResult } from "graphql";
import { EndpointError } from "./trouble.ts";

/** A GraphQL request. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** How a question is sent. */
export interface Sending {
  /** An absolute address. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Sends a question and gives the answer, errors of GraphQL included. Throws an EndpointError where
 * there is no answer in GraphQL, and the signal's reason where it was aborted.
 */
export async function askEndpoint(question: Question, sending: Sending): Promise<ExecutionResult> {
  const response = await send(question, sending);
  const { address } = sending;
  const { status } = response;
  if (status === 401) throw new EndpointError({ kind: "tokenNeeded", address });
  const notGraphql = { kind: "notGraphql", address, status } as const;
  if (!response.headers.get("content-type")?.includes("json")) throw new EndpointError(notGraphql);
  try {
    return await response.json();
  } catch (cause) {
    sending.signal.throwIfAborted();
    throw new EndpointError(notGraphql, { cause });
  }
}

async function send(question: Question, sending: Sending): Promise<Response> {
  const { address, signal } = sending;
  // Made outside of the try: a header that is none (written by the user) is not an unreachable server.
  const headers = new Headers({
    accept: "application/graphql-response+json, application/json;q=0.9",
    "content-type": "application/json",
    ...sending.headers,
  });
  try {
    return await fetch(address, {
      method: "POST",
      headers,
      body: JSON.stringify(question),
      signal,
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new EndpointError({ kind: "unreachable", address }, { cause });
  }
}
