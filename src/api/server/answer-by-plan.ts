import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { getVariableValues } from "graphql";
import { Problem } from "../../domain/index.ts";
import { answerOperation } from "../answer/answer-operation.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Answers a query by its plans and not field by field. Where a root field fails, GraphQL's own execution
 * goes on with what the others gave, and tells the failure as the specification says.
 */
export const answerByPlan: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      const { coerced } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        request.variables ?? {},
      );
      if (!coerced) return null;
      const asked = { schema, document, operation, variables: coerced };
      const answered = await answerOperation(asked, contextValue).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        contextValue.refused = error;
        return null;
      });
      if (answered === null) return null;
      contextValue.settled = answered.settled;
      const { data } = answered;
      if (data === null) return null;
      return {
        http: { headers: new HeaderMap() },
        body: { kind: "single", singleResult: { data } },
      };
    },
  }),
};
