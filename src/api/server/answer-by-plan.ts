import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { getVariableValues } from "graphql";
import { Problem } from "../../domain/index.ts";
import { type AnsweredOperation, answerOperation } from "../answer/answer-operation.ts";
import { mostRows } from "../plan/plan-cost.ts";
import type { Asked } from "../plan/prepare-operation.ts";
import { explainFields } from "./explain-fields.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Answers a query by its plans and not field by field. Where a root field fails, GraphQL's own execution
 * goes on with what the others gave, and tells the failure as the specification says. The answer tells
 * what the query could have cost and, to those who may know and ask, how it was answered.
 */
export const answerByPlan: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      const { coerced: variables } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        request.variables ?? {},
      );
      if (!variables) return null;
      const asked = { schema, document, operation, variables };
      const answered = await answerOrRefuse(asked, contextValue);
      if (answered === null) return null;
      const wantsPlans = request.extensions?.explain === true;
      contextValue.settled = answered.settled;
      contextValue.told = await tellOf(answered, asked, wantsPlans, contextValue);
      const { data } = answered;
      if (data === null) return null;
      return {
        http: { headers: new HeaderMap() },
        body: { kind: "single", singleResult: { data } },
      };
    },
    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (!contextValue.told || body.kind !== "single") return;
      body.singleResult.extensions = { ...body.singleResult.extensions, ...contextValue.told };
    },
  }),
};

/** Null where no plan answers, or where the whole query is refused. */
export async function answerOrRefuse(
  asked: Asked,
  context: RequestContext,
): Promise<AnsweredOperation | null> {
  try {
    return await answerOperation(asked, context);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    context.refused = error;
    return null;
  }
}

/** What an answer tells of the cost of its query. */
export function costTold({ cost }: Pick<AnsweredOperation, "cost">) {
  return { cost: { rows: cost, most: mostRows } };
}

async function tellOf(
  { cost, fields }: AnsweredOperation,
  { variables }: Asked,
  wantsPlans: boolean,
  context: RequestContext,
): Promise<Readonly<Record<string, unknown>>> {
  const told = costTold({ cost });
  if (!wantsPlans) return told;
  if (!context.mayExplain)
    return {
      ...told,
      explain: "Plans are shown to those who may write, where NEWSGRAPH_EXPLAIN allows it.",
    };
  return { ...told, explain: await explainFields(fields, variables, context) };
}
