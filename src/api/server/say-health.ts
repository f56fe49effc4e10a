import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { Problem } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import { factsOf } from "./request-context.ts";

/** Longest time that the graph may take to say that it is there, in milliseconds. */
const readyWithinMs = 3_000;

/** Says that the process lives. */
export const sayHealth: RequestHandler = (_request, response) => {
  response.json({ status: "ok" });
};

/** Says whether the graph answers: 200, or 503 with the reason. */
export function sayReady(graph: Pick<Graph, "verify">, log: Logger): RequestHandler {
  return async (_request, response) => {
    try {
      await within(readyWithinMs, graph.verify());
      response.json({ status: "ready" });
    } catch (error) {
      const { requestId } = factsOf(response);
      if (!(error instanceof Problem))
        log.error({ requestId, err: error }, "the graph is not ready");
      const known = error instanceof Problem ? error : null;
      response.status(503).json({
        status: "unavailable",
        code: known?.code ?? "GRAPH_UNREACHABLE",
        message: known?.message ?? "The graph does not answer.",
        requestId,
      });
    }
  };
}

/** Says which version this is. */
export function sayVersion(version: string): RequestHandler {
  return (_request, response) => {
    response.json({ name: "newsgraph", version });
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Problem(
            "GRAPH_UNREACHABLE",
            `The graph did not answer within ${milliseconds / 1000} s; newsgraph doctor looks for the reason.`,
          ),
        ),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
