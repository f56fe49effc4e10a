import { Args, ArgsType, Field, Int, Query, Resolver } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { mapValue, type SourceCall, type Value } from "../../graph/index.ts";
import { foldName, toSimplified } from "../../text/index.ts";
import type { Arguments } from "../plan/meaning.ts";
import { readReference, readReferences } from "../plan/read-reference.ts";
import { connectionOf } from "../types/connection.ts";
import { Entity, EntityPairEdge, OfficeHolderConnection } from "../types/entities.ts";
import { EntityReference } from "../types/entity-reference.ts";
import { CoMentionScope, EntityKind, Relation, SearchKind } from "../types/enums.ts";
import { DateRange } from "../types/filters.ts";
import { listArgs } from "../types/list-args.ts";
import { CoMentionOrder, PageArgs, TenureOrder, withPeriod } from "../types/page-args.ts";
import { PartialDate } from "../types/partial-date.ts";
import { EntityPath } from "../types/paths.ts";
import { Asks, planned } from "../types/planned.ts";
import { SearchConnection } from "../types/search.ts";
import { Subgraph } from "../types/subgraph.ts";
import { asOfField } from "../types/tenure-edge.ts";
import { CoMentionWhere, HolderWhere } from "../types/where.ts";
import { requireBetween } from "./require-between.ts";

const EntityPairConnection = connectionOf("EntityPair", () => Entity, EntityPairEdge);

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      "What one would type: Han, pinyin, initials, English; up to 200 characters. 关键词",
  })
  query!: string;

  @Field(() => [SearchKind], { nullable: true, description: "Only things of these kinds. 种类" })
  kinds?: string[];
}

@ArgsType()
class PathArgs {
  @Field(() => EntityReference, { description: "Where to begin. 起点" })
  from!: EntityReference;

  @Field(() => EntityReference, { description: "Where to end. 终点" })
  to!: EntityReference;

  @Field(() => Int, { defaultValue: 4, description: "1 to 4 steps. 最多步数" })
  maxHops!: number;

  @Field(() => Int, { defaultValue: 3, description: "How many paths, 1 to 20. 至多" })
  first!: number;

  @Field(() => [EntityKind], {
    nullable: true,
    description: "Only entities of these kinds in between. 中间实体种类",
  })
  kinds?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: "Only articles of this period. 时段" })
  period?: DateRange | null;

  @Field(() => [EntityReference], {
    nullable: true,
    description: "Not over these entities. 避开的实体",
  })
  avoid?: EntityReference[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Not over entities that more articles than this mention: hubs connect everything and say little. 避开高频实体",
  })
  avoidAbove?: number | null;
}

@ArgsType()
class CoMentionPairArgs extends listArgs(CoMentionWhere, CoMentionOrder, withPeriod(PageArgs)) {
  @Field(() => EntityReference, {
    nullable: true,
    description: "Only pairs with this entity. 其中一方",
  })
  of?: EntityReference | null;

  @Field(() => [EntityKind], { nullable: true, description: "Both of these kinds. 种类" })
  kinds?: string[];

  @Field(() => CoMentionScope, {
    defaultValue: CoMentionScope.ARTICLE,
    description: "How near both must be named; a narrower one wants `of` or a period. 共现范围",
  })
  scope!: string;

  @Field(() => Int, { nullable: true, description: "In so many stories at least. 最少篇数" })
  minimum?: number | null;
}

@ArgsType()
class Everything {}

@ArgsType()
class ConnectedArgs extends withPeriod(Everything) {
  @Field(() => [Relation], { nullable: true, description: "Only these relations. 关系" })
  relations?: string[] | null;
}

@ArgsType()
class NeighbourhoodArgs extends ConnectedArgs {
  @Field(() => EntityReference, { description: "Around whom. 中心" })
  of!: EntityReference;

  @Field(() => Int, { defaultValue: 1, description: "How far: 1 or 2 hops. 跳数" })
  hops!: number;

  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds. 种类" })
  kinds?: string[] | null;

  @Field(() => Int, { nullable: true, description: "In so many stories at least. 最少篇数" })
  minimum?: number | null;

  @Field(() => Int, { defaultValue: 60, description: "How many entities, 1 to 500. 至多" })
  first!: number;
}

@ArgsType()
class SubgraphArgs extends ConnectedArgs {
  @Field(() => [EntityReference], { description: "Which entities, up to 100. 实体" })
  of!: EntityReference[];
}

@ArgsType()
class OfficeHolderArgs extends listArgs(HolderWhere, TenureOrder) {
  @Field(() => String, { nullable: true, description: "The title: 局长. 职务名称" })
  position?: string | null;

  @Field(() => EntityReference, {
    nullable: true,
    description: "The organization or place of the office. 所属",
  })
  organization?: EntityReference | null;

