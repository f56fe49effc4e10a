import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler, type Response } from "express";
import { allowMethods } from "./allow-methods.ts";
import { answerError, answerThrown } from "./answer-error.ts";
import type { ReadBody } from "./answer-known.ts";
import { checkHost } from "./check-host.ts";
import { refuseWrongToken, writeCheck } from "./check-token.ts";
import { compressAnswers } from "./compress-answers.ts";
import { keepDeadline } from "./keep-deadline.ts";
import { limitRate } from "./limit-rate.ts";
import type { NamedQuery } from "./named/named-query.ts";
import { serveNamedQueries } from "./named/serve-named-queries.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { type ContextMaker, factsOf, noteRequest, type RequestContext } from "./request-context.ts";
import { sayHealth, sayReady, sayVersion } from "./say-health.ts";
import { serveDashboard } from "./serve-dashboard.ts";
import { serveWeb } from "./serve-web.ts";
import type { ServerParts } from "./server-parts.ts";

/** What answers requests that have to find their way. */
export interface AppParts extends ServerParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly queries: readonly NamedQuery[];
  readonly contextOf: ContextMaker;
}

/** Everything that the server answers over HTTP, by address. */
export function newsApp(parts: AppParts): Express {
  const { graph, settings, log, schema, webFolder, apollo, queries, contextOf } = parts;
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
    answerGraphql(parts),
  );
  const contextFor = (response: Response): RequestContext => contextOf(factsOf(response), false);
  const graphState = parts.graphState ?? null;
  app.use(
    "/q",
    serveNamedQueries({ queries, schema, apollo, contextOf: contextFor, graphState, version }),
  );
  app.use(serveDashboard(parts), serveWeb(webFolder), answerNothingHere);
  app.use(answerThrown(log, settings.maxBody));
  return app;
}

const answerNothingHere: RequestHandler = (request, response) => {
  const { method, baseUrl, path } = request;
  answerError(
    response,
    404,
    "NOT_FOUND",
    `There is nothing at ${method} "${baseUrl}${path}"; the addresses are /, /graphql, /q, /playground, /health, /ready and /version.`,
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

function answerGraphql({ apollo, contextOf }: AppParts): RequestHandler {
  const answer = expressMiddleware(apollo, {
    context: async ({ req, res }) =>
      contextOf(factsOf(res), req.accepts(answerTypes) === answerTypes[0]),
  });
  return (request, response, next) => {
    // Express leaves no body where none came; Apollo takes that for a missing parser.
    request.body ??= {};
    return answer(request, response, next);
  };
}

/** Bodies that were read before it was known whose request it is. */
export const readBodies = new WeakMap<IncomingMessage, ReadBody>();

const takeBody: RequestHandler = (request, _response, next) => {
  const read = readBodies.get(request);
  if (read && "error" in read) {
    next(Object.assign(read.error, { status: 400 }));
    return;
  }
  if (read) request.body = read.body;
  next();
};
