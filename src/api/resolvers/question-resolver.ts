import { Arg, Args, ArgsType, Field, Int, Query, Resolver } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { mapValue, type SourceCall, type Value } from "../../graph/index.ts";
import { foldName } from "../../text/index.ts";
import type { Arguments } from "../plan/meaning.ts";
import { connectionOf } from "../types/connection.ts";
import { Entity, EntityPairEdge } from "../types/entities.ts";
import { EntityReference, readReference } from "../types/entity-reference.ts";
import { EntityKind, Interval, SearchKind } from "../types/enums.ts";
import { Node } from "../types/node.ts";
import { type Order, orderBy, PageArgs } from "../types/page-args.ts";
import { PartialDate } from "../types/partial-date.ts";
import { Asks, planned } from "../types/planned.ts";
import { EntityPath, SearchEdge, TimeBucket, TopEntityEdge } from "../types/statistics.ts";

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
  @Asks(searched)
  search(@Args(() => SearchArgs) _args: SearchArgs): object {
    return planned();
  }

  @Query(() => [EntityPath], {
    description:
      "The shortest chains of articles that connect two entities, the most telling first. 两个实体之间的关联路径",
  })
  @Asks(
    ({ from, to, maxHops }, decide) => ({
      name: "paths",
      arguments: {
        from: readReference("from", from),
        to: readReference("to", to),
        maxHops: requireBetween("maxHops", decide(maxHops as Value<number>), 1, 4),
      },
    }),
    "from",
    "to",
  )
  paths(
    @Arg("from", () => EntityReference, { description: "Where to begin. 起点" })
    _from: EntityReference,
    @Arg("to", () => EntityReference, { description: "Where to end. 终点" }) _to: EntityReference,
    @Arg("maxHops", () => Int, { defaultValue: 4, description: "1 to 4 articles. 最多步数" })
    _maxHops: number,
    @Arg("first", () => Int, { defaultValue: 3, description: "How many paths, 1 to 100. 至多" })
    _first: number,
  ): object[] {
    return planned();
  }

  @Query(() => EntityPairConnection, {
    description:
      "Which two entities are named together most often. Without `of`, pairs whose more mentioned entity is among the 200 most mentioned. 最常共现的实体",
  })
  @Asks(
    ({ of, kinds, from, to }) => ({
      name: "coMentionPairs",
      arguments: { of: of && readReference("of", of), kinds, from, to },
    }),
    "of",
  )
  coMentions(@Args(() => CoMentionPairArgs) _args: CoMentionPairArgs): object {
    return planned();
  }

  @Query(() => TopEntityConnection, {
    description: "Which entities the articles of a period and place mention most. 热门实体",
  })
  @Asks(
    ({ kinds, from, to, within }) => ({
      name: "topEntities",
      arguments: { kinds, from, to, within: within && readReference("within", within) },
    }),
    "within",
  )
  topEntities(@Args(() => TopEntityArgs) _args: TopEntityArgs): object {
    return planned();
  }

  @Query(() => [TimeBucket], {
    description:
      "How many articles there are in each year, month or day, oldest first; periods without any are left out. 时间分布",
  })
  @Asks(
    ({ interval, naming, within, from, to }) => ({
      name: "timeline",
      arguments: {
        interval,
        naming: Array.isArray(naming) ? naming.map((one) => readReference("naming", one)) : null,
        within: within && readReference("within", within),
        from,
        to,
      },
    }),
    "within",
    "naming",
  )
  timeline(@Args(() => TimelineArgs) _args: TimelineArgs): object[] {
    return planned();
  }
}

function searched({ query, kinds }: Arguments): SourceCall {
  const text = mapValue(query as Value<string>, requireSearchable);
  const types = kinds ?? ["Person", "Organization", "Location", "Article"];
  return { name: "search", arguments: { text, folded: mapValue(text, foldName), types } };
}

function requireSearchable(query: string): string {
  const text = query.trim();
  if (text !== "" && text.length <= 200) return text;
  throw new Problem(
    "BAD_INPUT",
    `"query" has ${text.length} characters; search for 1 to 200 of them.`,
  );
}

function requireBetween(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new Problem(
    "BAD_INPUT",
    `"${name}: ${value}" is out of range; ask for ${least} to ${most}.`,
  );
}
