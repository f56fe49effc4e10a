import { ArgsType, Field, InputType, Int, registerEnumType } from "type-graphql";
import { OrderDirection } from "./enums.ts";

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the start, 1 to 100; 20 where nothing is said. 前若干条",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what follows this cursor. 游标之后" })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many from the end, 1 to 100. 后若干条" })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what precedes this cursor. 游标之前" })
  before?: string | null;
}

/** The argument of a short list that has no cursors. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { defaultValue: 3, description: "How many at most. 至多" })
  first!: number;
}

type Constructor<T> = abstract new () => T;

export interface Order {
  field: string;
  direction: string;
}

/** The input by which a list is ordered: one of its fields and a direction. */
export function orderBy(
  name: string,
  fields: Readonly<Record<string, string>>,
): Constructor<Order> {
  const values = Object.fromEntries(Object.keys(fields).map((field) => [field, field]));
  registerEnumType(values, {
    name: `${name}OrderField`,
    description: `What ${name} lists can be ordered by. 排序依据`,
    valuesConfig: Object.fromEntries(
      Object.entries(fields).map(([field, description]) => [field, { description }]),
    ),
  });

  @InputType(`${name}Order`, { description: `One level of the order of a list. 排序` })
  class OrderInput {
    @Field(() => values, { description: "By what. 依据" })
    field!: string;

    @Field(() => OrderDirection, {
      defaultValue: OrderDirection.DESC,
      description: "In which direction. 方向",
    })
    direction!: string;
  }
  return OrderInput;
}

const moves = "A count changes as pages come in, so an item may move between pages of the list.";

export const EntityOrder = orderBy("Entity", {
  NAME: "By name, in code-point order. 名称",
  ARTICLE_COUNT: `By the number of articles that mention it. ${moves} 报道篇数`,
  MENTION_COUNT: `By the number of mentions. ${moves} 提及次数`,
  FIRST_SEEN_ON: "By the date of the first article. 首次出现",
  LAST_SEEN_ON: "By the date of the latest article. 最近出现",
});

export const ArticleOrder = orderBy("Article", {
  PUBLISHED_ON: "By date; undated ones count as oldest. 日期",
  HEADLINE: "By headline, in code-point order. 标题",
});

export const EntityArticleOrder = orderBy("EntityArticle", {
  PUBLISHED_ON: "By date; undated ones count as oldest. 日期",
  COUNT: "By how often the article mentions the entity. 提及次数",
});

export const MentionOrder = orderBy("Mention", {
  SALIENCE: "By how much the article is about the entity. 显著度",
  COUNT: "By how often the article mentions the entity. 提及次数",
  NAME: "By name, in code-point order. 名称",
});

export const TenureOrder = orderBy("Tenure", {
  FIRST_SEEN_ON: "By when the person was first seen in the office. 首次见任",
  LAST_SEEN_ON: "By when the person was last seen in the office. 最近见任",
});
