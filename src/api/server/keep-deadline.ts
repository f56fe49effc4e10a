import type { RequestHandler } from "express";
import { answerError } from "./answer-error.ts";
import { giveUp } from "./request-context.ts";

/** Answers 504 to what has no answer after so many seconds, and gives up the work for it. */
export function keepDeadline(seconds: number): RequestHandler {
  return (_request, response, next) => {
    const timer = setTimeout(() => {
      if (!response.headersSent) {
        answerError(
          response,
          504,
          "GRAPH_TIMEOUT",
          `There was no answer within ${seconds} s; ask for less, or set NEWSGRAPH_TIMEOUT higher.`,
        );
      }
      giveUp(response);
    }, seconds * 1000);
    response.once("close", () => clearTimeout(timer));
    next();
  };
}
