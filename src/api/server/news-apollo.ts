import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { answerByPlan } from "./answer-by-plan.ts";
import { documentLimits, limitDocument } from "./limit-document.ts";
import type { RequestContext } from "./request-context.ts";
import { tellError } from "./tell-error.ts";

/** Apollo over our schema: masked errors, limits on documents, writing only with leave. */
export function newsApollo(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    formatError: tellError(log),
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [limitDocument],
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
    plugins: [ApolloServerPluginLandingPageDisabled(), writingNeedsLeave, answerByPlan],
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
