import { type GraphQLResolveInfo, getNamedType, isObjectType } from "graphql";
import type { Plan, SourceCall } from "../../graph/index.ts";
import { collectFields } from "./collect-fields.ts";
import { planSelectedField } from "./plan-field.ts";

/**
 * Plans a field below a root field whose value a resolver makes, such as the page of a mutation's
 * payload; one plan for each name under which it is asked.
 */
export function planBelow(
  info: GraphQLResolveInfo,
  fieldName: string,
  source: SourceCall,
): readonly Plan[] {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return [];
  const field = type.getFields()[fieldName];
  if (!field) return [];
  return [...collectFields(info.fieldNodes, type, info)]
    .filter(([, nodes]) => nodes[0]?.name.value === fieldName)
    .map(([as, nodes]) => ({ root: planSelectedField({ field, nodes, as }, source, info) }));
}
