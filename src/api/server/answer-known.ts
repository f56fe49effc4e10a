import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { execute, type GraphQLSchema, getVariableValues } from "graphql";
import type { Logger } from "pino";
import { answerOrRefuse, costTold } from "./answer-by-plan.ts";
import { type HttpCode, maskedMessage } from "./answer-error.ts";
import type { KnownQuestion, KnownQuestions } from "./known-questions.ts";
import { withRequest } from "./name-request.ts";
import type { RequestContext, RequestFacts } from "./request-context.ts";
import { RequestEnd } from "./request-end.ts";
import type { ServerSettings } from "./server-settings.ts";
import { maskedCause, tellError } from "./tell-error.ts";

/** What known questions are answered with. */
export interface KnownParts {
  readonly schema: GraphQLSchema;
  readonly settings: ServerSettings;
  readonly log: Logger;
  readonly known: KnownQuestions;
  readonly isAllowed: (host: string) => boolean;
  readonly contextOf: (facts: RequestFacts) => RequestContext;
  /** Takes over a request whose body was read already. */
  readonly handOver: (request: IncomingMessage, response: ServerResponse, read: ReadBody) => void;
}

/** A request's body as it was read: JSON, or the error that it was none. */
export type ReadBody = { readonly body: unknown } | { readonly error: Error };

/** The largest body that is read here, in bytes; a question with its variables is far smaller. */
const largestBody = 100_000;

/**
 * Answers plain questions that were asked before: without finding a way through the server's handlers and
 * without reading the document again, which together cost more than an answer of a hundred entities. It
 * takes only what nothing else has to be decided of; false where a request is for the others.
 */
export function answerKnown(
  parts: KnownParts,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { settings, isAllowed, handOver } = parts;
  return (request, response) => {
    if (settings.rateLimit !== null || !isPlain(request, isAllowed)) return false;
    readBody(request, (read) => {
      const question = "body" in read ? findQuestion(read.body, parts) : null;
      if (question === null) handOver(request, response, read);
      else void answer(question, request, response, parts);
    });
    return true;
  };
}

/** Types of answer by what clients ask for; any other wish is for the others to read. */
const answerTypes: Readonly<Record<string, string>> = {
  "": "application/json; charset=utf-8",
  "*/*": "application/json; charset=utf-8",
  "application/json": "application/json; charset=utf-8",
};

function isPlain(
  { method, url, headers }: IncomingMessage,
  isAllowed: (host: string) => boolean,
): boolean {
  const length = Number(headers["content-length"]);
  return (
    method === "POST" &&
    url === "/graphql" &&
    headers["content-type"] === "application/json" &&
    length > 0 &&
    length <= largestBody &&
    (headers.accept ?? "") in answerTypes &&
    headers["accept-encoding"] === undefined &&
    headers["content-encoding"] === undefined &&
    headers.authorization === undefined &&
    isAllowed(headers.host ?? "")
  );
}

function readBody(request: IncomingMessage, done: (read: ReadBody) => void): void {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const text = (parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)).toString(
      "utf8",
    );
    done(readJson(text));
  });
}

function readJson(text: string): ReadBody {
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { error: error as Error };
  }
}

interface AskedQuestion extends KnownQuestion {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The known question that a body asks; null where it asks another, or wants more than an answer. */
function findQuestion(body: unknown, { known, schema }: KnownParts): AskedQuestion | null {
  const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== "string" || !isRecordOrNone(variables) || extensions !== undefined)
    return null;
  if (typeof (operationName ?? "") !== "string") return null;
  const question = known.find(query, (operationName as string | null | undefined) ?? null);
  if (!question) return null;
  const definitions = question.operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables ?? {});
  return coerced ? { ...question, variables: coerced } : null;
}

function isRecordOrNone(value: unknown): value is Record<string, unknown> | null | undefined {
  return (value ?? null) === null || (typeof value === "object" && !Array.isArray(value));
}

async function answer(
  question: AskedQuestion,
  request: IncomingMessage,
  response: ServerResponse,
  parts: KnownParts,
): Promise<void> {
  const { settings, log } = parts;
  const end = new RequestEnd();
  const facts = { requestId: randomUUID(), signal: end, canWrite: settings.token === null };
  const type = answerTypes[request.headers.accept ?? ""] ?? "";
  const send = (status: number, told: object): void =>
    sendJson(response, status, type, facts, told);
  const late = setTimeout(() => {
    const message = `There was no answer within ${settings.timeout} s; ask for less, or set NEWSGRAPH_TIMEOUT higher.`;
    send(504, errorTold("GRAPH_TIMEOUT", message, facts));
    end.abort();
  }, settings.timeout * 1000);
  response.once("close", () => {
    clearTimeout(late);
    if (!response.writableFinished) end.abort();
  });
  try {
    send(200, await resultOf(question, parts.contextOf(facts), parts));
  } catch (error) {
    log.error({ requestId: facts.requestId, err: error }, "a request failed");
    send(500, errorTold("INTERNAL_SERVER_ERROR", maskedMessage, facts));
  }
}

/** What GraphQL answers: by the plans, and where a field fails, as the specification says. */
async function resultOf(
  { document, operation, variables }: AskedQuestion,
  context: RequestContext,
  { schema, log }: KnownParts,
): Promise<object> {
  const answered = await answerOrRefuse({ schema, document, operation, variables }, context);
  const extensions = answered && costTold(answered);
  if (answered?.data) return { data: answered.data, extensions };
  if (answered) context.settled = answered.settled;
  const { data = null, errors = [] } = await execute({
    schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: variables,
    contextValue: context,
  });
  const { requestId } = context;
  for (const error of errors) {
    const cause = maskedCause(error);
    if (cause !== null) log.error({ requestId, err: cause }, "a resolver failed");
  }
  const told = errors.map((error) => withRequest(tellError(error.toJSON(), error), requestId));
  return {
    ...(told.length > 0 ? { errors: told } : {}),
    data,
    ...(extensions ? { extensions } : {}),
  };
}

function errorTold(code: HttpCode, message: string, { requestId }: RequestFacts): object {
  return { errors: [{ message, extensions: { code, requestId } }] };
}

/** Sends an answer with what all answers carry; nothing where one was sent already. */
function sendJson(
  response: ServerResponse,
  status: number,
  type: string,
  { requestId }: RequestFacts,
  told: object,
): void {
  if (response.headersSent) return;
  const body = Buffer.from(`${JSON.stringify(told)}\n`);
  response.writeHead(status, {
    "content-type": type,
    "content-length": body.length,
    "cache-control": "no-store",
    "x-request-id": requestId,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    vary: "accept-encoding",
  });
  response.end(body);
}
