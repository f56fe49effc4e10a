import { ArgsType, Field, InputType } from "type-graphql";
import type { Class } from "./connection.ts";
import { EntityReference } from "./entity-reference.ts";
import { LanguageCode } from "./enums.ts";
import { withPeriod } from "./page-args.ts";

@InputType({ description: "Which entities an article must name. 提及条件" })
export class NamingInput {
  @Field(() => [EntityReference], { nullable: true, description: "It names all of these. 全部" })
  all?: EntityReference[] | null;

  @Field(() => [EntityReference], {
    nullable: true,
    description: "It names at least one of these. 任一",
  })
  any?: EntityReference[] | null;

  @Field(() => [EntityReference], { nullable: true, description: "It names none of these. 均不" })
  none?: EntityReference[] | null;
}

/** Arguments that say which articles a question is about, added to others. */
export function withArticleScope(Base: Class): Class {
  @ArgsType()
  class ArticleScopeArgs extends withPeriod(Base) {
    @Field(() => NamingInput, {
      nullable: true,
      description: "Only articles that name these entities, or none of them. 提及条件",
    })
    naming?: NamingInput | null;

    @Field(() => EntityReference, {
      nullable: true,
      description: "Only articles that mention this place or one below it. 地区",
    })
    within?: EntityReference | null;

    @Field(() => String, {
      nullable: true,
      description: "Only articles of this newspaper, by its id or name. 报纸",
    })
    publication?: string | null;

    @Field(() => LanguageCode, {
      nullable: true,
      description: "Only articles of this language. 语言",
    })
    language?: string | null;
  }
  return ArticleScopeArgs;
}
