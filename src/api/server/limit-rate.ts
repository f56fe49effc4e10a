import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { answerError } from "./answer-error.ts";
import { writeCheck } from "./check-token.ts";
import type { ServerSettings } from "./server-settings.ts";

/**
 * Lets one sender ask so many times a minute, tells each in `RateLimit` how often it still may, and
 * answers 429 with `Retry-After` to the rest. A sender is whoever has the token, else an address; in
 * IPv6 a network of 56 bits, since one household or server has all addresses of it.
 */
export function limitRate(
  { rateLimit: limit, token }: Pick<ServerSettings, "rateLimit" | "token">,
  log: Logger,
): RequestHandler {
  if (limit === null) return (_request, _response, next) => next();
  const hasToken = token === null ? () => false : writeCheck(token);
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: ({ headers, ip }: Request) =>
      hasToken(headers.authorization) ? "token" : ipKeyGenerator(ip ?? ""),
    handler: (_request, response) => refuse(response, limit),
    logger: {
      warn: (error) => log.warn({ err: error }, "a doubt of the rate limit"),
      error: (error) => log.error({ err: error }, "the rate limit failed"),
    },
  });
}

function refuse(response: Response, limit: number): void {
  const seconds = response.getHeader("retry-after");
  answerError(
    response,
    429,
    "TOO_MANY_REQUESTS",
    `There were more than ${limit} requests within a minute; ask again in ${seconds} s, or set NEWSGRAPH_RATE_LIMIT higher.`,
  );
}
