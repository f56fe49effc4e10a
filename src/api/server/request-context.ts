import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { EndSignal } from "../../graph/index.ts";
import type { ApiContext } from "../context.ts";
import { RequestEnd } from "./request-end.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What is known of a request from its first moment on. */
export interface RequestFacts {
  /** Names the request in its answer and in the log. */
  readonly requestId: string;
  /** Aborted when the deadline has passed or the one who asked is gone. */
  readonly signal: EndSignal;
  /** Whether the request may change the graph. */
  readonly canWrite: boolean;
}

/** What a resolver is given beside the question. */
export interface RequestContext extends ApiContext, RequestFacts {
  readonly canWrite: boolean;
  readonly signal: EndSignal;
  /** Whether the answer goes out as `application/json`, not as `application/graphql-response+json`. */
  readonly isPlainJson: boolean;
  /** Whether the one who asks may see how a question is answered. */
  readonly mayExplain: boolean;
  /** What the answer tells of itself beside its data. */
  told?: Readonly<Record<string, unknown>>;
}

/** The facts of the request that an answer belongs to. */
export function factsOf(response: Response): RequestFacts {
  return (response.locals as { facts: RequestFacts }).facts;
}

/** Notes the facts of every request, and names it in a header of the answer. */
export function noteRequest(
  canWrite: (authorization: string | undefined) => boolean,
): RequestHandler {
  return (request, response, next) => {
    const end = new RequestEnd();
    const facts: RequestFacts = {
      requestId: randomUUID(),
      signal: end,
      canWrite: canWrite(request.headers.authorization),
    };
    response.locals.facts = facts;
    response.locals.giveUp = () => end.abort();
    response.setHeader("x-request-id", facts.requestId);
    response.once("close", () => {
      if (!response.writableFinished) end.abort();
    });
    next();
  };
}

/** Aborts what is done for a request. */
export function giveUp(response: Response): void {
  (response.locals as { giveUp: () => void }).giveUp();
}

/** Makes what the resolvers of a request are given. */
export type ContextMaker = (facts: RequestFacts, isPlainJson: boolean) => RequestContext;

/** Puts together what all requests share and what is one request's own. */
export function contextMaker({
  graph,
  ingest,
  live,
  settings,
}: Pick<ApiContext, "graph" | "ingest" | "live"> & {
  readonly settings: Pick<ServerSettings, "explain">;
}): ContextMaker {
  return (facts, isPlainJson) => ({
    graph,
    ingest,
    live,
    requestId: facts.requestId,
    canWrite: facts.canWrite,
    signal: facts.signal,
    isPlainJson,
    mayExplain: settings.explain && facts.canWrite,
  });
}
