import type { ApolloServer } from "@apollo/server";
import type { Request, Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../request-context.ts";
import { statusOf } from "../status-of.ts";
import { answerFields } from "./answer-fields.ts";
import { entityTag, isNamedIn } from "./entity-tag.ts";
import type { NamedQuery } from "./named-query.ts";
import { tableOf } from "./table-of.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * Names a state of the graph: another text after every change that an answer may show. Null while the
 * graph changes in a way that no text tells.
 */
export type GraphState = () => Promise<string | null>;

/** What a named query is answered with. */
export interface AskNamed {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly contextOf: (response: Response) => RequestContext;
  /** Where null, an answer is only known to be the same once it is there. */
  readonly graphState: GraphState | null;
  /** The program's version. */
  readonly version: string;
}

/** A named query as it was asked for. */
export interface AskedQuery {
  readonly query: NamedQuery;
  readonly format: "json" | "csv";
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers a named query. Who has the answer of the graph's present state already is told so with 304,
 * and the query is not asked.
 */
export async function answerNamedQuery(
  asked: AskedQuery,
  parts: AskNamed,
  request: Request,
  response: Response,
): Promise<void> {
  response.setHeader("cache-control", "no-cache");
  response.vary("accept-encoding");
  const { graphState, version } = parts;
  const state = graphState && (await graphState());
  const tag = state === null ? null : tagOf(asked, state, version, request);
  if (tag !== null) response.setHeader("etag", tag);
  if (tag !== null && isNamedIn(tag, request.headers["if-none-match"])) response.status(304).end();
  else await ask(asked, parts, response);
}

function tagOf(
  { query, format, variables }: AskedQuery,
  state: string,
  version: string,
  request: Request,
): string {
  // A strong tag stands for bytes, and compression changes them.
  const encoding = request.acceptsEncodings("br", "gzip", "deflate", "identity");
  return entityTag([version, query.text, variables, format, encoding, state]);
}

async function ask(
  asked: AskedQuery,
  { apollo, contextOf, schema }: AskNamed,
  response: Response,
): Promise<void> {
  const { query, format, variables } = asked;
  const { body } = await apollo.executeOperation(
    { query: query.text, variables: { ...variables } },
    { contextValue: contextOf(response) },
  );
  // The deadline may have come first.
  if (response.headersSent) return;
  if (body.kind !== "single") throw new Error(`"${query.file}" asks for an answer in parts.`);
  const { data, errors } = body.singleResult;
  if (errors || !data) {
    response.removeHeader("etag");
    response.status(statusOf(errors?.[0]?.extensions?.code)).json(body.singleResult);
  } else if (format === "json") {
    response.json(body.singleResult);
  } else {
    const table = tableOf(data, answerFields(query, schema, variables), query.rows);
    response.attachment(`${query.name}.csv`).send(writeCsv(table));
  }
}
