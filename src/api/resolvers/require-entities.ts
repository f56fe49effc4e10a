import { Problem } from "../../domain/index.ts";
import type { ApiContext } from "../context.ts";

/** Says which of the ids is no entity of the graph; asked only where an answer is empty. */
export async function requireEntities(context: ApiContext, ids: readonly string[]): Promise<void> {
  const fields = [{ kind: "value", as: "id", of: "id" }] as const;
  const shape = { Person: fields, Organization: fields, Location: fields };
  const found = (await context.graph.answer({
    root: {
      kind: "source",
      as: "nodes",
      source: { name: "nodesByIds", arguments: { ids } },
      result: { form: "nodes", shape, first: ids.length },
    },
  })) as readonly ({ readonly id?: string } | null)[];
  const missing = ids.find((_, i) => !found[i]?.id);
  if (missing !== undefined)
    throw new Problem(
      "NOT_FOUND",
      `There is no entity "${missing}"; search for its name to get the id.`,
    );
}
