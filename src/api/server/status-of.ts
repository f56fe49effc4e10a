/** The HTTP status for an answer that has errors, by the code of the first. */
export function statusOf(code: unknown): number {
  return statuses[String(code)] ?? 500;
}

const statuses: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  BAD_CURSOR: 400,
  BAD_USER_INPUT: 400,
  TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  GRAPH_UNREACHABLE: 503,
  GRAPH_DENIED: 503,
  GRAPH_TIMEOUT: 504,
  INDEX_BUILDING: 503,
};
