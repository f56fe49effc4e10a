import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import {
  type ArticleId,
  type AskedCorrection,
  type BlockId,
  type JudgementId,
  type PageId,
  Problem,
} from "../../domain/index.ts";
import { answerBelow } from "../answer/answer-below.ts";
import type { ApiContext } from "../context.ts";
import { IngestState } from "../types/enums.ts";
import { Page } from "../types/page.ts";
import { Is } from "../types/planned.ts";
import { requireWriter } from "./require-writer.ts";
import { UserError, withUserErrors } from "./user-errors.ts";

@InputType()
abstract class CorrectionInput {
  @Field(() => String, { nullable: true, description: "Who decides so. 判定人" })
  by?: string | null;

  @Field(() => String, { nullable: true, description: "Why. 理由" })
  why?: string | null;
}

@InputType({ description: "A block and where it is read; give one of after and before. 移动文块" })
class MoveBlockInput extends CorrectionInput {
  @Field(() => ID, { description: "The block that is moved. 文块" })
  block!: string;

  @Field(() => ID, { nullable: true, description: "The block that it is read after. 前一文块" })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: "The block that it is read before. 后一文块" })
  before?: string | null;
}

@InputType({ description: "An article and where a second one begins in it. 拆分稿件" })
class SplitArticleInput extends CorrectionInput {
  @Field(() => ID, { description: "The article. 稿件" })
  article!: string;

  @Field(() => ID, { description: "The first block of the second article. 第二篇首块" })
  at!: string;
}

@InputType({ description: "Two articles of a page that are one. 合并稿件" })
class JoinArticlesInput extends CorrectionInput {
  @Field(() => ID, { description: "The article that is read first and gives the headline. 前篇" })
  first!: string;

  @Field(() => ID, { description: "The article that is read after it. 后篇" })
  second!: string;
}

@InputType({ description: "The judgement to undo. 待撤销判定" })
class UndoJudgementInput {
  @Field(() => ID, { description: "Its id. 标识" })
  id!: string;
}

@ObjectType({ description: "The page after a correction. 更正结果" })
@Is("payload")
class CorrectReadingPayload {
  @Field(() => Page, { nullable: true, description: "The page as it is read now. 版面" })
  page?: object | null;

  @Field(() => IngestState, { nullable: true, description: "Whether it is read otherwise. 状态" })
  state?: string | null;

  @Field(() => ID, { nullable: true, description: "The judgement that is kept. 人工判定" })
  judgementId?: string | null;

  @Field(() => [UserError], { description: "Empty where all went well. 错误" })
  userErrors!: UserError[];
}

@ObjectType({ description: "The page without a judgement. 撤销结果" })
@Is("payload")
class UndoJudgementPayload {
  @Field(() => Page, {
    nullable: true,
    description: "The page as it is read now; null where it is not in the graph. 版面",
  })
  page?: object | null;

  @Field(() => ID, { nullable: true, description: "The judgement that is gone. 已撤销判定" })
  undoneId?: string | null;

  @Field(() => [UserError], { description: "Empty where all went well. 错误" })
  userErrors!: UserError[];
}

/** How pages are read is corrected by hand. */
@Resolver()
export class PageCorrectionResolver {
  @Mutation(() => CorrectReadingPayload, {
    description:
      "Reads a block elsewhere, in the article of the other block; a headline stays headline, and text stays text. 移动文块",
  })
  async moveBlock(
    @Arg("input", () => MoveBlockInput, { description: "The block. 文块" }) input: MoveBlockInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return correct(() => moveAsked(input), input, info, context);
  }

  @Mutation(() => CorrectReadingPayload, {
    description: "Makes a block and what follows it in its article an article of its own. 拆分稿件",
  })
  async splitArticle(
    @Arg("input", () => SplitArticleInput, { description: "The article. 稿件" })
    input: SplitArticleInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const article = input.article as ArticleId;
    return correct(
      () => ({ kind: "split", article, at: input.at as BlockId }),
      input,
      info,
      context,
    );
  }

  @Mutation(() => CorrectReadingPayload, {
    description:
      "Reads the second article after the text of the first; its headline becomes a line of the text. 合并稿件",
  })
  async joinArticles(
    @Arg("input", () => JoinArticlesInput, { description: "The articles. 稿件" })
    input: JoinArticlesInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const [first, second] = [input.first as ArticleId, input.second as ArticleId];
    return correct(() => ({ kind: "join", first, second }), input, info, context);
  }

  @Mutation(() => UndoJudgementPayload, {
    description: "Forgets a judgement and reads its page as if it had never been made. 撤销判定",
  })
  async undoJudgement(
    @Arg("input", () => UndoJudgementInput, { description: "The judgement. 人工判定" })
    { id }: UndoJudgementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    requireWriter(context);
    return withUserErrors(async () => {
      const undone = await context.graph.undoJudgement(id as JudgementId);
      if (!undone) throw new Problem("NOT_FOUND", `There is no judgement "${id}" in the graph.`);
      context.live?.look();
      const { outcome } = undone;
      return { undoneId: id, page: outcome && pageBelow(outcome.page, info, context) };
    });
  }
}

/** Corrects a reading as it was asked, and answers with the page. */
async function correct(
  asked: () => AskedCorrection,
  { by = null, why = null }: CorrectionInput,
  info: GraphQLResolveInfo,
  context: ApiContext,
): Promise<object> {
  requireWriter(context);
  return withUserErrors(async () => {
    const { page, state, judgement } = await context.graph.correctReading(asked(), { by, why });
    context.live?.look();
    return { state, judgementId: judgement, page: pageBelow(page, info, context) };
  });
}

function pageBelow(
  page: PageId,
  info: GraphQLResolveInfo,
  context: ApiContext,
): () => Promise<unknown> {
  const source = { name: "pageById", arguments: { id: page } };
  return () => answerBelow(info, "page", source, context);
}

function moveAsked({ block, after, before }: MoveBlockInput): AskedCorrection {
  const other = after ?? before;
  if (other == null || (after != null && before != null))
    throw new Problem(
      "BAD_INPUT",
      `Block "${block}" is read either after a block or before one; give one of after and before.`,
    );
  const kind = after == null ? "moveBefore" : "moveAfter";
  return { kind, block: block as BlockId, other: other as BlockId };
}
