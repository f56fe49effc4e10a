import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { Class } from "./connection.ts";
import {
  BlockRole,
  Credit,
  EntityKind,
  LanguageCode,
  LikenessDecision,
  NameKind,
  PlaceLevel,
  Tenure,
} from "./enums.ts";
import { PartialDate } from "./partial-date.ts";

const eq = "Equal to it; null finds what has none. 等于";
const oneOf = "Equal to one of them. 属于";

@InputType({ description: "A test of an id. 标识条件" })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: eq })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: oneOf })
  in?: string[];
}

@InputType({ description: "A test of a text; letters' case counts. 文本条件" })
export class StringFilter {
  @Field(() => String, { nullable: true, description: eq })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: oneOf })
  in?: string[];

  @Field(() => String, { nullable: true, description: "Has it somewhere. 包含" })
  contains?: string;

  @Field(() => String, { nullable: true, description: "Begins with it. 开头是" })
  startsWith?: string;
}

@InputType({ description: "Two dates; both are included. 日期区间" })
export class DateRange {
  @Field(() => PartialDate, { description: "The first, as 2023-07-05, 2023-07 or 2023. 起" })
  from!: string;

  @Field(() => PartialDate, { description: "The last. 止" })
  to!: string;
}

@InputType({ description: "A test of a date, written 2023-07-05, 2023-07 or 2023. 日期条件" })
export class DateFilter {
  @Field(() => PartialDate, { nullable: true, description: eq })
  eq?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "On it or later. 不早于" })
  gte?: string;

  @Field(() => PartialDate, { nullable: true, description: "On it or earlier. 不晚于" })
  lte?: string;

  @Field(() => DateRange, { nullable: true, description: "Within, both ends included. 介于" })
  between?: DateRange;
}

@InputType({ description: "Two numbers; both are included. 数值区间" })
export class IntRange {
  @Field(() => Int, { description: "The least. 起" })
  from!: number;

  @Field(() => Int, { description: "The greatest. 止" })
  to!: number;
}

@InputType({ description: "A test of a whole number. 整数条件" })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: eq })
  eq?: number | null;

  @Field(() => [Int], { nullable: true, description: oneOf })
  in?: number[];

  @Field(() => Int, { nullable: true, description: "It or more. 不小于" })
  gte?: number;

  @Field(() => Int, { nullable: true, description: "It or less. 不大于" })
  lte?: number;

  @Field(() => IntRange, { nullable: true, description: "Within, both ends included. 介于" })
  between?: IntRange;
}

@InputType({ description: "Two numbers; both are included. 数值区间" })
export class FloatRange {
  @Field(() => Float, { description: "The least. 起" })
  from!: number;

  @Field(() => Float, { description: "The greatest. 止" })
  to!: number;
}

@InputType({ description: "A test of a number. 数值条件" })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: "It or more. 不小于" })
  gte?: number;

  @Field(() => Float, { nullable: true, description: "It or less. 不大于" })
  lte?: number;

  @Field(() => FloatRange, { nullable: true, description: "Within, both ends included. 介于" })
  between?: FloatRange;
}

@InputType({ description: "A test of yes or no. 是否条件" })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: eq })
  eq?: boolean | null;
}

/** A test of a value that is one of few. */
function enumFilter(name: string, values: object, what: string): Class {
  @InputType(`${name}Filter`, { description: `A test of ${what}` })
  class EnumFilter {
    @Field(() => values, { nullable: true, description: eq })
    eq?: string | null;

    @Field(() => [values], { nullable: true, description: oneOf })
    in?: string[];
  }
  return EnumFilter;
}

export const EntityKindFilter = enumFilter("EntityKind", EntityKind, "an entity's kind. 种类条件");
export const PlaceLevelFilter = enumFilter(
  "PlaceLevel",
  PlaceLevel,
  "a place's level. 行政级别条件",
);
export const NameKindFilter = enumFilter("NameKind", NameKind, "a name's kind. 名称形式条件");
export const CreditFilter = enumFilter("Credit", Credit, "an author's part. 署名身份条件");
export const TenureFilter = enumFilter("Tenure", Tenure, "a claim's tenure. 任职状态条件");
export const BlockRoleFilter = enumFilter("BlockRole", BlockRole, "a block's role. 文块角色条件");
export const LanguageFilter = enumFilter("Language", LanguageCode, "a language. 语言条件");
export const LikenessDecisionFilter = enumFilter(
  "LikenessDecision",
  LikenessDecision,
  "what was decided of two people. 同一性判断条件",
);
