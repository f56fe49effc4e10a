import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "./request-context.ts";
import { maskedCause } from "./tell-error.ts";

/** Names the request in each error of its answer, and logs under that name what is masked there. */
export function nameRequest(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors) {
          const cause = maskedCause(error);
          if (cause !== null) log.error({ requestId, err: cause }, "a resolver failed");
        }
      },
      willSendResponse: async ({ response: { body }, contextValue: { requestId } }) => {
        if (body.kind === "single" && body.singleResult.errors)
          body.singleResult.errors = body.singleResult.errors.map((error) =>
            withRequest(error, requestId),
          );
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error, requestContext }) => {
      const { requestId } = requestContext.contextValue;
      log.error({ requestId, err: error }, "a request failed");
    },
  };
}

/** An error that names its request. */
export function withRequest(
  error: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
