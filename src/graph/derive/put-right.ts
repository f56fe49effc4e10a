import type { EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { forgetForms, passingForms } from "../write/forms.ts";
import { rebuildHolds, relabelOfficials } from "../write/holds.ts";

/**
 * Puts right what writing leaves where an entity is named too often to be looked through: forms of its
 * name that no mention uses any more, the offices that claims give it, and whether it is an official.
 */
export async function putRight(run: RunStatement, entities: readonly EntityId[]): Promise<void> {
  if (entities.length === 0) return;
  // Held from here on, so that nobody begins to use a form while it is forgotten.
  await run("UNWIND $entities AS id MATCH (e:Entity {id: id}) SET e.id = id", { entities });
  await forgetForms(run, await passingForms(run, entities));
  const people = entities.filter((id) => id.startsWith("person:"));
  await rebuildHolds(run, people);
  await relabelOfficials(run, people);
}
