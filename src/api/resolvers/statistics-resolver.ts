import { Args, ArgsType, Field, Query, Resolver } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { readReferences } from "../plan/read-reference.ts";
import { scopeIn } from "../plan/read-scope.ts";
import { connectionOf } from "../types/connection.ts";
import { Entity } from "../types/entities.ts";
import { EntityReference } from "../types/entity-reference.ts";
import { CoMentionScope, EntityKind, Interval } from "../types/enums.ts";
import { listArgs } from "../types/list-args.ts";
import { withArticleScope } from "../types/naming.ts";
import { orderBy, PageArgs, withPeriod } from "../types/page-args.ts";
import { PartialDate } from "../types/partial-date.ts";
import { Asks, planned } from "../types/planned.ts";
import {
  CoMentionMatrix,
  Statistics,
  Timeline,
  TopEntityEdge,
  TrendingEdge,
} from "../types/statistics.ts";
import { TopEntityWhere } from "../types/where.ts";

const TopEntityConnection = connectionOf("TopEntity", () => Entity, TopEntityEdge);
const TrendingConnection = connectionOf("Trending", () => Entity, TrendingEdge);

const TopEntityOrder = orderBy("TopEntity", {
  ARTICLE_COUNT: "By the number of articles. 报道篇数",
  MENTION_COUNT: "By the number of mentions in them. 提及次数",
});
const TrendingOrder = orderBy("Trending", {
  SCORE: "By the rise. 上升幅度",
  ARTICLE_COUNT: "By the number of the period's articles. 本期篇数",
});

@ArgsType()
class EveryArticle {}
const StatisticsArgs = withArticleScope(EveryArticle);

@ArgsType()
class TimelineArgs extends StatisticsArgs {
  @Field(() => Interval, {
    defaultValue: Interval.MONTH,
    description: "How long a period is. 时间单位",
  })
  interval!: string;
}

@ArgsType()
class TopEntityArgs extends listArgs(TopEntityWhere, TopEntityOrder, withArticleScope(PageArgs)) {
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds. 种类" })
  kinds?: string[];
}

@ArgsType()
class TrendingArgs extends listArgs(TopEntityWhere, TrendingOrder) {
  @Field(() => PartialDate, {
    description: "The first date of the period, included: 2023-07 for a month. 起",
  })
  from!: string;

  @Field(() => PartialDate, { description: "The last date of the period, included. 止" })
  to!: string;

  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds. 种类" })
  kinds?: string[];

  @Field(() => EntityReference, {
    nullable: true,
    description: "Only articles that mention this place or one below it. 地区",
  })
  within?: EntityReference | null;

  @Field(() => String, {
    nullable: true,
    description: "Only articles of this newspaper, by its id or name. 报纸",
  })
  publication?: string | null;
}

@ArgsType()
class MatrixArgs extends withPeriod(EveryArticle) {
  @Field(() => [EntityReference], { description: "Which entities, 2 to 50. 实体" })
  of!: EntityReference[];

  @Field(() => CoMentionScope, {
    defaultValue: CoMentionScope.ARTICLE,
    description: "How near both must be named. 共现范围",
  })
  scope!: string;
}

/** What the articles of a question have in common: all of it is grouped and counted in one way. */
@Resolver()
export class StatisticsResolver {
  @Query(() => Timeline, { description: "How articles are spread over time. 时间分布" })
  @Asks((given) => ({ name: "timeline", arguments: scopeIn(given) }), {
    about: ["within", "naming"],
  })
  timeline(@Args(() => TimelineArgs) _args: TimelineArgs): object {
    return planned();
  }

  @Query(() => TopEntityConnection, {
    description:
      "Which entities articles name most: of all time, of a period, of a place, with another entity. 热门实体",
  })
  @Asks((given) => ({ name: "topEntities", arguments: scopeIn(given) }), {
    about: ["within", "naming"],
  })
  topEntities(@Args(() => TopEntityArgs) _args: object): object {
    return planned();
  }

  @Query(() => TrendingConnection, {
    description:
      "Which entities are named more in a period than in the one of equal length before it: months before whole months, else days before days. 上升实体",
  })
  @Asks((given) => ({ name: "trending", arguments: scopeIn(given) }), { about: ["within"] })
  trending(@Args(() => TrendingArgs) _args: object): object {
    return planned();
  }

  @Query(() => Statistics, {
    description: "How the articles of a question are distributed. 统计分布",
  })
  @Asks((given) => ({ name: "statistics", arguments: scopeIn(given) }), {
    about: ["within", "naming"],
  })
  stats(@Args(() => StatisticsArgs) _args: object): object {
    return planned();
  }

  @Query(() => CoMentionMatrix, {
    description: "In how many stories each two of some entities are named together. 共现矩阵",
  })
  @Asks(
    ({ of, ...rest }) => ({
      name: "subgraph",
      arguments: { ...rest, of: requireSome(readReferences("of", of)) },
    }),
    { about: ["of"] },
  )
  coMentionMatrix(@Args(() => MatrixArgs) _args: MatrixArgs): object {
    return planned();
  }
}

function requireSome<T>(items: readonly T[] | null): readonly T[] {
  if (items !== null && items.length >= 2 && items.length <= 50) return items;
  throw new Problem(
    "BAD_INPUT",
    `"of" has ${items?.length ?? 0} entities; a matrix is of 2 to 50 of them.`,
  );
}
