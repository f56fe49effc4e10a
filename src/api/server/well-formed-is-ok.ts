import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./request-context.ts";

/**
 * Under `application/json`, whose status old clients take for that of the connection, GraphQL over HTTP
 * wants 200 for whatever was asked in the right form, errors in the question included. Under
 * `application/graphql-response+json` such a question stays 400.
 */
export const wellFormedIsOk: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ source, response: { http }, contextValue }) => {
      const isWellFormed = source !== undefined && http.status === 400;
      if (isWellFormed && contextValue.isPlainJson) http.status = 200;
    },
  }),
};