  @Field(() => PartialDate, asOfField)
  asOf?: string | null;
}

/** What connects entities: search, paths, co-mentions, neighbourhoods, offices. */
@Resolver()
export class QuestionResolver {
  @Query(() => SearchConnection, {
    description:
      "Entities and articles by what people type; each hit says what matched. 检索实体和稿件",
  })
  @Asks(searched)
  search(@Args(() => SearchArgs) _args: SearchArgs): object {
    return planned();
  }

  @Query(() => [EntityPath], {
    description:
      "The shortest chains of entities that connect two, each named in one article with the next; chains over rarely mentioned entities first. Empty where there is none. 两个实体之间的关联路径",
  })
  @Asks(
    ({ from, to, avoid, maxHops, kinds, period, avoidAbove, first }, decide) => ({
      name: "paths",
      arguments: {
        from: readReference("from", from),
        to: readReference("to", to),
        avoid: readReferences("avoid", avoid),
        maxHops: requireBetween("maxHops", decide(maxHops as Value<number>), 1, 4),
        kinds,
        period,
        avoidAbove,
        first,
      },
    }),
    { about: ["from", "to"], most: 20 },
  )
  paths(@Args(() => PathArgs) _args: PathArgs): object[] {
    return planned();
  }

  @Query(() => EntityPairConnection, {
    description:
      "Which two entities are named together most often. Without `of` and a period, pairs whose more mentioned entity is among the 200 most mentioned. 最常共现的实体",
  })
  @Asks(
    ({ of, kinds, scope, minimum, from, to }) => {
      if (scope !== "article" && of == null && from == null && to == null)
        throw new Problem(
          "BAD_INPUT",
          '"coMentions" with a narrower "scope" wants "of" or a period, since it counts in the text itself.',
        );
      const reference = of == null ? null : readReference("of", of);
      return {
        name: "coMentionPairs",
        arguments: { of: reference, kinds, scope, minimum, from, to },
      };
    },
    { about: ["of"] },
  )
  coMentions(@Args(() => CoMentionPairArgs) _args: object): object {
    return planned();
  }

  @Query(() => Subgraph, {
    description:
      "An entity, what is named with it most, and how these are connected: one picture, cut to `first` entities. 邻域",
  })
  @Asks(
    ({ of, hops, first, ...rest }, decide) => ({
      name: "neighbourhood",
      arguments: {
        ...rest,
        of: readReference("of", of),
        hops: requireBetween("hops", decide(hops as Value<number>), 1, 2),
        first: mapValue(first as Value<number>, (count) => requireBetween("first", count, 1, 500)),
      },
    }),
    { about: ["of"] },
  )
  neighbourhood(@Args(() => NeighbourhoodArgs) _args: NeighbourhoodArgs): object {
    return planned();
  }

  @Query(() => Subgraph, { description: "Some entities and how they are connected. 子图" })
  @Asks(({ of, ...rest }) => ({
    name: "subgraph",
    arguments: { ...rest, of: requireFew("of", readReferences("of", of)) },
  }))
  subgraph(@Args(() => SubgraphArgs) _args: SubgraphArgs): object {
    return planned();
  }

  @Query(() => OfficeHolderConnection, {
    description:
      "Who was seen in an office, as the news says: of a title, of an organization or place, or both; with `asOf` who held it on a date. 任职者",
  })
  @Asks(
    ({ position, organization, asOf }) => {
      if (position == null && organization == null)
        throw new Problem("BAD_INPUT", '"officeHolders" wants "position", "organization" or both.');
      const at = organization == null ? null : readReference("organization", organization);
      return { name: "holdersOfOffices", arguments: { position, at, asOf } };
    },
    { about: ["organization"] },
  )
  officeHolders(@Args(() => OfficeHolderArgs) _args: object): object {
    return planned();
  }
}

function searched({ query, kinds }: Arguments): SourceCall {
  const text = mapValue(query as Value<string>, requireSearchable);
  return {
    name: "search",
    arguments: {
      text,
      simplified: mapValue(text, toSimplified),
      folded: mapValue(text, foldName),
      types: kinds ?? ["Person", "Organization", "Location", "Article"],
    },
  };
}

function requireSearchable(query: string): string {
  const text = query.trim();
  if (text !== "" && text.length <= 200) return text;
  throw new Problem(
    "BAD_INPUT",
    `"query" has ${text.length} characters; search for 1 to 200 of them.`,
  );
}

function requireFew<T>(argument: string, items: readonly T[] | null): readonly T[] {
  if (items !== null && items.length >= 1 && items.length <= 100) return items;
  throw new Problem(
    "BAD_INPUT",
    `"${argument}" has ${items?.length ?? 0} entities; name 1 to 100 of them.`,
  );
}
