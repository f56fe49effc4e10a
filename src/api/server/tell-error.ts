import { AsyncLocalStorage } from "node:async_hooks";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Problem } from "../../domain/index.ts";
import { maskedMessage } from "./answer-error.ts";
import type { RequestFacts } from "./request-context.ts";

/** The request that is being answered; GraphQL's error formatting is given no other way to know. */
export const requestAtHand = new AsyncLocalStorage<RequestFacts>();

/** Errors in the question itself; their texts speak of the question only. */
const codesOfQuestions: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  // Clients that name a document by its hash send it whole at this code.
  "PERSISTED_QUERY_NOT_FOUND",
  "BAD_REQUEST",
  "MAX_RECURSIVE_SELECTIONS_EXCEEDED",
  "UNAUTHENTICATED",
  "TOO_COMPLEX",
]);

/**
 * What the one who asked is told of an error: Problems and errors in the question as they are, all
 * else masked and logged. Every error names its request.
 */
export function tellError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const requestId = requestAtHand.getStore()?.requestId;
    const cause = unwrapResolverError(error);
    if (cause instanceof Problem) {
      return { ...formatted, message: cause.message, extensions: { code: cause.code, requestId } };
    }
    if (isTooComplex(error)) {
      return { ...formatted, extensions: { code: "TOO_COMPLEX", requestId } };
    }
    if (codesOfQuestions.has(formatted.extensions?.code)) {
      return { ...formatted, extensions: { ...formatted.extensions, requestId } };
    }
    log.error({ requestId, err: cause }, "a resolver failed");
    return {
      message: maskedMessage,
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    };
  };
}

/** Apollo files our limits under its own codes, and the parser's limit has none at all. */
function isTooComplex(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError } = error;
  return (
    error.message.endsWith("tokens. Parsing aborted.") ||
    (originalError instanceof GraphQLError && originalError.extensions.code === "TOO_COMPLEX")
  );
}
