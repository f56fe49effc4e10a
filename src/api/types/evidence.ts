import { Field, Float, Int, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { Is } from "./planned.ts";

@ObjectType({
  description:
    "A stretch of a text: offsets count UTF-16 units from 0, the end is exclusive, as in JavaScript's slice. 区间",
})
@Is("span")
export class Span {
  @Field(() => Int, { description: "The first unit. 起" })
  start!: number;

  @Field(() => Int, { description: "One past the last unit. 止" })
  end!: number;
}

@ObjectType({
  description:
    "The words that something rests on, to the character: article.text.slice(span.start, span.end) is the quote. 证据",
})
@Is("evidence")
export class Evidence {
  @Field(() => String, { description: "The words themselves. 引文" })
  quote!: string;

  @Field(() => String, { description: "Up to 40 units before them. 前文" })
  prefix!: string;

  @Field(() => String, { description: "Up to 40 units behind them. 后文" })
  suffix!: string;

  @Field(() => Span, { description: "Where they stand in the article's text. 稿件内位置" })
  span!: Span;

  @Field(() => [Span], {
    description:
      "Where they stand in the page's text: several where a column break runs through them. 版面内位置",
  })
  pageSpans!: Span[];

  @Field(() => Int, { nullable: true, description: "The paragraph, from 0. 段落" })
  paragraph?: number | null;

  @Field(() => Int, { nullable: true, description: "The sentence, from 0. 句子" })
  sentence?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The rule or model that found them. 识别方法",
  })
  method?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The rule that decided whom they mean. 消解依据",
  })
  resolvedBy?: string | null;

  @Field(() => Float, { nullable: true, description: "0 to 1. 置信度" })
  confidence?: number | null;

  @Field(() => Article, { description: "The article they stand in. 稿件" })
  article!: Article;
}
