import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Problem } from "../../domain/index.ts";
import { maskedMessage } from "./answer-error.ts";

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

/** What the one who asked is told of an error: Problems and errors in the question as they are, all else masked. */
export function tellError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof Problem)
    return { ...formatted, message: cause.message, extensions: { code: cause.code } };
  if (isTooComplex(error)) return { ...formatted, extensions: { code: "TOO_COMPLEX" } };
  if (codesOfQuestions.has(formatted.extensions?.code)) return formatted;
  return {
    message: maskedMessage,
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** What lies behind an error that is masked, for the log; null for one that is told as it is. */
export function maskedCause(error: GraphQLError): unknown {
  const told = tellError(error.toJSON(), error);
  return told.message === maskedMessage ? unwrapResolverError(error) : null;
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
