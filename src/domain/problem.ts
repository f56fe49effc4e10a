/** What can go wrong in a user's hands. The codes are part of the API and never change meaning. */
export const problemCodes = [
  "BAD_INPUT",
  "BAD_CURSOR",
  "BAD_SETTING",
  "NOT_FOUND",
  "FILE_UNREADABLE",
  "FILE_EMPTY",
  "FILE_BINARY",
  "FILE_TOO_LARGE",
  "FILE_ENCODING",
  "FILE_FORMAT",
  "FILE_BROKEN",
  "FILE_LOCKED",
  "FILE_SCANNED",
  "NO_ARTICLES",
  "JAVA_MISSING",
  "JAVA_TOO_OLD",
  "DISK_FULL",
  "DOWNLOAD_FAILED",
  "PORT_IN_USE",
  "DATA_IN_USE",
  "ENGINE_FAILED",
  "GRAPH_UNREACHABLE",
  "GRAPH_DENIED",
  "GRAPH_TIMEOUT",
  "INDEX_BUILDING",
  "UNAUTHENTICATED",
  "TOO_COMPLEX",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * An error meant for the user: the message names the thing, quotes it and says what to do.
 * Anything else that is thrown is a fault of the program.
 */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Problem";
    this.code = code;
  }
}
