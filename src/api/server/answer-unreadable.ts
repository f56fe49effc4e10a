import { randomUUID } from "node:crypto";
import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { HttpCode } from "./answer-error.ts";

/**
 * Answers, as JSON, what Node could not read as a request: headers that are too large, a syntax that
 * is none, a request that does not come to its end. No handler ever sees these.
 */
export function answerUnreadable(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (request, response) => answers.set(request.socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // Behind the beginning of an answer, another one would be taken for its end.
    const isAnswering = answers.get(socket)?.headersSent && !answers.get(socket)?.writableEnded;
    if (socket.writable && !isAnswering) socket.end(answerTo(error.code));
    else socket.destroy();
  });
}

function answerTo(errorCode: string | undefined): string {
  const { status, code, message } = told(errorCode);
  const requestId = randomUUID();
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    "X-Content-Type-Options: nosniff",
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

interface Told {
  readonly status: number;
  readonly code: HttpCode;
  readonly message: string;
}

function told(errorCode: string | undefined): Told {
  switch (errorCode) {
    case "HPE_HEADER_OVERFLOW":
      return {
        status: 431,
        code: "HEADERS_TOO_LARGE",
        message:
          "The request's address and headers are larger than 16 KB; send the question in the body of a POST.",
      };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return {
        status: 408,
        code: "REQUEST_TIMEOUT",
        message: "The request did not come to its end in time; send it again.",
      };
    default:
      return {
        status: 400,
        code: "BAD_INPUT",
        message: "This is no request of HTTP/1.1; send one with a client for HTTP.",
      };
  }
}
