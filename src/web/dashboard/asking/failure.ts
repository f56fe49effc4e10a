import type { CombinedError } from "@urql/core";

/** Why a question has no answer, or only a part of one. */
export interface Failure {
  /** A code of the server's errors, or UNREACHABLE where no server answered. */
  readonly code: string;
  /** The server's own sentence; empty where it said none. */
  readonly message: string;
  /** Names the request in the server's log; empty where there is none. */
  readonly requestId: string;
}

/** Reads what went wrong from an error of the client's. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first) {
    const { code, requestId } = first.extensions;
    return {
      code: typeof code === "string" ? code : "INTERNAL_SERVER_ERROR",
      message: first.message,
      requestId: typeof requestId === "string" ? requestId : "",
    };
  }
  return { code: "UNREACHABLE", message: error.networkError?.message ?? "", requestId: "" };
}

/** The failure as text that helps whoever is asked for help. */
export function failureDetails(failure: Failure, operationName: string, variables: object): string {
  return JSON.stringify({ ...failure, operation: operationName, variables }, null, 2);
}
