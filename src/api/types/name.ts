import { Field, ObjectType } from "type-graphql";
import { NameKind } from "./enums.ts";
import { Is } from "./planned.ts";

@ObjectType({ description: "A form of an entity's name. 名称" })
@Is("row")
export class Name {
  @Field(() => String, { description: "The form itself. 文字" })
  text!: string;

  @Field(() => NameKind, { description: "What kind of form it is. 形式" })
  kind!: string;
}
