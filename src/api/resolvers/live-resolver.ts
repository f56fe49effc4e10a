import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  Query,
  Resolver,
  Root,
  Subscription,
} from "type-graphql";
import type { EntityId, Run } from "../../domain/index.ts";
import { Problem } from "../../domain/index.ts";
import { answerBelow } from "../answer/answer-below.ts";
import type { ApiContext } from "../context.ts";
import { findEntities } from "../live/find-entities.ts";
import { namesAll } from "../live/names-all.ts";
import { followRun } from "../live/run-log.ts";
import { type Told, untilClosed } from "../live/until-closed.ts";
import { readWatchCursor } from "../live/watch-cursor.ts";
import { type WatchedArticle as WatchedItem, watchEvents } from "../live/watch-events.ts";
import { EntityReference } from "../types/entity-reference.ts";
import { DerivedState, IngestRun, WatchedArticle } from "../types/live.ts";

@ArgsType()
class WatchArgs {
  @Field(() => [EntityReference], { description: "Whom to watch, 1 to 20. 关注的实体" })
  entities!: EntityReference[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether one article must name all of them; else any. 须同时提及",
  })
  together!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "The cursor of an earlier item, to go on behind it; now where it is left out. 游标",
  })
  after?: string | null;
}

/** What is told as it happens, and how far the graph has come. */
@Resolver()
export class LiveResolver {
  @Subscription(() => WatchedArticle, {
    description:
      "Tells of each article that newly names an entity, or all of several, as soon as its page is written; with a cursor also of those that came meanwhile. 关注",
    subscribe: ({ args, context }) => watchArticles(args as WatchArgs, context as ApiContext),
  })
  watch(
    @Root() told: Told<WatchedItem>,
    @Args(() => WatchArgs) _args: WatchArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): object {
    const { article, entities, cursor, at } = itemOf(told);
    const below = (field: string, source: string, given: object): Promise<unknown> =>
      answerBelow(info, field, { name: source, arguments: { ...given } }, context);
    return {
      cursor,
      at,
      article: () => (article === null ? null : below("article", "articleById", { id: article })),
      entities: () =>
        entities.length === 0 ? [] : below("entities", "nodesByIds", { ids: entities }),
    };
  }

  @Subscription(() => IngestRun, {
    description:
      "Tells how a run of taking in pages gets on, at every change: the latest one, or that of an id. 入库进度",
    subscribe: ({ args, context }) =>
      untilClosed((signal) =>
        followRun((context as ApiContext).graph, (args.id as string | undefined) ?? null, signal),
      ),
  })
  ingestProgress(
    @Root() told: Told<Run>,
    @Arg("id", () => ID, { nullable: true, description: "Of which run. 标识" }) _id: string | null,
  ): object {
    return itemOf(told);
  }

  @Query(() => [IngestRun], { description: "The latest runs of taking in pages. 入库任务" })
  async ingestRuns(
    @Arg("first", () => Number, { defaultValue: 10, description: "How many, 1 to 100. 至多" })
    first: number,
    @Ctx() { graph }: ApiContext,
  ): Promise<readonly object[]> {
    return graph.runs(Math.min(100, Math.max(1, first)));
  }

  @Query(() => DerivedState, {
    description: "How far what is counted has come behind what was written. 派生数据状态",
  })
  async derivedState(@Ctx() { graph }: ApiContext): Promise<object> {
    const { derivedAsOf, seq, derivedSeq } = await graph.derivedState();
    return { derivedAsOf, pending: seq - derivedSeq };
  }
}

async function watchArticles(
  { entities, together, after }: WatchArgs,
  context: ApiContext,
): Promise<AsyncIterableIterator<Told<WatchedItem>>> {
  if (!context.live) throw new Error("This server tells nothing as it happens.");
  if (entities.length < 1 || entities.length > 20)
    throw new Problem("BAD_INPUT", `"entities" has ${entities.length} entities; watch 1 to 20.`);
  const place = after == null ? null : readWatchCursor(after);
  const ids: readonly EntityId[] = await findEntities("entities", entities, context.graph);
  const parts = { log: context.live, names: namesAll(context.graph) };
  return untilClosed((signal) => watchEvents(parts, { entities: ids, together }, place, signal));
}

function itemOf<T>(told: Told<T>): T {
  if ("failure" in told) throw told.failure;
  return told.item;
}
