import type { RequestHandler } from "express";
import { answerError } from "./answer-error.ts";

/**
 * Refuses what a page of another site makes a browser ask: it could not read the answer, only make the
 * server work for it. A link that somebody follows is no such request, and programs are no browsers.
 */
export const refuseCrossSite: RequestHandler = (request, response, next) => {
  const { "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers;
  if (site !== "cross-site" || mode === "navigate") {
    next();
    return;
  }
  answerError(
    response,
    403,
    "CROSS_SITE",
    "A page of another site asks here; open the address itself, or ask from a program.",
  );
};
