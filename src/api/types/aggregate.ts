import { Field, Float, ObjectType } from "type-graphql";
import type { Class } from "./connection.ts";
import { PartialDate } from "./partial-date.ts";
import { Is } from "./planned.ts";

@ObjectType({ description: "What the numbers of a whole list come to. 数值汇总" })
export class NumberFigures {
  @Field(() => Float, { nullable: true, description: "The least; null where there is none. 最小" })
  min?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The greatest; null where there is none. 最大",
  })
  max?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The arithmetic mean; null where there is none. 平均",
  })
  average?: number | null;

  @Field(() => Float, { description: "All of them together; 0 where there is none. 合计" })
  sum!: number;
}

@ObjectType({ description: "Between which dates a whole list lies. 日期范围" })
export class DateFigures {
  @Field(() => PartialDate, {
    nullable: true,
    description: "The earliest; null where there is none. 最早",
  })
  min?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The latest; null where there is none. 最晚",
  })
  max?: string | null;
}

/** What can be aggregated of a list: values of its nodes, and of its edges where these have any. */
export interface Aggregated {
  readonly nodes: Class;
  readonly edges?: Class;
}

/** The type of a list's `aggregate`. */
export function aggregateOf(name: string, { nodes, edges }: Aggregated): Class {
  @ObjectType(`${name}Aggregate`, { description: "What a whole list comes to. 汇总" })
  @Is("aggregate")
  class NodesAggregate {
    @Field(() => nodes, { description: "Values of the items themselves. 各项的值" })
    node!: object;
  }
  if (!edges) return NodesAggregate;

  @ObjectType(`${name}Aggregate`, { description: "What a whole list comes to. 汇总" })
  @Is("aggregate")
  class EdgesAggregate extends NodesAggregate {
    @Field(() => edges, { description: "Values of the edges. 边的值" })
    edge!: object;
  }
  return EdgesAggregate;
}

@ObjectType({ description: "What entities come to. 实体汇总" })
export class EntityFigures {
  @Field(() => NumberFigures, { description: "How many articles mention them. 报道篇数" })
  articleCount!: NumberFigures;

  @Field(() => NumberFigures, { description: "How often they are mentioned. 提及次数" })
  mentionCount!: NumberFigures;

  @Field(() => NumberFigures, {
    description: "How many stories mention them. 报道篇数（不计重复刊登）",
  })
  storyCount!: NumberFigures;

  @Field(() => NumberFigures, { description: "How many others they are named with. 关联实体数" })
  degree!: NumberFigures;

  @Field(() => NumberFigures, { description: "How often others are named with them. 共现次数" })
  coMentionCount!: NumberFigures;

  @Field(() => DateFigures, { description: "When they were first seen. 首次出现" })
  firstSeenOn!: DateFigures;

  @Field(() => DateFigures, { description: "When they were last seen. 最近出现" })
  lastSeenOn!: DateFigures;
}

@ObjectType({ description: "What places come to. 地点汇总" })
export class LocationFigures extends EntityFigures {
  @Field(() => NumberFigures, {
    description: "How many articles mention them or a place below them. 辖区报道篇数",
  })
  subtreeArticleCount!: NumberFigures;
}

@ObjectType({ description: "What articles come to. 稿件汇总" })
export class ArticleFigures {
  @Field(() => DateFigures, { description: "When they were published. 发表日期" })
  publishedOn!: DateFigures;
}

@ObjectType({ description: "What mentions come to, one for each article and entity. 提及汇总" })
export class MentionFigures {
  @Field(() => NumberFigures, {
    description: "How often the article mentions the entity. 提及次数",
  })
  count!: NumberFigures;

  @Field(() => NumberFigures, {
    description: "How much the article is about the entity, 0 to 1. 显著度",
  })
  salience!: NumberFigures;
}

@ObjectType({ description: "What pairs of entities come to. 共现汇总" })
export class CoMentionFigures {
  @Field(() => NumberFigures, { description: "In how many stories both are named. 共现篇数" })
  articleCount!: NumberFigures;
}
