import { Field, ID, ObjectType } from "type-graphql";
import { CorrectionKind } from "./enums.ts";
import { Is } from "./planned.ts";

@ObjectType({
  description:
    "A decision made by hand on how a page is read; it is followed whenever the page is read again. 人工判定",
})
@Is("row")
export class Judgement {
  @Field(() => ID, { description: "Its id, by which it is undone. 标识" })
  id!: string;

  @Field(() => CorrectionKind, { description: "What it changes. 更正方式" })
  kind!: string;

  @Field(() => [String], {
    description: "How the blocks that it speaks of begin, in its order. 所涉文块",
  })
  blocks!: string[];

  @Field(() => String, { description: "When it was made, in ISO 8601. 时间" })
  madeAt!: string;

  @Field(() => String, { nullable: true, description: "Who made it. 判定人" })
  by?: string | null;

  @Field(() => String, { nullable: true, description: "Why. 理由" })
  why?: string | null;
}
