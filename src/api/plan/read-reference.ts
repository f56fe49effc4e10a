import { Problem } from "../../domain/index.ts";
import { mapValue, type Value } from "../../graph/index.ts";
import { foldName } from "../../text/index.ts";

/** An entity as the graph looks it up: by its id, or by the folded form of its name. */
export type ReadReference = { readonly id: Value<string> } | { readonly folded: Value<string> };

/** The reference as the graph looks it up. Throws BAD_INPUT unless exactly one of the two is given. */
export function readReference(argument: string, reference: unknown): ReadReference {
  const { id, name } = reference as {
    id?: Value<string> | null;
    name?: Value<string> | null;
  };
  if (id != null && name == null) return { id };
  if (name != null && id == null) return { folded: mapValue(name, foldName) };
  throw new Problem("BAD_INPUT", `"${argument}" wants either "id" or "name".`);
}

/** Several references; null where the argument is not given. */
export function readReferences(
  argument: string,
  references: unknown,
): readonly ReadReference[] | null {
  if (!Array.isArray(references)) return null;
  return references.map((one, i) => readReference(`${argument}.${i}`, one));
}
