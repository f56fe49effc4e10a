import type { GraphQLResolveInfo } from "graphql";
import type { SourceCall } from "../../graph/index.ts";
import type { ApiContext } from "../context.ts";
import { planBelow } from "../plan/plan-below.ts";
import { costOf } from "../plan/plan-cost.ts";
import { answerPlan } from "./answer-field.ts";

/**
 * Answers a field of a payload that a resolver makes, such as the page of a mutation, by a plan; asked
 * under several names it is one plan each.
 */
export async function answerBelow(
  info: GraphQLResolveInfo,
  field: string,
  source: SourceCall,
  context: ApiContext,
): Promise<unknown> {
  const answers = await Promise.all(
    planBelow(info, field, source).map((plan) => {
      costOf(plan, {});
      return answerPlan(plan, { variables: {}, lenient: true }, context);
    }),
  );
  const [first = null] = answers;
  return answers.length > 1 ? Object.assign({}, ...answers) : first;
}
