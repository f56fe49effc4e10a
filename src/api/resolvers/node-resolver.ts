import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { foldName } from "../../text/index.ts";
import { type ApiContext, answer } from "../context.ts";
import { longestPage } from "../plan/page-request.ts";
import { planField } from "../plan/plan-field.ts";
import { Article } from "../types/article.ts";
import { Entity } from "../types/entities.ts";
import { SearchKind } from "../types/enums.ts";
import { Node } from "../types/node.ts";
import { Page } from "../types/page.ts";

/** One thing, by its id or its name. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id (Relay); null where there is no such thing. 按标识查找",
  })
  node(
    @Arg("id", () => ID, { description: "Its id. 标识" }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return byId(id, info, context);
  }

  @Query(() => [Node], {
    // Relay: an id that is not there gives null in its place.
    nullable: "items",
    description: "Several things by their ids, in the same order. 按多个标识查找",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "At most 100 ids. 标识" }) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    if (ids.length > longestPage)
      throw new Problem(
        "BAD_INPUT",
        `"ids" has ${ids.length} ids; ask for at most ${longestPage} at once.`,
      );
    return answer(context, planField(info, { name: "nodesByIds", arguments: { ids } }));
  }

  @Query(() => Article, { nullable: true, description: "An article by its id. 稿件" })
  article(
    @Arg("id", () => ID, { description: "Its id. 标识" }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return byId(id, info, context, "article:");
  }

  @Query(() => Page, { nullable: true, description: "A page by its id. 版面" })
  page(
    @Arg("id", () => ID, { description: "Its id. 标识" }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return byId(id, info, context, "page:");
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      "An entity by its id, or by any form of its name in any script, pinyin or English gloss; of several of one name the most mentioned. 按标识或名称查找实体",
  })
  entity(
    @Arg("id", () => ID, { nullable: true, description: "Its id. 标识" }) id: string | null,
    @Arg("name", () => String, { nullable: true, description: "A form of its name. 名称" })
    name: string | null,
    @Arg("kinds", () => [SearchKind], {
      nullable: true,
      description: "Only entities of these kinds. 种类",
    })
    kinds: string[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    if ((id == null) === (name == null))
      throw new Problem("BAD_INPUT", '"entity" wants either "id" or "name".');
    if (id != null) return byId(id, info, context);
    const folded = foldName(name ?? "");
    const types = kinds ?? ["Person", "Organization", "Location"];
    return answer(
      context,
      planField(info, { name: "entitiesNamed", arguments: { folded, types } }),
    );
  }
}

function byId(
  id: string,
  info: GraphQLResolveInfo,
  context: ApiContext,
  prefix = "",
): Promise<unknown> {
  if (!id.startsWith(prefix)) return Promise.resolve(null);
  return answer(context, planField(info, { name: "nodeById", arguments: { id } }));
}
