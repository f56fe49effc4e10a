import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";
import { type Language, type PageId, Problem, partialDate } from "../../domain/index.ts";
import { openGazetteer, placeSaid } from "../../places/index.ts";
import { answerBelow } from "../answer/answer-below.ts";
import type { ApiContext } from "../context.ts";
import { IngestState, LanguageCode } from "../types/enums.ts";
import { Page } from "../types/page.ts";
import { PartialDate } from "../types/partial-date.ts";
import { Is } from "../types/planned.ts";
import { requireWriter } from "./require-writer.ts";
import { UserError, withUserErrors } from "./user-errors.ts";

@InputType({
  description: "A newspaper page as text; what is left out is inferred from it. 待入库版面",
})
class IngestPageInput {
  @Field(() => String, {
    description:
      "The page: blocks of lines with blank lines between them, columns as they come. 原文",
  })
  text!: string;

  @Field(() => String, { nullable: true, description: "The newspaper's name. 报名" })
  publication?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The date, to the day. 日期" })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The page's number as printed. 版次" })
  number?: string | null;

  @Field(() => LanguageCode, { nullable: true, description: "The language to read it in. 语言" })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The newspaper's home place, by name or code: 张家界市, 430800. 所在地",
  })
  home?: string | null;

  @Field(() => String, { nullable: true, description: "Where it came from, in your words. 来源" })
  source?: string | null;
}

@InputType({ description: "The page to take out. 待移除版面" })
class RemovePageInput {
  @Field(() => ID, { description: "Its id. 标识" })
  id!: string;
}

@ObjectType({ description: "What became of the page. 入库结果" })
@Is("payload")
class IngestPagePayload {
  @Field(() => Page, { nullable: true, description: "The page as it was read. 版面" })
  page?: object | null;

  @Field(() => IngestState, { nullable: true, description: "What became of it. 状态" })
  state?: string | null;

  @Field(() => Int, { nullable: true, description: "How many articles it has. 稿件数" })
  articles?: number | null;

  @Field(() => Int, { nullable: true, description: "How many entities they name. 实体数" })
  entities?: number | null;

  @Field(() => Int, { nullable: true, description: "How many mentions. 提及次数" })
  mentions?: number | null;

  @Field(() => [UserError], { description: "Empty where all went well. 错误" })
  userErrors!: UserError[];
}

@ObjectType({ description: "What became of the request. 移除结果" })
@Is("payload")
class RemovePagePayload {
  @Field(() => ID, { nullable: true, description: "The page that is gone. 已移除版面" })
  removedId?: string | null;

  @Field(() => [UserError], { description: "Empty where all went well. 错误" })
  userErrors!: UserError[];
}

/** Pages come into the graph and go out of it. */
@Resolver()
export class PageMutationResolver {
  @Mutation(() => IngestPagePayload, {
    description:
      "Reads a page and writes it to the graph, whole or not at all; the same page again changes nothing. 版面入库",
  })
  async ingestPage(
    @Arg("input", () => IngestPageInput, { description: "The page. 版面" }) input: IngestPageInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    requireWriter(context);
    return withUserErrors(async () => {
      const outcome = await context.ingest({
        text: input.text.normalize("NFC").toWellFormed().replace(/\r\n?/g, "\n"),
        source: input.source ?? "ingestPage",
        publication: input.publication ?? null,
        publishedOn: input.publishedOn ? partialDate(input.publishedOn) : null,
        number: input.number ?? null,
        language: (input.language as Language | null | undefined) ?? null,
        home: input.home ? placeSaid(input.home, openGazetteer()) : null,
      });
      context.live?.look();
      const source = { name: "pageById", arguments: { id: outcome.page } };
      return { ...outcome, page: () => answerBelow(info, "page", source, context) };
    });
  }

  @Mutation(() => RemovePagePayload, {
    description: "Takes a page and what only it gave out of the graph. 移除版面",
  })
  async removePage(
    @Arg("input", () => RemovePageInput, { description: "The page. 版面" }) { id }: RemovePageInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    requireWriter(context);
    return withUserErrors(async () => {
      if (await context.graph.removePage(id as PageId)) return { removedId: id };
      throw new Problem("NOT_FOUND", `There is no page "${id}" in the graph.`);
    });
  }
}
