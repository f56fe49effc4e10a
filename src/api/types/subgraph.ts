import { Args, ArgsType, Field, Int, ObjectType } from "type-graphql";
import { Entity, SharedArticleArgs, SharedArticleConnection } from "./entities.ts";
import { Relation } from "./enums.ts";
import { Evidence } from "./evidence.ts";
import { FirstArgs } from "./page-args.ts";
import { From, Is, planned } from "./planned.ts";

@ArgsType()
class EdgeListArgs {
  @Field(() => Int, { defaultValue: 500, description: "How many at most, 1 to 1,000. 至多" })
  first!: number;
}

@ObjectType({ description: "An entity of a subgraph. 节点" })
@Is("row")
export class SubgraphNode {
  @Field(() => Entity, { description: "The entity. 实体" })
  @From({ bound: "entity" })
  entity!: Entity;

  @Field(() => Int, { description: "How many hops from the one asked for, which has 0. 跳数" })
  hop!: number;

  @Field(() => Int, {
    nullable: true,
    description: "In how many stories it is named with the one that brought it here. 共现篇数",
  })
  weight?: number | null;

  @Field(() => Int, {
    description:
      "How many entities it is named with in the whole graph: those that are not shown here are the difference. 关联实体数",
  })
  degree!: number;
}

@ObjectType({ description: "What connects two entities of a subgraph. 边" })
@Is("row")
export class SubgraphEdge {
  @Field(() => Entity, { description: "The first. 起点" })
  @From({ bound: "source" })
  source!: Entity;

  @Field(() => Entity, { description: "The second. 终点" })
  @From({ bound: "target" })
  target!: Entity;

  @Field(() => Relation, { description: "How they are connected. 关系" })
  relation!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Stories that name both, or claims of the office; null for what the gazetteer or a name says. 权重",
  })
  weight?: number | null;

  @Field(() => String, { nullable: true, description: "The title of the office. 职务名称" })
  title?: string | null;

  @Field(() => [Evidence], { description: "The words that state the office, latest first. 证据" })
  @From({ evidence: "claims" })
  evidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
    return planned();
  }

  @Field(() => SharedArticleConnection, {
    description: "The stories that name both, newest first. 共现稿件",
  })
  @From({ source: "sharedArticles" })
  articles(@Args(() => SharedArticleArgs) _args: object): object {
    return planned();
  }
}

@ObjectType({
  description:
    "Some entities and what connects them, cut to a size that can be shown; what was cut is told. 子图",
})
@Is("row")
export class Subgraph {
  @Field(() => [SubgraphNode], { description: "The entities, nearest first. 节点" })
  @From({ source: "subgraphNodes" })
  nodes!: SubgraphNode[];

  @Field(() => [SubgraphEdge], {
    description:
      "What connects them, the relations of office and place first, then by weight. Between two entities that are in many articles their stories are counted only where one is among the other's hundred most frequent companions. 边",
  })
  @From({ source: "subgraphEdges" })
  edges(@Args(() => EdgeListArgs) _args: EdgeListArgs): SubgraphEdge[] {
    return planned();
  }

  @Field(() => Int, {
    description: "How many of its direct neighbours the cap left out. 未列出的相邻实体数",
  })
  nodesLeftOut!: number;
}
