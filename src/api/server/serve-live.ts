import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import {
  type DocumentNode,
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";
import { useServer as serveOver } from "graphql-ws/use/ws";
import type { Logger } from "pino";
import { type WebSocket, WebSocketServer } from "ws";
import { documentLimits, limitDocument } from "./limit-document.ts";
import { refuseIntrospection } from "./refuse-introspection.ts";
import type { RequestContext } from "./request-context.ts";
import type { ServerSettings } from "./server-settings.ts";
import { maskedCause, tellError } from "./tell-error.ts";

/** What live questions are answered with. */
export interface LiveParts {
  readonly schema: GraphQLSchema;
  readonly settings: ServerSettings;
  /** Makes what the resolvers of one connection's operations are given; the token is what it was opened with. */
  readonly contextOf: (authorization: string | undefined, signal: AbortSignal) => RequestContext;
  /** Whether a token, where one is given, is the server's. */
  readonly isRightToken: (authorization: string | undefined) => boolean;
  /** Whether pages of this origin may speak to the server. */
  readonly isAllowed: (host: string) => boolean;
  readonly log: Logger;
}

/** Most operations that one connection may have open at once. */
const mostOperations = 50;

/**
 * Answers GraphQL over WebSocket at /graphql in the protocol of graphql-ws: subscriptions, and queries
 * for clients that send everything one way. Gives what ends it.
 */
export function serveLive(server: Server, parts: LiveParts): { end(): Promise<void> } {
  const { maxBody } = parts.settings;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBody * 1_000_000 });
  const refusal = refusalOf(parts);
  server.on("upgrade", (request, socket, head) => {
    const refused = refusal(request);
    if (refused) refuse(socket, refused);
    else
      sockets.handleUpgrade(request, socket, head, (one) =>
        sockets.emit("connection", one, request),
      );
  });
  const serving = serveOver<{ authorization?: unknown }, { closed?: AbortSignal }>(
    {
      schema: parts.schema,
      // The errors of a stream are for the one who asked, as those of a request are.
      onConnect: ({ connectionParams, extra }) => {
        extra.closed = closingOf(extra.socket);
        return parts.isRightToken(tokenOf(connectionParams, extra));
      },
      onSubscribe: ({ connectionParams, extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > mostOperations)
          return [
            withCode(
              new GraphQLError(
                `A connection may have ${mostOperations} operations open; open another one.`,
              ),
            ),
          ];
        const closed = extra.closed ?? closingOf(extra.socket);
        const contextValue = parts.contextOf(tokenOf(connectionParams, extra), closed);
        return operationOf(payload, parts, contextValue);
      },
      onNext: (_context, _id, _payload, _args, result) => withToldErrors(result, parts),
      onError: (_context, _id, _payload, errors) => errors.map((error) => told(error, parts)),
    },
    sockets,
  );
  return {
    end: async () => {
      await serving.dispose();
      sockets.close();
    },
  };
}

/** Aborted when a connection closes. */
function closingOf(socket: WebSocket): AbortSignal {
  const closed = new AbortController();
  socket.once("close", () => closed.abort());
  return closed.signal;
}

/** Why a connection is not made; null where it is. */
function refusalOf({ isAllowed, isRightToken }: LiveParts) {
  return ({ url = "", headers }: IncomingMessage): string | null => {
    if (url.split("?")[0] !== "/graphql") return "404 Not Found";
    // A page elsewhere on the web may open a WebSocket to any host; browsers tell its origin.
    const origin = headers.origin === undefined ? null : hostOf(headers.origin);
    if (!isAllowed(headers.host ?? "") || (origin !== null && !isAllowed(origin)))
      return "403 Forbidden";
    return isRightToken(headers.authorization) ? null : "401 Unauthorized";
  };
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

function refuse(socket: Duplex, status: string): void {
  socket.once("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function tokenOf(
  parameters: Readonly<Record<string, unknown>> | undefined,
  { request }: { readonly request: IncomingMessage },
): string | undefined {
  const given = parameters?.authorization ?? parameters?.Authorization;
  return typeof given === "string" ? given : request.headers.authorization;
}

/** What to execute, or the errors in the document. */
function operationOf(
  { query, variables, operationName }: SubscribePayload,
  { schema, settings }: LiveParts,
  contextValue: RequestContext,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const document: DocumentNode = parse(query, { maxTokens: documentLimits.tokens });
    const errors = validate(schema, document, rules(settings), {
      maxErrors: 5,
      hideSuggestions: !settings.suggestions,
    });
    if (errors.length > 0) return errors.map(withCode);
    return {
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue,
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error)];
    throw error;
  }
}

/** An error in the question itself, marked as one. */
function withCode(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", ...extensions },
  });
}

function rules({ introspection }: ServerSettings): readonly ValidationRule[] {
  return [...specifiedRules, limitDocument, ...(introspection ? [] : [refuseIntrospection])];
}

interface WithErrors {
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** A result with its errors told as they may be; undefined where there are none. */
function withToldErrors(
  result: WithErrors,
  parts: LiveParts,
): FormattedExecutionResult | undefined {
  if (!result.errors) return undefined;
  const errors = result.errors.map((error) => told(error, parts));
  // graphql-ws and graphql differ in whether what is left out may be there as undefined.
  return { ...(result as object), errors };
}

/** An error as it may be told; what is masked is logged. */
function told(error: GraphQLError, { log }: LiveParts): GraphQLFormattedError {
  const cause = maskedCause(error);
  if (cause !== null) log.error({ err: cause }, "a live operation failed");
  return tellError(error.toJSON(), error);
}
