import { Field, ID, Int, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { Entity } from "./entities.ts";
import { RunState } from "./enums.ts";
import { Is } from "./planned.ts";

@ObjectType({
  description:
    "An article that newly names what is watched. The first item of a watch without `after` has no article: it says from where on news is told. 关注到的报道",
})
@Is("payload")
export class WatchedArticle {
  @Field(() => String, {
    description:
      "Give it as `after` to go on behind this item: nothing is lost or told twice. 游标",
  })
  cursor!: string;

  @Field(() => String, {
    nullable: true,
    description: "When the page was written to the graph: ISO 8601, in UTC. 入库时间",
  })
  at?: string | null;

  @Field(() => Article, {
    nullable: true,
    description: "The article; null for the first item, and where it is gone again. 稿件",
  })
  article?: object | null;

  @Field(() => [Entity], { description: "The watched entities that it names newly. 新提及的实体" })
  entities!: object[];
}

@ObjectType({ description: "A run of taking in pages. 入库任务" })
@Is("payload")
export class IngestRun {
  @Field(() => ID, { description: "Its id. 标识" })
  id!: string;

  @Field(() => RunState, { description: "How it stands. 状态" })
  state!: string;

  @Field(() => String, { description: "When it began: ISO 8601, in UTC. 开始时间" })
  startedAt!: string;

  @Field(() => String, {
    description:
      "When it last told of itself; one that is running and silent for minutes was killed. 更新时间",
  })
  updatedAt!: string;

  @Field(() => String, { nullable: true, description: "When it ended. 结束时间" })
  endedAt?: string | null;

  @Field(() => String, { description: "What it was given, as written. 来源" })
  source!: string;

  @Field(() => Int, { description: "How many files it was given. 文件总数" })
  total!: number;

  @Field(() => Int, { description: "How many files it has gone through. 已处理文件数" })
  done!: number;

  @Field(() => Int, { description: "Pages that are new. 新增版面" })
  added!: number;

  @Field(() => Int, { description: "Pages that replaced an earlier reading. 更新版面" })
  replaced!: number;

  @Field(() => Int, { description: "Pages that were there already. 未变版面" })
  unchanged!: number;

  @Field(() => Int, { description: "Pages that failed. 失败版面" })
  failed!: number;

  @Field(() => Int, { description: "Articles of the pages that went well. 稿件数" })
  articles!: number;

  @Field(() => Int, { description: "Mentions in them. 提及次数" })
  mentions!: number;

  @Field(() => String, { nullable: true, description: "The latest failure in words. 最近错误" })
  lastError?: string | null;
}

@ObjectType({
  description:
    "How far what is counted has come behind what was written: counts by month, companions, degrees. 派生数据状态",
})
@Is("payload")
export class DerivedState {
  @Field(() => String, {
    nullable: true,
    description:
      "The time of the last change of the graph that is counted: ISO 8601, in UTC; null where nothing is counted yet. 统计截至",
  })
  derivedAsOf?: string | null;

  @Field(() => Int, { description: "How many changed pages are still to be counted. 待统计版面数" })
  pending!: number;
}
