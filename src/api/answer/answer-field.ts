import { Problem } from "../../domain/index.ts";
import { type Plan, type Variables, valueIn } from "../../graph/index.ts";
import type { ApiContext } from "../context.ts";
import type { PreparedField } from "../plan/prepare-operation.ts";
import { readReference } from "../plan/read-reference.ts";
import type { EntityReference } from "../types/entity-reference.ts";

/** How one root field is answered. */
interface Answering {
  readonly variables: Variables;
  readonly lenient: boolean;
}

/**
 * Answers a root field. Only where nothing is found it looks whether an entity that the question is
 * about is not in the graph at all, and throws NOT_FOUND for it.
 */
export async function answerField(
  { plan, about }: PreparedField,
  answering: Answering,
  context: ApiContext,
): Promise<unknown> {
  const found = await answerPlan(plan, answering, context);
  if (holdsNothing(found))
    for (const [argument, reference] of Object.entries(about))
      await requireEntity(argument, reference as EntityReference, answering, context);
  return found;
}

/** Answers a plan within the request. */
export function answerPlan(
  plan: Plan,
  { variables, lenient }: Answering,
  context: ApiContext,
): Promise<unknown> {
  context.onPlan?.(plan, variables);
  return context.graph.answer(plan, { variables, lenient, signal: context.signal });
}

/** Whether an answer is an empty list, or a connection none of whose lists has an item. */
function holdsNothing(answered: unknown): boolean {
  if (Array.isArray(answered)) return answered.length === 0;
  const parts = typeof answered === "object" && answered !== null ? Object.values(answered) : [];
  return !parts.some((part) => (Array.isArray(part) ? part.length > 0 : Number(part) > 0));
}

async function requireEntity(
  argument: string,
  reference: EntityReference,
  { variables }: Answering,
  context: ApiContext,
): Promise<void> {
  const fields = [{ kind: "value", as: "id", of: "id" }] as const;
  const shape = { Person: fields, Organization: fields, Location: fields };
  const wanted = readReference(argument, reference);
  const source =
    "id" in wanted
      ? { name: "entityById", arguments: { id: wanted.id } }
      : { name: "entitiesNamed", arguments: { folded: wanted.folded, types: Object.keys(shape) } };
  const root = { kind: "source", as: "entity", source, result: { form: "one", shape } } as const;
  if ((await context.graph.answer({ root }, { variables, signal: context.signal })) !== null)
    return;
  const said = valueIn(reference.id ?? reference.name, variables);
  throw new Problem(
    "NOT_FOUND",
    `"${argument}" means no entity of the graph: ${JSON.stringify(said)}; "search" finds names that are alike.`,
  );
}
