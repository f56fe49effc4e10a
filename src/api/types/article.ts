import { Args, ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { EntityFigures, MentionFigures } from "./aggregate.ts";
import { Block } from "./block.ts";
import { ArticleClaimConnection } from "./claim.ts";
import { connectionOf, edgeOf } from "./connection.ts";
import { Entity } from "./entities.ts";
import { Credit, EntityKind } from "./enums.ts";
import { Evidence } from "./evidence.ts";
import { listArgs } from "./list-args.ts";
import { Node } from "./node.ts";
import { Page } from "./page.ts";
import { ClaimOrder, FirstArgs, MentionOrder } from "./page-args.ts";
import { PartialDate } from "./partial-date.ts";
import { From, Is, planned } from "./planned.ts";
import { AuthorWhere, ClaimWhere, MentionWhere } from "./where.ts";

@ArgsType()
class MentionArgs extends listArgs(MentionWhere, MentionOrder) {
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds. 种类" })
  kinds?: string[];
}

const AuthorArgs = listArgs(AuthorWhere);
const ClaimArgs = listArgs(ClaimWhere, ClaimOrder);

@ObjectType({ description: "An entity and how the article mentions it. 实体及提及" })
@Is("edge")
class ArticleMentionEdge extends edgeOf(() => Entity) {
  @Field(() => Int, { description: "How often the article mentions it. 提及次数" })
  count!: number;

  @Field(() => Float, { description: "How much the article is about it, 0 to 1. 显著度" })
  salience!: number;

  @Field(() => Float, { description: "Certainty of the surest mention, 0 to 1. 置信度" })
  confidence!: number;

  @Field(() => [String], { description: "The words by which it is mentioned. 提及用语" })
  forms!: string[];

  @Field(() => [Evidence], { description: "Where it is mentioned, in reading order. 证据" })
  @From({ evidence: "mention" })
  evidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
    return planned();
  }
}
const ArticleMentionConnection = connectionOf("ArticleMention", () => Entity, ArticleMentionEdge, {
  nodes: EntityFigures,
  edges: MentionFigures,
});

@ObjectType({ description: "Who made the article, and what was done. 署名" })
@Is("edge")
class ArticleAuthorEdge extends edgeOf(() => Entity) {
  @Field(() => Credit, { description: "What was done. 署名身份" })
  credit!: string;
}
const ArticleAuthorConnection = connectionOf("ArticleAuthor", () => Entity, ArticleAuthorEdge);

@ObjectType({ implements: Node, description: "An article (schema.org NewsArticle). 稿件" })
export class Article extends Node {
  @Field(() => String, {
    nullable: true,
    description: "Null for a caption and where the headline is not on the page. 标题",
  })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: "The line above the headline. 引题" })
  kicker?: string | null;

  @Field(() => String, { nullable: true, description: "The line below the headline. 副题" })
  subhead?: string | null;

  @Field(() => String, {
    description:
      "Headline lines, byline and paragraphs, each ended by a line feed; all offsets count in it. 全文",
  })
  text!: string;

  @Field(() => Int, { description: "Where the body begins in the text, in UTF-16 units. 正文起点" })
  bodyStart!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The article's own date, else the page's, as 2023-07-05. 日期",
  })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The agency it credits: 新华社. 通讯社" })
  agency?: string | null;

  @Field(() => String, { nullable: true, description: "The dateline's place as written. 电头地点" })
  datelinePlace?: string | null;

  @Field(() => Boolean, { description: "Whether the text breaks off. 是否残缺" })
  truncated!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether its words stood in an earlier article already; such repeats count once in all that is counted by story. 是否重复刊登",
  })
  isRepeat!: boolean;

  @Field(() => Page, { description: "The page it appeared on. 版面" })
  @From({ source: "articlePage" })
  page!: Page;

  @Field(() => [Block], { description: "The blocks it was made of, in reading order. 文块" })
  @From({ source: "articleBlocks" })
  blocks!: Block[];

  @Field(() => ArticleAuthorConnection, { description: "Who made it. 作者" })
  @From({ source: "articleAuthors" })
  authors(@Args(() => AuthorArgs) _args: object): object {
    return planned();
  }

  @Field(() => ArticleMentionConnection, { description: "The entities it mentions. 提及的实体" })
  @From({ source: "articleMentions" })
  mentions(@Args(() => MentionArgs) _args: MentionArgs): object {
    return planned();
  }

  @Field(() => ArticleClaimConnection, { description: "What it states. 陈述" })
  @From({ source: "articleClaims" })
  claims(@Args(() => ClaimArgs) _args: object): object {
    return planned();
  }
}
