import { Args, Field, Int, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { Entity, SharedArticleArgs, SharedArticleConnection } from "./entities.ts";
import { Evidence } from "./evidence.ts";
import { FirstArgs } from "./page-args.ts";
import { From, Is, planned } from "./planned.ts";

@ObjectType({
  description: "One step of a path: two entities and the article that tells most of both. 一步",
})
@Is("row")
export class Hop {
  @Field(() => Entity, { description: "Where the step begins. 起点" })
  @From({ bound: "from" })
  from!: Entity;

  @Field(() => Article, {
    description:
      "Of the newest articles that name both the one that names them in one sentence, or most prominently. 稿件",
  })
  @From({ bound: "article" })
  article!: Article;

  @Field(() => Entity, { description: "Where the step ends. 终点" })
  @From({ bound: "to" })
  to!: Entity;

  @Field(() => Evidence, {
    description: "The article's shortest passage that names both. 同时提及两者的原文",
  })
  @From({ evidence: "both" })
  evidence!: Evidence;

  @Field(() => [Evidence], { description: "Where the article names the first. 起点证据" })
  @From({ evidence: "from" })
  fromEvidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
    return planned();
  }

  @Field(() => [Evidence], { description: "Where the article names the second. 终点证据" })
  @From({ evidence: "to" })
  toEvidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
    return planned();
  }

  @Field(() => Int, { description: "How many stories name both. 共现篇数" })
  articleCount!: number;

  @Field(() => SharedArticleConnection, { description: "These stories, newest first. 共现稿件" })
  @From({ source: "sharedArticles" })
  articles(@Args(() => SharedArticleArgs) _args: object): object {
    return planned();
  }
}

@ObjectType({ description: "A chain of entities that connects two. 关联路径" })
@Is("row")
export class EntityPath {
  @Field(() => Int, { description: "How many steps it has. 步数" })
  length!: number;

  @Field(() => [Hop], { description: "Its steps in order. 各步" })
  @From({ source: "hops" })
  hops!: Hop[];
}
