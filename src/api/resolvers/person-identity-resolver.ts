import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { EntityId } from "../../domain/index.ts";
import { answerBelow } from "../answer/answer-below.ts";
import type { ApiContext } from "../context.ts";
import { Likeness } from "../types/likeness.ts";
import { Is } from "../types/planned.ts";
import { requireWriter } from "./require-writer.ts";
import { UserError, withUserErrors } from "./user-errors.ts";

@InputType({ description: "Two people and whether they are one. 同一性判定" })
class JudgeIdentityInput {
  @Field(() => ID, { description: "The one. 甲" })
  one!: string;

  @Field(() => ID, { description: "The other. 乙" })
  other!: string;

  @Field(() => Boolean, { description: "Whether they are one. 是否同一人" })
  isSame!: boolean;

  @Field(() => String, { nullable: true, description: "Who decides so. 判定人" })
  by?: string | null;

  @Field(() => String, { nullable: true, description: "Why. 理由" })
  why?: string | null;
}

@ObjectType({ description: "What was judged. 判定结果" })
@Is("payload")
class JudgeIdentityPayload {
  @Field(() => Likeness, { nullable: true, description: "What is decided of the two now. 判断" })
  likeness?: object | null;

  @Field(() => ID, {
    nullable: true,
    description: "The judgement that is kept; undoJudgement takes it back. 人工判定",
  })
  judgementId?: string | null;

  @Field(() => [UserError], { description: "Empty where all went well. 错误" })
  userErrors!: UserError[];
}

/** Who is who is judged by hand. */
@Resolver()
export class PersonIdentityResolver {
  @Mutation(() => JudgeIdentityPayload, {
    description:
      "Says that two people are one, or two. It goes before the evidence, stays when pages are read again, and changes no id. 判定是否同一人",
  })
  async judgeIdentity(
    @Arg("input", () => JudgeIdentityInput, { description: "The two. 两人" })
    { one, other, isSame, by = null, why = null }: JudgeIdentityInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    requireWriter(context);
    return withUserErrors(async () => {
      const pair = { one: one as EntityId, other: other as EntityId };
      const judged = await context.graph.judgeIdentity({ ...pair, isSame, by, why });
      const source = { name: "likenessById", arguments: { id: judged.likeness } };
      return {
        judgementId: judged.judgement,
        likeness: () => answerBelow(info, "likeness", source, context),
      };
    });
  }
}
