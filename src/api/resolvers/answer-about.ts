import { Problem } from "../../domain/index.ts";
import type { Plan } from "../../graph/index.ts";
import { type ApiContext, answer } from "../context.ts";
import { type EntityReference, readReference } from "../types/entity-reference.ts";

type References = Readonly<Record<string, EntityReference | null | undefined>>;

/**
 * Answers a plan that is about some entities. Only where nothing is found it looks whether one of
 * them is not in the graph at all, and throws NOT_FOUND for it.
 */
export async function answerAbout(
  references: References,
  context: ApiContext,
  plan: Plan,
): Promise<unknown> {
  const found = await answer(context, plan);
  if (holdsNothing(found))
    for (const [argument, reference] of Object.entries(references))
      if (reference) await requireEntity(context, argument, reference);
  return found;
}

/** Whether an answer is an empty list, or a connection none of whose lists has an item. */
function holdsNothing(answered: unknown): boolean {
  if (Array.isArray(answered)) return answered.length === 0;
  const parts = typeof answered === "object" && answered !== null ? Object.values(answered) : [];
  return !parts.some((part) => (Array.isArray(part) ? part.length > 0 : Number(part) > 0));
}

async function requireEntity(
  context: ApiContext,
  argument: string,
  reference: EntityReference,
): Promise<void> {
  const fields = [{ kind: "value", as: "id", of: "id" }] as const;
  const shape = { Person: fields, Organization: fields, Location: fields };
  const wanted = readReference(argument, reference);
  const source =
    "id" in wanted
      ? { name: "nodeById", arguments: { id: wanted.id } }
      : { name: "entitiesNamed", arguments: { folded: wanted.folded, types: Object.keys(shape) } };
  const root = { kind: "source", as: "entity", source, result: { form: "one", shape } } as const;
  if ((await context.graph.answer({ root })) !== null) return;
  throw new Problem(
    "NOT_FOUND",
    `"${argument}" means no entity of the graph: ${JSON.stringify(reference.id ?? reference.name)}; "search" finds names that are alike.`,
  );
}
