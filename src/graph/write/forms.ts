import type { EntityId } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { hasForm } from "../vocabulary/mention-lists.ts";
import { passingKinds } from "./page-rows.ts";

/** An entity and a form of its name. */
export type Form = readonly [EntityId, string];

/** Forgets forms of names that no mention uses any more; a name that does not rest on mentions stays. */
export async function forgetForms(run: RunStatement, forms: readonly Form[]): Promise<void> {
  if (forms.length > 0) await run(forget, { forms });
}

/** The forms of these entities' names that only stay as long as mentions use them. */
export async function passingForms(
  run: RunStatement,
  entities: readonly EntityId[],
): Promise<readonly Form[]> {
  const rows = await run(passing, { entities });
  return rows.map(([entity, form]) => [entity as EntityId, String(form)]);
}

const isPassing = `n.kind IN [${passingKinds.map((kind) => `'${kind}'`).join(", ")}] AND NOT n.isLasting`;

// The mentions are looked through for `n.text`, not for the form that it equals: so it happens after the
// name was found and only where it may be forgotten.
const forget = `
UNWIND $forms AS form
MATCH (e:Entity {id: form[0]})-[:NAMED]->(n:Name {text: form[1]})
WHERE ${isPassing} AND NOT EXISTS { MATCH ()-[r:MENTIONS]->(e) WHERE ${hasForm("r", "n.text")} }
DETACH DELETE n`;

const passing = `
UNWIND $entities AS id
MATCH (:Entity {id: id})-[:NAMED]->(n:Name) WHERE ${isPassing}
RETURN id, n.text`;
