import { ArgsType, Field, InputType, Int, registerEnumType } from "type-graphql";
import type { Class } from "./connection.ts";
import { OrderDirection } from "./enums.ts";
import { PartialDate } from "./partial-date.ts";

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

/** Arguments that narrow something to a period, added to others. */
export function withPeriod(Base: Class): Class {
  @ArgsType()
  class PeriodArgs extends Base {
    @Field(() => PartialDate, { nullable: true, description: "The first date, included. 起" })
    from?: string | null;

    @Field(() => PartialDate, { nullable: true, description: "The last date, included. 止" })
    to?: string | null;
  }
  return PeriodArgs;
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

const entityOrders = {
  NAME: "By name, in code-point order. 名称",
  ARTICLE_COUNT: `By the number of articles that mention it. ${moves} 报道篇数`,
  MENTION_COUNT: `By the number of mentions. ${moves} 提及次数`,
  DEGREE: `By how many other entities are named with it. ${moves} 关联实体数`,
  CO_MENTION_COUNT: `By how often others are named with it. ${moves} 共现次数`,
  FIRST_SEEN_ON: "By the date of the first article. 首次出现",
  LAST_SEEN_ON: "By the date of the latest article. 最近出现",
} as const;

export const EntityOrder = orderBy("Entity", entityOrders);

export const LocationOrder = orderBy("Location", {
  ...entityOrders,
  SUBTREE_ARTICLE_COUNT: `By the number of articles that mention it or a place below it. ${moves} 辖区报道篇数`,
});

export const ArticleOrder = orderBy("Article", {
  PUBLISHED_ON: "By date; undated ones count as oldest. 日期",
  HEADLINE: "By headline, in code-point order. 标题",
});

export const EntityArticleOrder = orderBy("EntityArticle", {
  PUBLISHED_ON: "By date; undated ones count as oldest. 日期",
  COUNT: "By how often the article mentions the entity. 提及次数",
  SALIENCE: "By how much the article is about the entity. 显著度",
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

export const CoMentionOrder = orderBy("CoMention", {
  ARTICLE_COUNT: `By the number of stories that name both. ${moves} 共现篇数`,
  NPMI: `By how much more often than chance both are named together; give a minimum, or pairs named once lead. ${moves} 关联强度`,
});

export const PageOrder = orderBy("Page", {
  PUBLISHED_ON: "By date; undated ones count as oldest. 日期",
});

export const PublicationOrder = orderBy("Publication", {
  NAME: "By name, in code-point order. 名称",
});

export const PositionOrder = orderBy("Position", {
  TITLE: "By title, in code-point order. 职务名称",
});

export const ClaimOrder = orderBy("Claim", {
  OBSERVED_ON: "By when it was seen in the news. 见报日期",
});

export const LikenessOrder = orderBy("Likeness", {
  SCORE: "By how sure the evidence makes it. 置信度",
});
