import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type ApiContext, answer } from "../context.ts";
import { planField } from "../plan/plan-field.ts";
import { Article } from "../types/article.ts";
import { ArticleClaimConnection } from "../types/claim.ts";
import { connectionOf } from "../types/connection.ts";
import { Entity, Location, Organization, Person } from "../types/entities.ts";
import { Page } from "../types/page.ts";
import { ArticleOrder, EntityOrder, orderBy } from "../types/page-args.ts";
import { Position } from "../types/position.ts";
import { Publication } from "../types/publication.ts";
import {
  ArticleWhere,
  ClaimWhere,
  EntityWhere,
  LocationWhere,
  OrganizationWhere,
  PageWhere,
  PersonWhere,
  PositionWhere,
  PublicationWhere,
} from "../types/where.ts";
import { listArgs } from "./list-args.ts";

const EntityConnection = connectionOf("Entity", () => Entity);
const PersonConnection = connectionOf("Person", () => Person);
const OrganizationConnection = connectionOf("Organization", () => Organization);
const LocationConnection = connectionOf("Location", () => Location);
const ArticleConnection = connectionOf("Article", () => Article);
const PageConnection = connectionOf("Page", () => Page);
const PublicationConnection = connectionOf("Publication", () => Publication);
const PositionConnection = connectionOf("Position", () => Position);

const PageOrder = orderBy("Page", { PUBLISHED_ON: "By date; undated ones count as oldest. 日期" });
const NameOrder = orderBy("Publication", { NAME: "By name, in code-point order. 名称" });
const TitleOrder = orderBy("Position", { TITLE: "By title, in code-point order. 职务名称" });
const ClaimOrder = orderBy("Claim", { OBSERVED_ON: "By when it was seen in the news. 见报日期" });

const EntityListArgs = listArgs(EntityWhere, EntityOrder);
const PersonListArgs = listArgs(PersonWhere, EntityOrder);
const OrganizationListArgs = listArgs(OrganizationWhere, EntityOrder);
const LocationListArgs = listArgs(LocationWhere, EntityOrder);
const ArticleListArgs = listArgs(ArticleWhere, ArticleOrder);
const PageListArgs = listArgs(PageWhere, PageOrder);
const PublicationListArgs = listArgs(PublicationWhere, NameOrder);
const PositionListArgs = listArgs(PositionWhere, TitleOrder);
const ClaimListArgs = listArgs(ClaimWhere, ClaimOrder);

/** The root lists: everything of one kind, filtered and in order. */
@Resolver()
export class ListResolver {
  @Query(() => EntityConnection, { description: "Entities of every kind. 实体" })
  entities(
    @Args(() => EntityListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("entities", info, context);
  }

  @Query(() => PersonConnection, { description: "People. 人物" })
  people(
    @Args(() => PersonListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("people", info, context);
  }

  @Query(() => PersonConnection, {
    description: "People of whom an article states a public office. 官员",
  })
  officials(
    @Args(() => PersonListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("officials", info, context);
  }

  @Query(() => OrganizationConnection, { description: "Organizations. 机构" })
  organizations(
    @Args(() => OrganizationListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("organizations", info, context);
  }

  @Query(() => LocationConnection, { description: "Places. 地点" })
  locations(
    @Args(() => LocationListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("locations", info, context);
  }

  @Query(() => ArticleConnection, { description: "Articles, newest first. 稿件" })
  articles(
    @Args(() => ArticleListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("articles", info, context);
  }

  @Query(() => PageConnection, { description: "Newspaper pages, newest first. 版面" })
  pages(
    @Args(() => PageListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("pages", info, context);
  }

  @Query(() => PublicationConnection, { description: "Newspapers. 报纸" })
  publications(
    @Args(() => PublicationListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("publications", info, context);
  }

  @Query(() => PositionConnection, { description: "Offices. 职务" })
  positions(
    @Args(() => PositionListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("positions", info, context);
  }

  @Query(() => ArticleClaimConnection, { description: "What articles state. 陈述" })
  claims(
    @Args(() => ClaimListArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext,
  ): Promise<unknown> {
    return list("claims", info, context);
  }
}

function list(name: string, info: GraphQLResolveInfo, context: ApiContext): Promise<unknown> {
  return answer(context, planField(info, { name, arguments: {} }));
}
