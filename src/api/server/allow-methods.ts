import type { RequestHandler } from "express";
import { answerError } from "./answer-error.ts";

/** Refuses other methods than these with 405, and tells in `Allow` which there are. */
export function allowMethods(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) {
      next();
      return;
    }
    response.setHeader("allow", methods.join(", "));
    const path = `${request.baseUrl}${request.path}`.replace(/\/$/, "");
    answerError(
      response,
      405,
      "METHOD_NOT_ALLOWED",
      `There is no ${request.method} at "${path}"; use ${methods.join(" or ")}.`,
    );
  };
}
