import { Field, ID, InputType } from "type-graphql";

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
