import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { answerError } from "./answer-error.ts";

/** Tells from a request's Authorization header whether it may write. Without a token everybody may. */
export function writeCheck(token: string | null): (authorization: string | undefined) => boolean {
  if (token === null) return () => true;
  const expected = digest(token);
  return (authorization) => {
    const given = bearerToken(authorization);
    // Digests are of one length, so that the comparison takes the same time for every wrong token.
    return given !== null && timingSafeEqual(digest(given), expected);
  };
}

/** Refuses a request that carries a wrong token: whoever sends one should learn that it is wrong. */
export function refuseWrongToken(token: string | null): RequestHandler {
  const mayWrite = writeCheck(token);
  return (request, response, next) => {
    const { authorization } = request.headers;
    if (token === null || authorization === undefined || mayWrite(authorization)) {
      next();
      return;
    }
    response.setHeader("www-authenticate", 'Bearer realm="newsgraph"');
    answerError(
      response,
      401,
      "UNAUTHENTICATED",
      "The token of this request is not the server's; send Authorization: Bearer and the value of NEWSGRAPH_TOKEN.",
    );
  };
}

function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1] ?? null;
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
