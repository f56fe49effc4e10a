import { type EntityId, Problem } from "../../domain/index.ts";
import type { Graph, Plan } from "../../graph/index.ts";
import { readReference } from "../plan/read-reference.ts";
import type { EntityReference } from "../types/entity-reference.ts";

/**
 * The ids of the entities that are referred to; one that is referred to by id may come later.
 * @throws Problem NOT_FOUND for a name that no entity bears yet.
 */
export function findEntities(
  argument: string,
  references: readonly EntityReference[],
  graph: Pick<Graph, "answer">,
): Promise<readonly EntityId[]> {
  return Promise.all(
    references.map(async (reference, i) => {
      const wanted = readReference(`${argument}.${i}`, reference);
      if ("id" in wanted) return wanted.id as EntityId;
      const found = await graph.answer(planOfName(wanted.folded));
      if (found) return (found as { id: EntityId }).id;
      throw new Problem(
        "NOT_FOUND",
        `"${argument}.${i}" means no entity of the graph: ${JSON.stringify(reference.name)}; "search" finds names that are alike.`,
      );
    }),
  );
}

function planOfName(folded: unknown): Plan {
  const fields = [{ kind: "value", as: "id", of: "id" }] as const;
  const shape = { Person: fields, Organization: fields, Location: fields };
  const source = { name: "entitiesNamed", arguments: { folded, types: Object.keys(shape) } };
  return { root: { kind: "source", as: "entity", source, result: { form: "one", shape } } };
}
