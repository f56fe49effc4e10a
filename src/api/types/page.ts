import { Args, Field, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { Block } from "./block.ts";
import { connectionOf } from "./connection.ts";
import { LanguageCode } from "./enums.ts";
import { Judgement } from "./judgement.ts";
import { listArgs } from "./list-args.ts";
import { Node } from "./node.ts";
import { ArticleOrder } from "./page-args.ts";
import { PartialDate } from "./partial-date.ts";
import { From, planned } from "./planned.ts";
import { Publication } from "./publication.ts";
import { ArticleWhere } from "./where.ts";

const PageArticleArgs = listArgs(ArticleWhere, ArticleOrder);
const PageArticleConnection = connectionOf("PageArticle", () => Article);

@ObjectType({ implements: Node, description: "One page of a newspaper. 版面" })
export class Page extends Node {
  @Field(() => String, { nullable: true, description: "As printed: 3, A3. 版次" })
  number?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "As 2023-07-05. 日期" })
  publishedOn?: string | null;

  @Field(() => LanguageCode, { description: "The language it is read in. 语言" })
  language!: string;

  @Field(() => String, { description: "Its text, normalised; page offsets count in it. 原文" })
  text!: string;

  @Field(() => String, { description: "Where it came from. 来源" })
  source!: string;

  @Field(() => [String], { description: "What the reader was not sure of, in words. 存疑" })
  doubts!: string[];

  @Field(() => Publication, { nullable: true, description: "The newspaper. 报纸" })
  @From({ source: "pagePublication" })
  publication?: Publication | null;

  @Field(() => [Block], { description: "Its blocks as printed. 文块" })
  @From({ source: "pageBlocks" })
  blocks!: Block[];

  @Field(() => [Judgement], {
    description: "How its reading was corrected by hand, in the order of the corrections. 人工判定",
  })
  @From({ source: "pageJudgements" })
  judgements!: Judgement[];

  @Field(() => PageArticleConnection, { description: "Its articles. 稿件" })
  @From({ source: "pageArticles" })
  articles(@Args(() => PageArticleArgs) _args: object): object {
    return planned();
  }
}
