import { Arg, ID, Query, Resolver } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { mapValue, type SourceCall, type SourceName, type Value } from "../../graph/index.ts";
import { foldName } from "../../text/index.ts";
import type { Arguments } from "../plan/meaning.ts";
import { longestPage } from "../plan/page-request.ts";
import { Article } from "../types/article.ts";
import { Entity } from "../types/entities.ts";
import { SearchKind } from "../types/enums.ts";
import { Node } from "../types/node.ts";
import { Page } from "../types/page.ts";
import { Asks, planned } from "../types/planned.ts";

/** One thing, by its id or its name. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id (Relay); null where there is no such thing. 按标识查找",
  })
  @Asks(byId("nodeById"))
  node(@Arg("id", () => ID, { description: "Its id. 标识" }) _id: string): object {
    return planned();
  }

  @Query(() => [Node], {
    // Relay: an id that is not there gives null in its place.
    nullable: "items",
    description: "Several things by their ids, in the same order. 按多个标识查找",
  })
  @Asks(({ ids }) => ({
    name: "nodesByIds",
    arguments: { ids: mapValue(ids as Value<string[]>, requireFew) },
  }))
  nodes(
    @Arg("ids", () => [ID], { description: "At most 100 ids. 标识" }) _ids: string[],
  ): object[] {
    return planned();
  }

  @Query(() => Article, { nullable: true, description: "An article by its id. 稿件" })
  @Asks(byId("articleById"))
  article(@Arg("id", () => ID, { description: "Its id. 标识" }) _id: string): object {
    return planned();
  }

  @Query(() => Page, { nullable: true, description: "A page by its id. 版面" })
  @Asks(byId("pageById"))
  page(@Arg("id", () => ID, { description: "Its id. 标识" }) _id: string): object {
    return planned();
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      "An entity by its id, or by any form of its name in any script, pinyin or English gloss; of several of one name the most mentioned. 按标识或名称查找实体",
  })
  @Asks(byIdOrName)
  entity(
    @Arg("id", () => ID, { nullable: true, description: "Its id. 标识" }) _id: string | null,
    @Arg("name", () => String, { nullable: true, description: "A form of its name. 名称" })
    _name: string | null,
    @Arg("kinds", () => [SearchKind], {
      nullable: true,
      description: "Only entities of these kinds. 种类",
    })
    _kinds: string[] | null,
  ): object {
    return planned();
  }
}

function byId(source: SourceName): (given: Arguments) => SourceCall {
  return ({ id }) => ({ name: source, arguments: { id } });
}

function byIdOrName({ id, name, kinds }: Arguments): SourceCall {
  if ((id == null) === (name == null))
    throw new Problem("BAD_INPUT", '"entity" wants either "id" or "name".');
  if (id != null) return { name: "entityById", arguments: { id } };
  const folded = mapValue(name as Value<string>, foldName);
  const types = kinds ?? ["Person", "Organization", "Location"];
  return { name: "entitiesNamed", arguments: { folded, types } };
}

function requireFew(ids: string[]): string[] {
  if (ids.length <= longestPage) return ids;
  throw new Problem(
    "BAD_INPUT",
    `"ids" has ${ids.length} ids; ask for at most ${longestPage} at once.`,
  );
}
