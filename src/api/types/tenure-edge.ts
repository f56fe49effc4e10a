import { Args, Field, ObjectType } from "type-graphql";
import { type Class, edgeOf } from "./connection.ts";
import { OfficeStanding } from "./enums.ts";
import { Evidence } from "./evidence.ts";
import { FirstArgs } from "./page-args.ts";
import { PartialDate } from "./partial-date.ts";
import { From, Is, planned } from "./planned.ts";

/** The argument that asks who held an office on a date. */
export const asOfField = {
  nullable: true,
  description:
    "Only who is taken to hold the office on this date: seen in it by then, not said to have left, and of an office with one seat nobody seen in it later. 截至日期",
} as const;

/** The edge between a person and an office: when the person was seen in it, and the words that say so. */
export function tenureEdgeOf(node: Parameters<typeof edgeOf>[0]): Class {
  @ObjectType()
  @Is("edge")
  class TenureEdge extends edgeOf(node) {
    @Field(() => PartialDate, {
      nullable: true,
      description: "First seen in the news on. 首次见任",
    })
    firstSeenOn?: string | null;

    @Field(() => PartialDate, { nullable: true, description: "Last seen in the news on. 最近见任" })
    lastSeenOn?: string | null;

    @Field(() => PartialDate, {
      nullable: true,
      description: "First called former, or removed, in the news on. 首次见离任",
    })
    formerSeenOn?: string | null;

    @Field(() => PartialDate, {
      nullable: true,
      description: "Since when, where a text says so. 任职起始",
    })
    validFrom?: string | null;

    @Field(() => PartialDate, {
      nullable: true,
      description: "Until when, where a text says so. 任职终止",
    })
    validTo?: string | null;

    @Field(() => Boolean, { description: "Whether the latest words say acting: 代. 是否代理" })
    isActing!: boolean;

    @Field(() => OfficeStanding, { description: "How the person stands to the office. 任职情况" })
    standing!: string;

    @Field(() => [Evidence], { description: "The words that say so, latest first. 证据" })
    @From({ evidence: "claims" })
    evidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
      return planned();
    }
  }
  return TenureEdge;
}
