import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { answerByPlan } from "./answer-by-plan.ts";
import type { KnownQuestions } from "./known-questions.ts";
import { documentLimits, limitDocument } from "./limit-document.ts";
import { nameRequest } from "./name-request.ts";
import { persistedQueries } from "./persisted-queries.ts";
import { refuseIntrospection } from "./refuse-introspection.ts";
import type { RequestContext } from "./request-context.ts";
import type { ServerSettings } from "./server-settings.ts";
import { tellError } from "./tell-error.ts";
import { wellFormedIsOk } from "./well-formed-is-ok.ts";

/** Apollo over our schema: masked errors, limits on documents, writing only with leave. */
export function newsApollo(
  schema: GraphQLSchema,
  { introspection, suggestions }: Pick<ServerSettings, "introspection" | "suggestions">,
  { learn }: KnownQuestions,
  log: Logger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    // Apollo's own refusal speaks of Apollo's settings.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !suggestions,
    persistedQueries: persistedQueries(),
    formatError: tellError,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [limitDocument, ...(introspection ? [] : [refuseIntrospection])],
    // A document full of mistakes is not answered with as many errors.
    validationOptions: { maxErrors: 5 },
    maxRecursiveSelections: true,
    csrfPrevention: {
      requestHeaders: [
        "x-apollo-operation-name",
        "apollo-require-preflight",
        "authorization",
        "x-api-key",
      ],
    },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      writingNeedsLeave,
      wellFormedIsOk,
      answerByPlan,
      learn,
      nameRequest(log),
    ],
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.debug(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
}

/** Refuses a mutation before anything of it is done, where the request may not write. */
const writingNeedsLeave: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== "mutation" || contextValue.canWrite) return;
      throw new GraphQLError(
        "Writing needs the server's token; send Authorization: Bearer and the value of NEWSGRAPH_TOKEN.",
        { extensions: { code: "UNAUTHENTICATED", http: { status: 401 } } },
      );
    },
  }),
};
