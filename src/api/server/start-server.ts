import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Ingest } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import type { EventLog } from "../live/event-log.ts";
import { allowMethods } from "./allow-methods.ts";
import { answerError, answerThrown } from "./answer-error.ts";
import type { ReadBody } from "./answer-known.ts";
import { answerUnreadable } from "./answer-unreadable.ts";
import { listen } from "./check-address.ts";
import { checkHost, hostCheck } from "./check-host.ts";
import { refuseWrongToken, writeCheck } from "./check-token.ts";
import { compressAnswers } from "./compress-answers.ts";
import { keepDeadline } from "./keep-deadline.ts";
import { knownQuestions } from "./known-questions.ts";
import { limitRate } from "./limit-rate.ts";
import { hostInUrl } from "./loopback.ts";
import type { GraphState } from "./named/answer-named-query.ts";
import { type NamedQuery, readNamedQueries } from "./named/named-query.ts";
import { serveNamedQueries } from "./named/serve-named-queries.ts";
import { newsApollo } from "./news-apollo.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { factsOf, noteRequest, type RequestContext, type RequestFacts } from "./request-context.ts";
import { sayHealth, sayReady, sayVersion } from "./say-health.ts";
import { type LiveParts, serveLive } from "./serve-live.ts";
import { serveWeb } from "./serve-web.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What the server is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly ingest: Ingest;
  readonly settings: ServerSettings;
  readonly log: Logger;
  /** The folder of the named queries. */
  readonly operationsFolder: string;
  /** Tells of pages as they come; without it nothing can be watched. */
  readonly live?: EventLog;
  /** Lets answers of named queries be kept until the graph changes; they are asked anew without it. */
  readonly graphState?: GraphState;
  /** The built web pages; the server works without them. */
  readonly webFolder: string;
}

/** A server that answers. */
export interface RunningServer {
  /** Without a slash at its end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets those at work end for at most 2.5 seconds, and closes. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL, the web pages, and what watches over them.
 * @throws Problem PORT_IN_USE, BAD_SETTING where the address can't be used.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { settings, schema, log } = parts;
  const known = knownQuestions();
  const apollo = newsApollo(schema, settings, known, log);
  await apollo.start();
  const queries = await readNamedQueries(parts.operationsFolder, schema);
  const server = createServer(
    // A request that names no host is refused by checkHost, and so in JSON.
    { requestTimeout: 60_000, headersTimeout: 15_000, requireHostHeader: false },
    newsApp(parts, apollo, queries),
  );
  answerUnreadable(server);
  const live = serveLive(server, liveParts(parts));
  const port = await listen(server, settings);
  return {
    url: `http://${hostInUrl(settings.host)}:${port}`,
    stop: async () => {
      await live.end();
      await drain(server);
      await apollo.stop();
    },
  };
}

function liveParts(parts: ServerParts): LiveParts {
  const { schema, settings, log } = parts;
  const mayWrite = writeCheck(settings.token);
  return {
    schema,
    settings,
    isAllowed: hostCheck(settings),
    isRightToken: (authorization) =>
      settings.token === null || authorization === undefined || mayWrite(authorization),
    contextOf: (authorization) => {
      const facts = {
        requestId: randomUUID(),
        signal: new AbortController().signal,
        canWrite: mayWrite(authorization),
      };
      return contextOf(parts, facts, false);
    },
    log,
  };
}

function newsApp(
  parts: ServerParts,
  apollo: ApolloServer<RequestContext>,
  queries: readonly NamedQuery[],
): Express {
  const { graph, settings, log, schema, webFolder } = parts;
  const { version } = settings;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.proxies);
  app.use(noteRequest(writeCheck(settings.token)), beCareful, checkHost(settings), compressAnswers);
  app.use(["/health", "/ready", "/version"], allowMethods("GET", "HEAD"));
  app.get("/health", sayHealth);
  app.get("/ready", sayReady(graph, log));
  app.get("/version", sayVersion(version));
  app.use("/graphql", allowMethods("GET", "POST"));
  app.use("/q", allowMethods("GET", "HEAD"), refuseCrossSite);
  app.use(["/graphql", "/q"], limitRate(settings, log));
  if (settings.playground) {
    app.get("/", (_request, response) => response.redirect("/playground/"));
    app.get("/graphql", showPlayground);
  } else {
    app.use("/playground", answerNothingHere);
  }
  app.post("/graphql", onlyJson);
  app.use(["/graphql", "/q"], refuseWrongToken(settings.token), keepDeadline(settings.timeout));
  app.use(
    "/graphql",
    takeBody,
    express.json({ limit: settings.maxBody * 1_000_000 }),
    answerGraphql(parts, apollo),
  );
  const contextFor = (response: Response): RequestContext =>
    contextOf(parts, factsOf(response), false);
  const graphState = parts.graphState ?? null;
  app.use(
    "/q",
    serveNamedQueries({ queries, schema, apollo, contextOf: contextFor, graphState, version }),
  );
  app.use(serveWeb(webFolder), answerNothingHere);
  app.use(answerThrown(log, settings.maxBody));
  return app;
}

const answerNothingHere: RequestHandler = (request, response) => {
  const { method, baseUrl, path } = request;
  answerError(
    response,
    404,
    "NOT_FOUND",
    `There is nothing at ${method} "${baseUrl}${path}"; the addresses are /graphql, /q, /playground, /health, /ready and /version.`,
  );
};

/** Browsers neither guess types nor tell other sites where a visitor came from. */
const beCareful: RequestHandler = (_request, response, next) => {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  next();
};

/** A person who opens the address of GraphQL in a browser wants the playground. */
const showPlayground: RequestHandler = (request, response, next) => {
  const isVisit = request.query.query === undefined && request.accepts(["json", "html"]) === "html";
  if (isVisit) response.redirect("/playground/");
  else next();
};

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is("application/json")) next();
  else {
    answerError(
      response,
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      `The request's content type is "${request.headers["content-type"] ?? ""}"; send application/json.`,
    );
  }
};

const answerTypes = ["application/json", "application/graphql-response+json"];

function answerGraphql(parts: ServerParts, apollo: ApolloServer<RequestContext>): RequestHandler {
  const answer = expressMiddleware(apollo, {
    context: async ({ req, res }) =>
      contextOf(parts, factsOf(res), req.accepts(answerTypes) === answerTypes[0]),
  });
  return (request, response, next) => {
    // Express leaves no body where none came; Apollo takes that for a missing parser.
    request.body ??= {};
    answer(request, response, next);
  };
}

/** Bodies that were read before it was known whose request it is. */
const readBodies = new WeakMap<IncomingMessage, ReadBody>();

const takeBody: RequestHandler = (request, _response, next) => {
  const read = readBodies.get(request);
  if (read && "error" in read) {
    next(Object.assign(read.error, { status: 400 }));
    return;
  }
  if (read) request.body = read.body;
  next();
};

function contextOf(
  { graph, ingest, live, settings }: ServerParts,
  facts: RequestFacts,
  isPlainJson: boolean,
): RequestContext {
  const mayExplain = settings.explain && facts.canWrite;
  return {
    graph,
    ingest,
    ...(live ? { live } : {}),
    requestId: facts.requestId,
    canWrite: facts.canWrite,
    // A signal is made only where somebody listens to it.
    get signal() {
      return facts.signal;
    },
    isPlainJson,
    mayExplain,
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
