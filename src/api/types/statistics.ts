import { Arg, Args, ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { edgeOf } from "./connection.ts";
import { Entity, Location } from "./entities.ts";
import { EntityKind, Interval, LanguageCode, PlaceLevel } from "./enums.ts";
import { PartialDate } from "./partial-date.ts";
import { From, Is, planned } from "./planned.ts";
import { Publication } from "./publication.ts";

@ArgsType()
class BucketArgs {
  @Field(() => Int, { defaultValue: 1_000, description: "How many at most, 1 to 5,000. 至多" })
  first!: number;
}

@ArgsType()
class GroupArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many at most, 1 to 1,000. 至多" })
  first!: number;
}

@ObjectType({ description: "A period and how many articles it has. 时段" })
@Is("row")
export class TimeBucket {
  @Field(() => String, {
    description: "The period: 2023, 2023-Q3, 2023-07, 2023-W27 or 2023-07-05. 时段",
  })
  period!: string;

  @Field(() => PartialDate, { description: "Its first day. 首日" })
  start!: string;

  @Field(() => PartialDate, { description: "Its last day. 末日" })
  end!: string;

  @Field(() => Int, { description: "How many articles; 0 where there is none. 篇数" })
  articleCount!: number;
}

@ObjectType({ description: "How articles are spread over time. 时间分布" })
@Is("row")
export class Timeline {
  @Field(() => Interval, { description: "How long a period is. 时间单位" })
  interval!: string;

  @Field(() => String, {
    description:
      'Always "local": a day is the calendar day printed on the page, in the newspaper\'s own time zone; nothing is converted. 时区',
  })
  timeZone!: string;

  @Field(() => [TimeBucket], {
    description:
      "All periods from the first to the last, oldest first, also those without an article; from and to of the question where they are given. 各时段",
  })
  @From({ source: "timelineBuckets", most: 5_000 })
  buckets(@Args(() => BucketArgs) _args: BucketArgs): TimeBucket[] {
    return planned();
  }

  @Field(() => Int, {
    description: "Articles whose date is missing or not exact enough for a period. 日期不详的篇数",
  })
  undatedCount!: number;
}

@ObjectType({ description: "An entity and how often a question's articles mention it. 热门实体" })
@Is("edge")
export class TopEntityEdge extends edgeOf(() => Entity) {
  @Field(() => Int, { description: "How many of the articles mention it. 报道篇数" })
  articleCount!: number;

  @Field(() => Int, { description: "How often they mention it. 提及次数" })
  mentionCount!: number;
}

@ObjectType({ description: "An entity that is named more than before. 上升实体" })
@Is("edge")
export class TrendingEdge extends edgeOf(() => Entity) {
  @Field(() => Int, { description: "How many of the period's articles mention it. 本期篇数" })
  articleCount!: number;

  @Field(() => Int, {
    description: "How many articles of the period of equal length before it do. 上期篇数",
  })
  previousCount!: number;

  @Field(() => Float, {
    description:
      "The rise in units of what chance gives the former count: (articleCount - previousCount) / √(previousCount + 1). 上升幅度",
  })
  score!: number;
}

@ObjectType({ description: "A kind of entity and how often articles name it. 按种类" })
@Is("row")
class KindCount {
  @Field(() => EntityKind, { description: "The kind. 种类" })
  kind!: string;

  @Field(() => Int, { description: "Articles that name one of this kind. 篇数" })
  articleCount!: number;

  @Field(() => Int, { description: "How often they do. 提及次数" })
  mentionCount!: number;

  @Field(() => Int, { description: "How many entities of this kind they name. 实体数" })
  entityCount!: number;
}

@ObjectType({ description: "A newspaper and how many of the articles are its. 按报纸" })
@Is("row")
class PublicationCount {
  @Field(() => Publication, { description: "The newspaper. 报纸" })
  @From({ bound: "publication" })
  publication!: Publication;

  @Field(() => Int, { description: "How many articles. 篇数" })
  articleCount!: number;
}

@ObjectType({ description: "A language and how many of the articles are in it. 按语言" })
@Is("row")
class LanguageCount {
  @Field(() => LanguageCode, { description: "The language. 语言" })
  language!: string;

  @Field(() => Int, { description: "How many articles. 篇数" })
  articleCount!: number;
}

@ObjectType({ description: "A place and how many of the articles are about it. 按地区" })
@Is("row")
class PlaceCount {
  @Field(() => Location, { description: "The place. 地区" })
  @From({ bound: "place" })
  place!: Location;

  @Field(() => Int, { description: "Articles that mention it or a place below it. 篇数" })
  articleCount!: number;
}

@ObjectType({ description: "How many of the articles name so many entities. 按实体数" })
@Is("row")
class EntityCountBin {
  @Field(() => Int, { description: "How many entities an article names. 实体数" })
  entityCount!: number;

  @Field(() => Int, { description: "How many articles. 篇数" })
  articleCount!: number;
}

@ObjectType({ description: "How the articles of a question are distributed. 统计分布" })
@Is("row")
export class Statistics {
  @Field(() => Int, { description: "How many articles. 篇数" })
  articleCount!: number;

  @Field(() => Int, { description: "How many of them only repeat an earlier one. 重复刊登篇数" })
  repeatCount!: number;

  @Field(() => [KindCount], { description: "By kind of entity. 按种类" })
  @From({ source: "articlesByKind" })
  byKind!: KindCount[];

  @Field(() => [PublicationCount], { description: "By newspaper, the most first. 按报纸" })
  @From({ source: "articlesByPublication" })
  byPublication(@Args(() => GroupArgs) _args: GroupArgs): PublicationCount[] {
    return planned();
  }

  @Field(() => [LanguageCount], { description: "By language. 按语言" })
  @From({ source: "articlesByLanguage" })
  byLanguage!: LanguageCount[];

  @Field(() => [PlaceCount], { description: "By the places of one level, the most first. 按地区" })
  @From({ source: "articlesByPlace" })
  byPlace(
    @Arg("level", () => PlaceLevel, {
      defaultValue: PlaceLevel.CITY,
      description: "Of which level. 级别",
    })
    _level: string,
    @Args(() => GroupArgs) _args: GroupArgs,
  ): PlaceCount[] {
    return planned();
  }

  @Field(() => [EntityCountBin], { description: "By how many entities an article names. 按实体数" })
  @From({ source: "articlesByEntityCount" })
  byEntityCount(@Args(() => GroupArgs) _args: GroupArgs): EntityCountBin[] {
    return planned();
  }
}

@ObjectType({ description: "Two entities and in how many stories both are named. 共现" })
@Is("row")
class MatrixCell {
  @Field(() => Entity, { description: "The one that was asked for first. 甲" })
  @From({ bound: "a" })
  a!: Entity;

  @Field(() => Entity, { description: "The other. 乙" })
  @From({ bound: "b" })
  b!: Entity;

  @Field(() => Int, { description: "How many stories name both. 共现篇数" })
  articleCount!: number;
}

@ObjectType({ description: "How often each two of some entities are named together. 共现矩阵" })
@Is("row")
export class CoMentionMatrix {
  @Field(() => [MatrixCell], {
    description: "The pairs that are named together at all, most often first. 各对",
  })
  @From({ source: "coMentionMatrixCells" })
  cells!: MatrixCell[];
}
