import { Args, ArgsType, Field, ObjectType } from "type-graphql";
import { connectionOf } from "./connection.ts";
import { Entity, Person } from "./entities.ts";
import { listArgs } from "./list-args.ts";
import { Node } from "./node.ts";
import { TenureOrder } from "./page-args.ts";
import { PartialDate } from "./partial-date.ts";
import { From, Is, planned } from "./planned.ts";
import { asOfField, tenureEdgeOf } from "./tenure-edge.ts";
import { HolderWhere } from "./where.ts";

@ArgsType()
class HolderArgs extends listArgs(HolderWhere, TenureOrder) {
  @Field(() => PartialDate, asOfField)
  asOf?: string | null;
}

@ObjectType({ description: "A person and when the person was seen in the office. 任职者" })
@Is("edge")
class PositionHolderEdge extends tenureEdgeOf(() => Person) {}
const PositionHolderConnection = connectionOf("PositionHolder", () => Person, PositionHolderEdge);

@ObjectType({
  implements: Node,
  description: "An office: a title at an organization or place (W3C org:Post). 职务",
})
export class Position extends Node {
  @Field(() => String, { description: "The title: 局长. 职务名称" })
  title!: string;

  @Field(() => Boolean, { description: "Whether it is a public office. 是否公职" })
  isPublic!: boolean;

  @Field(() => Entity, { description: "The organization or place it belongs to. 所属" })
  @From({ source: "positionAt" })
  at!: Entity;

  @Field(() => PositionHolderConnection, { description: "Who was seen in it. 任职者" })
  @From({ source: "positionHolders" })
  holders(@Args(() => HolderArgs) _args: HolderArgs): object {
    return planned();
  }
}
