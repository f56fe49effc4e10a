import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeOf } from "./connection.ts";
import { HitKind, MatchedOn } from "./enums.ts";
import { Span } from "./evidence.ts";
import { Node } from "./node.ts";
import { From, Is } from "./planned.ts";
import { Publication } from "./publication.ts";

@ObjectType({ description: "Something found, and why. 检索结果" })
@Is("edge")
class SearchEdge extends edgeOf(() => Node) {
  @Field(() => Float, { description: "Comparable within one answer only. 得分" })
  score!: number;

  @Field(() => String, {
    description:
      "The name that matched, or the passage of the article around the first hit. 匹配内容",
  })
  matched!: string;

  @Field(() => MatchedOn, { description: "How it matched. 匹配方式" })
  matchedOn!: string;

  @Field(() => [Span], {
    description:
      "Which stretches of `matched` did, in UTF-16 units; none where only the sound of a name did. 高亮区间",
  })
  highlights!: Span[];

  @Field(() => Span, {
    nullable: true,
    description: "Where `matched` stands in the article's text; null for a name. 稿件内位置",
  })
  span?: Span | null;
}

@ObjectType({ description: "A kind and how many hits are of it. 按种类" })
@Is("row")
class HitKindCount {
  @Field(() => HitKind, { description: "The kind. 种类" })
  kind!: string;

  @Field(() => Int, { description: "How many hits. 结果数" })
  count!: number;
}

@ObjectType({ description: "A year and how many of the articles found are of it. 按年份" })
@Is("row")
class HitYearCount {
  @Field(() => String, { description: "The year. 年份" })
  year!: string;

  @Field(() => Int, { description: "How many hits. 结果数" })
  count!: number;
}

@ObjectType({ description: "A newspaper and how many of the articles found are its. 按报纸" })
@Is("row")
class HitPublicationCount {
  @Field(() => Publication, { description: "The newspaper. 报纸" })
  @From({ bound: "publication" })
  publication!: Publication;

  @Field(() => Int, { description: "How many hits. 结果数" })
  count!: number;
}

@ObjectType({
  description: "What there is among the best hits, up to 200 of each index. 分面",
})
@Is("row")
class SearchFacets {
  @Field(() => [HitKindCount], { description: "By what they are. 按种类" })
  @From({ source: "hitsByKind" })
  kinds!: HitKindCount[];

  @Field(() => [HitYearCount], { description: "Articles by year. 按年份" })
  @From({ source: "hitsByYear" })
  years!: HitYearCount[];

  @Field(() => [HitPublicationCount], { description: "Articles by newspaper. 按报纸" })
  @From({ source: "hitsByPublication" })
  publications!: HitPublicationCount[];
}

@ObjectType({ description: "What was found, best first. 检索结果列表" })
@Is("connection")
export class SearchConnection extends connectionOf("SearchHit", () => Node, SearchEdge) {
  @Field(() => SearchFacets, { description: "What there is among the hits. 分面" })
  facets!: SearchFacets;
}
