import { Field, Float, ObjectType } from "type-graphql";
import { connectionOf } from "./connection.ts";
import { Person } from "./entities.ts";
import { LikenessDecision } from "./enums.ts";
import { Node } from "./node.ts";
import { From } from "./planned.ts";

@ObjectType({
  implements: Node,
  description:
    "Two people of the graph who may be one: how sure that is, why, and what was decided. Nothing is merged by it; both keep their ids. As of derivedAsOf. 疑似同一人",
})
export class Likeness extends Node {
  @Field(() => Person, { description: "The one. 甲" })
  @From({ source: "likenessOne" })
  one!: Person;

  @Field(() => Person, { description: "The other. 乙" })
  @From({ source: "likenessOther" })
  other!: Person;

  @Field(() => LikenessDecision, { description: "What was decided. 判断" })
  decision!: string;

  @Field(() => Boolean, { description: "Whether somebody judged it by hand. 是否人工判定" })
  isJudged!: boolean;

  @Field(() => Float, { description: "How sure the evidence makes it, 0 to 1. 置信度" })
  score!: number;

  @Field(() => [String], {
    description:
      "What speaks for it (+) and against it (−), in nats and words, the weightiest first. 理由",
  })
  reasons!: string[];
}

export const LikenessConnection = connectionOf("Likeness", () => Likeness);
