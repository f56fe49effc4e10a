import { Args, ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { edgeOf } from "./connection.ts";
import { Entity } from "./entities.ts";
import { MatchedOn } from "./enums.ts";
import { Evidence } from "./evidence.ts";
import { Node } from "./node.ts";
import { From, Is, planned } from "./planned.ts";

@ArgsType()
class FirstArgs {
  @Field(() => Int, { defaultValue: 1, description: "How many at most. 至多" })
  first!: number;
}

@ObjectType({
  description: "One step of a path: two entities and the article that names both. 一步",
})
@Is("row")
export class Hop {
  @Field(() => Entity, { description: "Where the step begins. 起点" })
  @From({ bound: "from" })
  from!: Entity;

  @Field(() => Article, { description: "The article that names both. 稿件" })
  @From({ bound: "article" })
  article!: Article;

  @Field(() => Entity, { description: "Where the step ends. 终点" })
  @From({ bound: "to" })
  to!: Entity;

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
}

@ObjectType({ description: "A chain of articles that connects two entities. 关联路径" })
@Is("row")
export class EntityPath {
  @Field(() => Int, { description: "How many articles long it is. 步数" })
  length!: number;

  @Field(() => [Hop], { description: "Its steps in order. 各步" })
  @From({ source: "hops" })
  hops!: Hop[];
}

@ObjectType({ description: "A period and how many articles it has. 时段" })
@Is("row")
export class TimeBucket {
  @Field(() => String, { description: "The period: 2023, 2023-07 or 2023-07-05. 时段" })
  period!: string;

  @Field(() => Int, { description: "How many articles. 篇数" })
  articleCount!: number;
}

@ObjectType({ description: "An entity and how often a period's articles mention it. 热门实体" })
@Is("edge")
export class TopEntityEdge extends edgeOf(() => Entity) {
  @Field(() => Int, { description: "How many of the articles mention it. 报道篇数" })
  articleCount!: number;

  @Field(() => Int, { description: "How often they mention it. 提及次数" })
  mentionCount!: number;
}

@ObjectType({ description: "Something found, and why. 检索结果" })
@Is("edge")
export class SearchEdge extends edgeOf(() => Node) {
  @Field(() => Float, { description: "Comparable within one answer only. 得分" })
  score!: number;

  @Field(() => String, { description: "The name or headline that matched. 匹配内容" })
  matched!: string;

  @Field(() => MatchedOn, { description: "How it matched. 匹配方式" })
  matchedOn!: string;
}
