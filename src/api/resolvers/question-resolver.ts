import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { foldName } from "../../text/index.ts";
import { type ApiContext, answer } from "../context.ts";
import { planField } from "../plan/plan-field.ts";
import { connectionOf } from "../types/connection.ts";
import { Entity, EntityPairEdge } from "../types/entities.ts";
import { EntityReference, readReference } from "../types/entity-reference.ts";
import { EntityKind, Interval, SearchKind } from "../types/enums.ts";
import { Node } from "../types/node.ts";
import { type Order, orderBy, PageArgs } from "../types/page-args.ts";
import { PartialDate } from "../types/partial-date.ts";
import { EntityPath, SearchEdge, TimeBucket, TopEntityEdge } from "../types/statistics.ts";
import { answerAbout } from "./answer-about.ts";

const SearchConnection = connectionOf("Search", () => Node, SearchEdge);
const EntityPairConnection = connectionOf("EntityPair", () => Entity, EntityPairEdge);
const TopEntityConnection = connectionOf("TopEntity", () => Entity, TopEntityEdge);
const TopEntityOrder = orderBy("TopEntity", {
  ARTICLE_COUNT: "By the number of the period's articles. 报道篇数",
  MENTION_COUNT: "By the number of mentions in them. 提及次数",
});

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      "What one would type: Han, pinyin, initials, English; up to 200 characters. 关键词",
  })
  query!: string;

  @Field(() => [SearchKind], { nullable: true, description: "Only things of these kinds. 种类" })
  kinds?: string[];
}

@ArgsType()
class CoMentionPairArgs extends PageArgs {
  @Field(() => EntityReference, {
    nullable: true,
    description: "Only pairs with this entity. 其中一方",
  })
  of?: EntityReference | null;

  @Field(() => [EntityKind], { nullable: true, description: "Both of these kinds. 种类" })
  kinds?: string[];

  @Field(() => PartialDate, { nullable: true, description: "The first date, included. 起" })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last date, included. 止" })
  to?: string | null;
}

@ArgsType()
class TopEntityArgs extends PageArgs {
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds. 种类" })
  kinds?: string[];

  @Field(() => PartialDate, { nullable: true, description: "The first date, included. 起" })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last date, included. 止" })
  to?: string | null;

  @Field(() => EntityReference, {
    nullable: true,
    description: "Only articles that mention this place or one below it. 地区",
  })
  within?: EntityReference | null;

  @Field(() => [TopEntityOrder], { nullable: true, description: "Most articles first. 排序" })
  orderBy?: Order[];
}

@ArgsType()
class TimelineArgs {
  @Field(() => Interval, {
    defaultValue: Interval.MONTH,
    description: "How long a period is. 时间单位",
  })
  interval!: string;

  @Field(() => [EntityReference], {
    nullable: true,
    description: "Only articles that mention all of these. 提及的实体",
  })
  naming?: EntityReference[] | null;

  @Field(() => EntityReference, {
    nullable: true,
    description: "Only articles that mention this place or one below it. 地区",
  })
  within?: EntityReference | null;

  @Field(() => PartialDate, { nullable: true, description: "The first date, included. 起" })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last date, included. 止" })
  to?: string | null;

  @Field(() => Int, { defaultValue: 1_000, description: "How many periods at most. 至多" })
  first!: number;
}

/** The questions that are more than a list: search, connections, statistics. */
@Resolver()
export class QuestionResolver {
  @Query(() => SearchConnection, {
    description:
      "Entities and articles by what people type; each hit says what matched. 检索实体和稿件",
  })
  search(
    @Args(() => SearchArgs) { query, kinds }: SearchArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    const text = query.trim();
    if (text === "" || text.length > 200)
      throw new Problem(
        "BAD_INPUT",
        `"query" has ${text.length} characters; search for 1 to 200 of them.`,
      );
    const folded = foldName(text);
    const types = kinds ?? ["Person", "Organization", "Location", "Article"];
    return answer(context, planField(info, { name: "search", arguments: { text, folded, types } }));
  }

  @Query(() => [EntityPath], {
    description:
      "The shortest chains of articles that connect two entities, the most telling first. 两个实体之间的关联路径",
  })
  async paths(
    @Arg("from", () => EntityReference, { description: "Where to begin. 起点" })
    from: EntityReference,
    @Arg("to", () => EntityReference, { description: "Where to end. 终点" }) to: EntityReference,
    @Arg("maxHops", () => Int, { defaultValue: 4, description: "1 to 4 articles. 最多步数" })
    maxHops: number,
    @Arg("first", () => Int, { defaultValue: 3, description: "How many paths, 1 to 20. 至多" })
    first: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    requireBetween("maxHops", maxHops, 1, 4);
    requireBetween("first", first, 1, 20);
    const ends = { from: readReference("from", from), to: readReference("to", to) };
    const plan = planField(info, { name: "paths", arguments: { ...ends, maxHops } });
    return answerAbout({ from, to }, context, plan);
  }

  @Query(() => EntityPairConnection, {
    description:
      "Which two entities are named together most often. Without `of`, pairs whose more mentioned entity is among the 200 most mentioned. 最常共现的实体",
  })
  async coMentions(
    @Args(() => CoMentionPairArgs) { of, kinds, from, to }: CoMentionPairArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    const reference = of && readReference("of", of);
    const source = { name: "coMentionPairs", arguments: { of: reference, kinds, from, to } };
    return answerAbout({ of }, context, planField(info, source));
  }

  @Query(() => TopEntityConnection, {
    description: "Which entities the articles of a period and place mention most. 热门实体",
  })
  async topEntities(
    @Args(() => TopEntityArgs) { kinds, from, to, within }: TopEntityArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    const place = within && readReference("within", within);
    const source = { name: "topEntities", arguments: { kinds, from, to, within: place } };
    return answerAbout({ within }, context, planField(info, source));
  }

  @Query(() => [TimeBucket], {
    description:
      "How many articles there are in each year, month or day, oldest first; periods without any are left out. 时间分布",
  })
  async timeline(
    @Args(() => TimelineArgs) { interval, naming, within, from, to, first }: TimelineArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    requireBetween("first", first, 1, 1_000);
    const place = within && readReference("within", within);
    const named = naming?.map((entity) => readReference("naming", entity));
    const source = {
      name: "timeline",
      arguments: { interval, naming: named, within: place, from, to },
    };
    const entities = { within, ...Object.fromEntries(entriesOf(naming)) };
    return answerAbout(entities, context, planField(info, source));
  }
}

/** Each reference under the name by which an error tells of it. */
function entriesOf(naming: readonly EntityReference[] | null | undefined) {
  return (naming ?? []).map((entity, i) => [`naming.${i}`, entity] as const);
}

function requireBetween(name: string, value: number, least: number, most: number): void {
  if (value < least || value > most)
    throw new Problem(
      "BAD_INPUT",
      `"${name}: ${value}" is out of range; ask for ${least} to ${most}.`,
    );
}
