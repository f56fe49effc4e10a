import { Args, Query, Resolver } from "type-graphql";
import { scopeIn } from "../plan/read-scope.ts";
import { ArticleFigures, EntityFigures, LocationFigures } from "../types/aggregate.ts";
import { Article } from "../types/article.ts";
import { ArticleClaimConnection } from "../types/claim.ts";
import { connectionOf } from "../types/connection.ts";
import { Entity, Location, Organization, Person } from "../types/entities.ts";
import { LikenessConnection } from "../types/likeness.ts";
import { listArgs } from "../types/list-args.ts";
import { withArticleScope } from "../types/naming.ts";
import { Page } from "../types/page.ts";
import {
  ArticleOrder,
  ClaimOrder,
  EntityOrder,
  LikenessOrder,
  LocationOrder,
  PageArgs,
  PageOrder,
  PositionOrder,
  PublicationOrder,
} from "../types/page-args.ts";
import { Asks, planned } from "../types/planned.ts";
import { Position } from "../types/position.ts";
import { Publication } from "../types/publication.ts";
import {
  ArticleWhere,
  ClaimWhere,
  EntityWhere,
  LikenessWhere,
  LocationWhere,
  OrganizationWhere,
  PageWhere,
  PersonWhere,
  PositionWhere,
  PublicationWhere,
} from "../types/where.ts";

const EntityConnection = connectionOf("Entity", () => Entity, null, { nodes: EntityFigures });
const PersonConnection = connectionOf("Person", () => Person, null, { nodes: EntityFigures });
const OrganizationConnection = connectionOf("Organization", () => Organization, null, {
  nodes: EntityFigures,
});
const LocationConnection = connectionOf("Location", () => Location, null, {
  nodes: LocationFigures,
});
const ArticleConnection = connectionOf("Article", () => Article, null, { nodes: ArticleFigures });
const PageConnection = connectionOf("Page", () => Page);
const PublicationConnection = connectionOf("Publication", () => Publication);
const PositionConnection = connectionOf("Position", () => Position);

const EntityListArgs = listArgs(EntityWhere, EntityOrder);
const PersonListArgs = listArgs(PersonWhere, EntityOrder);
const OrganizationListArgs = listArgs(OrganizationWhere, EntityOrder);
const LocationListArgs = listArgs(LocationWhere, LocationOrder);
const ArticleListArgs = listArgs(ArticleWhere, ArticleOrder, withArticleScope(PageArgs));
const PageListArgs = listArgs(PageWhere, PageOrder);
const PublicationListArgs = listArgs(PublicationWhere, PublicationOrder);
const PositionListArgs = listArgs(PositionWhere, PositionOrder);
const ClaimListArgs = listArgs(ClaimWhere, ClaimOrder);
const LikenessListArgs = listArgs(LikenessWhere, LikenessOrder);

/** The root lists: everything of one kind, filtered and in order. */
@Resolver()
export class ListResolver {
  @Query(() => EntityConnection, { description: "Entities of every kind. 实体" })
  @Asks("entities")
  entities(@Args(() => EntityListArgs) _args: object): object {
    return planned();
  }

  @Query(() => PersonConnection, { description: "People. 人物" })
  @Asks("people")
  people(@Args(() => PersonListArgs) _args: object): object {
    return planned();
  }

  @Query(() => PersonConnection, {
    description: "People of whom an article states a public office. 官员",
  })
  @Asks("officials")
  officials(@Args(() => PersonListArgs) _args: object): object {
    return planned();
  }

  @Query(() => OrganizationConnection, { description: "Organizations. 机构" })
  @Asks("organizations")
  organizations(@Args(() => OrganizationListArgs) _args: object): object {
    return planned();
  }

  @Query(() => LocationConnection, { description: "Places. 地点" })
  @Asks("locations")
  locations(@Args(() => LocationListArgs) _args: object): object {
    return planned();
  }

  @Query(() => ArticleConnection, {
    description:
      "Articles, newest first: of a period, naming some entities, about a place, of a newspaper. 稿件",
  })
  @Asks((given) => ({ name: "articles", arguments: scopeIn(given) }), {
    about: ["within", "naming"],
  })
  articles(@Args(() => ArticleListArgs) _args: object): object {
    return planned();
  }

  @Query(() => PageConnection, { description: "Newspaper pages, newest first. 版面" })
  @Asks("pages")
  pages(@Args(() => PageListArgs) _args: object): object {
    return planned();
  }

  @Query(() => PublicationConnection, { description: "Newspapers. 报纸" })
  @Asks("publications")
  publications(@Args(() => PublicationListArgs) _args: object): object {
    return planned();
  }

  @Query(() => PositionConnection, { description: "Offices. 职务" })
  @Asks("positions")
  positions(@Args(() => PositionListArgs) _args: object): object {
    return planned();
  }

  @Query(() => ArticleClaimConnection, { description: "What articles state. 陈述" })
  @Asks("claims")
  claims(@Args(() => ClaimListArgs) _args: object): object {
    return planned();
  }

  @Query(() => LikenessConnection, {
    description:
      "Pairs of people who may be one, the surest first: those taken for one, those in doubt, and those that somebody judged to be two. 疑似同一人",
  })
  @Asks("likenesses")
  likenesses(@Args(() => LikenessListArgs) _args: object): object {
    return planned();
  }
}
