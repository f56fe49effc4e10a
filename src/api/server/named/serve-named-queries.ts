import { type RequestHandler, type Response, Router } from "express";
import type { GraphQLSchema } from "graphql";
import { Problem } from "../../../domain/index.ts";
import { answerError } from "../answer-error.ts";
import { type AskNamed, answerNamedQuery } from "./answer-named-query.ts";
import { listNamedQueries, sayVariables } from "./list-named-queries.ts";
import type { NamedQuery } from "./named-query.ts";
import { readVariables } from "./read-variables.ts";

/** What named queries are served with. */
export interface NamedQueryParts extends AskNamed {
  readonly queries: readonly NamedQuery[];
}

/**
 * Answers `GET /NAME?variable=value` as GraphQL does, `/NAME.csv` with a table, and `/` with a list of
 * all names.
 */
export function serveNamedQueries(parts: NamedQueryParts): RequestHandler {
  const router = Router();
  router.get("/", ({ baseUrl }, response) => {
    response.json({ queries: listNamedQueries(parts.queries, baseUrl) });
  });
  router.get("/:file", async (request, response) => {
    const { name, format } = nameAndFormat(request.params.file);
    const query = parts.queries.find((one) => one.name === name || one.file === name);
    if (!query) {
      const message = `There is no query "${name}"; ${request.baseUrl}/ lists those there are.`;
      answerError(response, 404, "NOT_FOUND", message);
      return;
    }
    const variables = variablesOrError(query, request.url, parts.schema, response);
    if (variables) await answerNamedQuery({ query, format, variables }, parts, request, response);
  });
  return router;
}

function nameAndFormat(file: string): { name: string; format: "json" | "csv" } {
  if (file.endsWith(".csv")) return { name: file.slice(0, -".csv".length), format: "csv" };
  return { name: file.replace(/\.json$/, ""), format: "json" };
}

/** The values of the variables; null where they are wrong, which then is answered. */
function variablesOrError(
  query: NamedQuery,
  url: string,
  schema: GraphQLSchema,
  response: Response,
): Readonly<Record<string, unknown>> | null {
  try {
    return readVariables(query, new URL(url, "http://here").searchParams, schema);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { variables } = query;
    const message = `${error.message} ${sayVariables(query)}`;
    answerError(response, 400, "BAD_INPUT", message, { variables });
    return null;
  }
}
