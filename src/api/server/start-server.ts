import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { eventLog } from "../live/event-log.ts";
import { answerKnown } from "./answer-known.ts";
import { answerUnreadable } from "./answer-unreadable.ts";
import { listen } from "./check-address.ts";
import { hostCheck } from "./check-host.ts";
import { writeCheck } from "./check-token.ts";
import { knownQuestions } from "./known-questions.ts";
import { hostInUrl } from "./loopback.ts";
import { readNamedQueries } from "./named/named-query.ts";
import { warmUp } from "./named/warm-up.ts";
import { newsApollo } from "./news-apollo.ts";
import { newsApp, readBodies } from "./news-app.ts";
import { contextMaker } from "./request-context.ts";
import { serveLive } from "./serve-live.ts";
import type { ServerParts } from "./server-parts.ts";

/** A server that answers. */
export interface RunningServer {
  /** Without a slash at its end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Asks what is likely to be asked, so that the first who does has an answer at once. Never fails. */
  warmUp(signal: AbortSignal): Promise<void>;
  /** Takes no more requests, lets those at work end for at most 2.5 seconds, and closes. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL, over HTTP and WebSocket, the web pages, and what watches over them.
 * @throws Problem PORT_IN_USE, BAD_SETTING where the address can't be used.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { settings, schema, log, graph, ingest } = parts;
  const isAllowed = hostCheck(settings);
  const mayWrite = writeCheck(settings.token);
  const contextOf = contextMaker({ graph, ingest, live: eventLog(graph), settings });
  const known = knownQuestions();
  const apollo = newsApollo(schema, settings, known, log);
  await apollo.start();
  const queries = await readNamedQueries(parts.operationsFolder, schema);
  const app = newsApp({ ...parts, apollo, queries, contextOf });
  const wasKnown = answerKnown({
    schema,
    settings,
    log,
    known,
    isAllowed,
    contextOf: (facts) => contextOf(facts, true),
    handOver: (request, response, read) => {
      readBodies.set(request, read);
      app(request, response);
    },
  });
  const server = createServer(
    // A request that names no host is refused by checkHost, and so in JSON.
    { requestTimeout: 60_000, headersTimeout: 15_000, requireHostHeader: false },
    (request, response) => {
      if (!wasKnown(request, response)) app(request, response);
    },
  );
  answerUnreadable(server);
  const sockets = serveLive(server, {
    schema,
    settings,
    log,
    isAllowed,
    isRightToken: (authorization) =>
      settings.token === null || authorization === undefined || mayWrite(authorization),
    contextOf: (authorization, signal) =>
      contextOf({ requestId: randomUUID(), signal, canWrite: mayWrite(authorization) }, false),
  });
  const port = await listen(server, settings);
  return {
    url: `http://${hostInUrl(settings.host)}:${port}`,
    warmUp: (signal) => warmUp({ queries, apollo, contextOf }, signal),
    stop: async () => {
      await sockets.end();
      await drain(server);
      await apollo.stop();
    },
  };
}

const drainMs = 2_500;

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(late);
}
