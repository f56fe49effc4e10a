import { Neo4jError } from "neo4j-driver";
import { Problem, type ProblemCode } from "../../domain/index.ts";

/** Says an error of the driver in our own words; what is a fault of ours stays as it is. */
export function asProblem(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // The driver gives no code of its own to waiting in vain for a connection.
  const code = /connection acquisition timed out/i.test(error.message)
    ? "ServiceUnavailable"
    : error.code;
  const known = knownErrors.find(([pattern]) => pattern.test(code));
  if (!known) return error;
  const [, problem, sentence] = known;
  return new Problem(problem, sentence(uri), { cause: error });
}

/** What a transaction throws where another one took away what it rests on: the driver begins it again. */
export function overtaken(what: string): Error {
  return new Neo4jError(what, "Neo.TransientError.Transaction.Outdated", "", "");
}

const knownErrors: readonly (readonly [RegExp, ProblemCode, (uri: string) => string])[] = [
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/,
    "GRAPH_DENIED",
    (uri) => `Neo4j at "${uri}" refuses user and password; check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable/,
    "GRAPH_UNREACHABLE",
    (uri) => `Neo4j at "${uri}" does not answer; is it running? "newsgraph doctor" looks further.`,
  ],
  [
    /TransactionTimedOut|TransactionTerminated|LockClientStopped/,
    "GRAPH_TIMEOUT",
    () => "The graph took longer than allowed; ask for less at once or raise NEWSGRAPH_TIMEOUT.",
  ],
  [
    /Database\.DatabaseNotFound/,
    "NOT_FOUND",
    (uri) => `Neo4j at "${uri}" has no such database; check NEO4J_DATABASE.`,
  ],
  [
    /MemoryPoolOutOfMemoryError|TransactionOutOfMemory/,
    "TOO_COMPLEX",
    () => "The question needs more memory than one statement may take; ask for less at once.",
  ],
];
