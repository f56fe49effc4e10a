import type { GraphQLFieldResolver } from "graphql";
import type { ApiContext } from "../context.ts";
import { costOf } from "../plan/plan-cost.ts";
import { planRoot } from "../plan/prepare-operation.ts";
import { answerField } from "./answer-field.ts";

/**
 * Resolves a root field where a query is executed field by field: because it asks for something that no
 * plan answers, or because a root field failed. What was answered before is not asked again.
 */
export const answerRoot: GraphQLFieldResolver<unknown, ApiContext> = async (
  _source,
  _args,
  context,
  info,
) => {
  if (context.refused) throw context.refused;
  const as = String(info.path.key);
  const settled = context.settled?.get(as);
  if (settled?.status === "fulfilled") return settled.value;
  if (settled?.status === "rejected") throw settled.reason;
  const field = info.parentType.getFields()[info.fieldName];
  const planned =
    field && planRoot({ field, nodes: info.fieldNodes, as }, info, (value) => value as never);
  if (!planned) throw new Error(`"${info.fieldName}" has no plan.`);
  costOf(planned.plan, {});
  return answerField(planned, { variables: {}, lenient: true }, context);
};
