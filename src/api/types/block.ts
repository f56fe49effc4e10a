import { Field, Float, Int, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { BlockRole } from "./enums.ts";
import { Node } from "./node.ts";
import { From, Is } from "./planned.ts";

@ObjectType({ description: "Why one block is read after another. 衔接" })
@Is("row")
export class BlockJoin {
  @Field(() => Block, { description: "The block read before. 前一文块" })
  @From({ bound: "joinedTo" })
  joinedTo!: Block;

  @Field(() => Float, { description: "Certainty that the two follow each other, 0 to 1. 置信度" })
  score!: number;

  @Field(() => Boolean, {
    description: "Whether a sentence runs on across the break. 是否断句相接",
  })
  runsOn!: boolean;

  @Field(() => [String], { description: "What speaks for it, in words. 依据" })
  reasons!: string[];
}

@ObjectType({ description: "What could as well have come before a block. 次选" })
@Is("row")
export class BlockRunnerUp {
  @Field(() => Block, { description: "The block that could have been read before. 文块" })
  @From({ bound: "runnerUp" })
  block!: Block;

  @Field(() => Float, { description: "How likely that would have been, 0 to 1. 置信度" })
  score!: number;
}

@ObjectType({ implements: Node, description: "A run of lines on a page. 文块" })
export class Block extends Node {
  @Field(() => Int, { description: "Its place on the page, from 0. 版面次序" })
  index!: number;

  @Field(() => BlockRole, { description: "What it is. 角色" })
  role!: string;

  @Field(() => Float, { description: "Certainty of the role, 0 to 1. 置信度" })
  roleConfidence!: number;

  @Field(() => String, { description: "Its words, as they stand on the page. 文字" })
  text!: string;

  @Field(() => Int, { description: "Page offset of its first UTF-16 unit. 起" })
  start!: number;

  @Field(() => Int, { description: "Page offset one past its last unit. 止" })
  end!: number;

  @Field(() => Int, { nullable: true, description: "Its place in its article, from 0. 阅读次序" })
  order?: number | null;

  @Field(() => Article, { nullable: true, description: "The article it went to. 所属稿件" })
  @From({ source: "blockArticle" })
  article?: Article | null;

  @Field(() => BlockJoin, {
    nullable: true,
    description: "The block read before it, and why. 衔接",
  })
  @From({ source: "blockJoin" })
  join?: BlockJoin | null;

  @Field(() => BlockRunnerUp, {
    nullable: true,
    description: "The next likeliest block to come before it. 次选",
  })
  @From({ source: "blockRunnerUp" })
  runnerUp?: BlockRunnerUp | null;
}
