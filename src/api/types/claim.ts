import { Field, Float, ObjectType } from "type-graphql";
import { Article } from "./article.ts";
import { connectionOf } from "./connection.ts";
import { Entity } from "./entities.ts";
import { Tenure } from "./enums.ts";
import { Evidence } from "./evidence.ts";
import { Node } from "./node.ts";
import { PartialDate } from "./partial-date.ts";
import { From } from "./planned.ts";
import { Position } from "./position.ts";

@ObjectType({
  implements: Node,
  description:
    "A relation that an article states: that a person holds an office, met somebody, visited a place or an organization, was awarded or commended, is a member. Observed is not valid: validFrom and validTo are set only where the words say since or until when. 陈述",
})
export class Claim extends Node {
  @Field(() => String, {
    description:
      "What is stated: holdsPosition, met, visited, awarded, commended or memberOf. 种类",
  })
  kind!: string;

  @Field(() => Entity, { description: "Whom it is about. 主体" })
  @From({ source: "claimSubject" })
  subject!: Entity;

  @Field(() => Entity, {
    nullable: true,
    description:
      "The organization or place, who was met, who awarded or commended; null where the text leaves it open. 客体",
  })
  @From({ source: "claimObject" })
  object?: Entity | null;

  @Field(() => Position, { nullable: true, description: "The office. 职务" })
  @From({ source: "claimPosition" })
  position?: Position | null;

  @Field(() => String, {
    description:
      "The title as stated; of awarded the honour, of others the word that says it. 职务名称",
  })
  title!: string;

  @Field(() => Boolean, { description: "Whether it is a public office. 是否公职" })
  isPublic!: boolean;

  @Field(() => Tenure, { description: "What the words say about the time. 任职状态" })
  tenure!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "How it is told: stated, planned or denied; null where an older release wrote it as stated. 语气",
  })
  modality?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it was seen in the news. 见报日期",
  })
  observedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "Since when, if stated. 起" })
  validFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "Until when, if stated. 止" })
  validTo?: string | null;

  @Field(() => Float, { description: "0 to 1. 置信度" })
  confidence!: number;

  @Field(() => Article, { description: "The article that states it. 稿件" })
  @From({ source: "claimArticle" })
  article!: Article;

  @Field(() => Evidence, { nullable: true, description: "The words that state it. 证据" })
  @From({ evidence: "stated" })
  evidence?: Evidence | null;
}

export const ArticleClaimConnection = connectionOf("Claim", () => Claim);
