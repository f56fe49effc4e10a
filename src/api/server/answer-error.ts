import type { ErrorRequestHandler, Response } from "express";
import type { Logger } from "pino";
import { Problem, type ProblemCode } from "../../domain/index.ts";
import { factsOf } from "./request-context.ts";
import { statusOf } from "./status-of.ts";

/** Codes of errors that are about HTTP itself, beside those of `Problem`. */
export type HttpCode =
  | ProblemCode
  | "HOST_NOT_ALLOWED"
  | "CROSS_SITE"
  | "METHOD_NOT_ALLOWED"
  | "BODY_TOO_LARGE"
  | "HEADERS_TOO_LARGE"
  | "REQUEST_TIMEOUT"
  | "TOO_MANY_REQUESTS"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "INTERNAL_SERVER_ERROR";

/** Answers with an error in the form of GraphQL's, as JSON; what is more to be told stands beside the code. */
export function answerError(
  response: Response,
  status: number,
  code: HttpCode,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { requestId } = factsOf(response);
  response.status(status).json({ errors: [{ message, extensions: { code, requestId, ...more } }] });
}

/** What is told of an error that was not meant for the one who asked. */
export const maskedMessage =
  "The server failed at this request; the server's log has the reason under the request id.";

/** Answers what a handler threw; the last of all handlers. */
export function answerThrown(log: Logger, maxBody: number): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.end();
      return;
    }
    if (error instanceof Problem) {
      answerError(response, statusOf(error.code), error.code, error.message);
      return;
    }
    const told = requestProblem(error, maxBody);
    if (told) {
      answerError(response, told.status, told.code, told.message);
      return;
    }
    log.error({ requestId: factsOf(response).requestId, err: error }, "a request failed");
    answerError(response, 500, "INTERNAL_SERVER_ERROR", maskedMessage);
  };
}

interface Told {
  readonly status: number;
  readonly code: HttpCode;
  readonly message: string;
}

/** What to tell when the address or the body could not be read; null for any other error. */
function requestProblem(error: unknown, maxBody: number): Told | null {
  const status = (error as { status?: unknown }).status;
  if (error instanceof URIError) {
    return {
      status: 400,
      code: "BAD_INPUT",
      message: 'The address has a "%" that stands for no character; write %25 for the sign itself.',
    };
  }
  switch (status) {
    case 413:
      return {
        status,
        code: "BODY_TOO_LARGE",
        message: `The request is larger than the ${maxBody} MB that NEWSGRAPH_MAX_FILE allows.`,
      };
    case 415:
      return {
        status,
        code: "UNSUPPORTED_MEDIA_TYPE",
        message: "The request's encoding is not supported; send JSON in UTF-8.",
      };
    case 400:
      return {
        status,
        code: "BAD_INPUT",
        message: `The request can't be read: ${(error as Error).message}; send JSON like {"query":"{ __typename }"}.`,
      };
    default:
      return null;
  }
}
