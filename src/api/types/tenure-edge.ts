import { Args, Field, ObjectType } from "type-graphql";
import { type Class, edgeOf } from "./connection.ts";
import { Evidence } from "./evidence.ts";
import { FirstArgs } from "./page-args.ts";
import { PartialDate } from "./partial-date.ts";
import { From, Is, planned } from "./planned.ts";

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

    @Field(() => [Evidence], { description: "The words that say so, latest first. 证据" })
    @From({ evidence: "claims" })
    evidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
      return planned();
    }
  }
  return TenureEdge;
}
