import { Field, ID, InputType } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { mapValue, type Value } from "../../graph/index.ts";
import { foldName } from "../../text/index.ts";

@InputType({
  description: "An entity, by its id or by any form of its name: give one of the two. 实体指称",
})
export class EntityReference {
  @Field(() => ID, { nullable: true, description: "Its id. 标识" })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A form of its name, in any script or its English gloss; of several the most mentioned. 名称",
  })
  name?: string | null;
}

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
