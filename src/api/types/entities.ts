import { Args, ArgsType, Field, Float, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { typeOfNode } from "../../graph/index.ts";
import { ArticleFigures, CoMentionFigures, EntityFigures, MentionFigures } from "./aggregate.ts";
import { Article } from "./article.ts";
import { ArticleClaimConnection } from "./claim.ts";
import { type Class, connectionOf, edgeOf } from "./connection.ts";
import { CoMentionScope, EntityKind, PlaceLevel } from "./enums.ts";
import { Evidence } from "./evidence.ts";
import { LikenessConnection } from "./likeness.ts";
import { listArgs } from "./list-args.ts";
import { Name } from "./name.ts";
import { Node } from "./node.ts";
import {
  ArticleOrder,
  ClaimOrder,
  CoMentionOrder,
  EntityArticleOrder,
  EntityOrder,
  FirstArgs,
  LikenessOrder,
  LocationOrder,
  PageArgs,
  TenureOrder,
  withPeriod,
} from "./page-args.ts";
import { PartialDate } from "./partial-date.ts";
import { From, Is, planned } from "./planned.ts";
import { Position } from "./position.ts";
import { asOfField, tenureEdgeOf } from "./tenure-edge.ts";
import {
  ArticleWhere,
  ClaimWhere,
  CoMentionWhere,
  EntityArticleWhere,
  HolderWhere,
  LikenessWhere,
  LocationWhere,
  OrganizationWhere,
  TenureWhere,
} from "./where.ts";

// The kinds of entity stand in one file with their interface: a class must exist before another can
// be declared to implement it, and each of them leads to all others.

const EntityArticleArgs = listArgs(EntityArticleWhere, EntityArticleOrder, withPeriod(PageArgs));

@ArgsType()
class CoMentionArgs extends listArgs(CoMentionWhere, CoMentionOrder, withPeriod(PageArgs)) {
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds. 种类" })
  kinds?: string[];

  @Field(() => CoMentionScope, {
    defaultValue: CoMentionScope.ARTICLE,
    description: "How near both must be named. 共现范围",
  })
  scope!: string;

  @Field(() => Int, { nullable: true, description: "In so many stories at least. 最少篇数" })
  minimum?: number | null;
}

export const SharedArticleArgs = listArgs(ArticleWhere);
const ClaimArgs = listArgs(ClaimWhere, ClaimOrder);
const LikenessArgs = listArgs(LikenessWhere, LikenessOrder);
const WrittenArgs = listArgs(ArticleWhere, ArticleOrder);

@ArgsType()
class TenureArgs extends listArgs(TenureWhere, TenureOrder) {
  @Field(() => PartialDate, asOfField)
  asOf?: string | null;
}

@ArgsType()
class OfficialArgs extends listArgs(HolderWhere, TenureOrder) {
  @Field(() => PartialDate, asOfField)
  asOf?: string | null;
}

@ObjectType({ description: "An article and how it mentions the entity. 报道及提及" })
@Is("edge")
export class EntityArticleEdge extends edgeOf(() => Article) {
  @Field(() => Int, { description: "How often it mentions the entity. 提及次数" })
  count!: number;

  @Field(() => Number, { description: "How much it is about the entity, 0 to 1. 显著度" })
  salience!: number;

  @Field(() => [Evidence], { description: "Where it mentions the entity, in reading order. 证据" })
  @From({ evidence: "mention" })
  evidence(@Args(() => FirstArgs) _args: FirstArgs): Evidence[] {
    return planned();
  }
}
const EntityArticleConnection = connectionOf("EntityArticle", () => Article, EntityArticleEdge, {
  nodes: ArticleFigures,
  edges: MentionFigures,
});

@ObjectType({ description: "An article and what somebody did for it. 署名稿件" })
@Is("edge")
class WrittenArticleEdge extends edgeOf(() => Article) {
  @Field(() => String, { description: "As reporter, correspondent, photographer… 署名身份" })
  credit!: string;
}
const WrittenArticleConnection = connectionOf("WrittenArticle", () => Article, WrittenArticleEdge);

export const SharedArticleConnection = connectionOf("SharedArticle", () => Article, null, {
  nodes: ArticleFigures,
});
const SubtreeArticleConnection = connectionOf("SubtreeArticle", () => Article, null, {
  nodes: ArticleFigures,
});

const pairCountField = {
  description:
    "In how many stories both are named; a story that was printed several times counts once. 共现篇数",
} as const;
const npmiField = {
  nullable: true,
  description:
    "How much more often than chance both are named together: normalised pointwise mutual information, from -1 (never) over 0 (as chance has it) to 1 (only together); null until their stories are counted. 关联强度",
} as const;
const sharedArticlesField = { description: "These stories, newest first. 共现稿件" } as const;

@ObjectType({ description: "Another entity, and in how many stories both are named. 共现" })
@Is("edge")
class CoMentionEdge extends edgeOf(() => Entity) {
  @Field(() => Int, pairCountField)
  articleCount!: number;

  @Field(() => Float, npmiField)
  npmi?: number | null;

  @Field(() => SharedArticleConnection, sharedArticlesField)
  @From({ source: "sharedArticles" })
  articles(@Args(() => SharedArticleArgs) _args: object): object {
    return planned();
  }
}
const CoMentionConnection = connectionOf("CoMention", () => Entity, CoMentionEdge, {
  nodes: EntityFigures,
  edges: CoMentionFigures,
});

@InterfaceType({
  implements: Node,
  description: "A person, an organization or a location that the news speaks of. 实体",
  resolveType: (value: { [typeOfNode]: string }) => value[typeOfNode],
})
export abstract class Entity extends Node {
  @Field(() => String, { description: "The full name: 张家界市医疗保障局. 名称" })
  name!: string;

  @Field(() => EntityKind, { description: "What it is. 种类" })
  kind!: string;

  @Field(() => [Name], { description: "All forms of its name, the full one first. 各种名称" })
  @From({ source: "entityNames" })
  names!: Name[];

  @Field(() => Int, { description: "How many articles mention it. 报道篇数" })
  articleCount!: number;

  @Field(() => Int, { description: "How often it is mentioned, as of derivedAsOf. 提及次数" })
  mentionCount!: number;

  @Field(() => Int, {
    description:
      "How many stories mention it: articles without those that only repeat an earlier one's words; as of derivedAsOf. 报道篇数（不计重复刊登）",
  })
  storyCount!: number;

  @Field(() => Int, {
    description:
      "How many other entities are named in the same stories, as of derivedAsOf. 关联实体数",
  })
  degree!: number;

  @Field(() => Int, {
    description:
      "How often others are named in the same stories: the sum over these stories of the number of other entities; as of derivedAsOf. 共现次数",
  })
  coMentionCount!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of the first article. 首次出现",
  })
  firstSeenOn?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of the latest article. 最近出现",
  })
  lastSeenOn?: string | null;

  @Field(() => EntityArticleConnection, {
    description: "The articles that mention it, with the evidence; newest first. 报道",
  })
  @From({ source: "entityArticles" })
  articles(@Args(() => EntityArticleArgs) _args: object): object {
    return planned();
  }

  @Field(() => CoMentionConnection, {
    description: "Which entities are named in the same articles, most often first. 共现实体",
  })
  @From({ source: "entityCoMentions" })
  coMentions(@Args(() => CoMentionArgs) _args: CoMentionArgs): object {
    return planned();
  }

  @Field(() => ArticleClaimConnection, {
    description: "What articles state about it, latest first. 相关陈述",
  })
  @From({ source: "entityClaims" })
  claims(@Args(() => ClaimArgs) _args: object): object {
    return planned();
  }
}

@ObjectType({ description: "An office and when the person was seen in it. 任职" })
@Is("edge")
class PersonPositionEdge extends tenureEdgeOf(() => Position) {}
const PersonPositionConnection = connectionOf("PersonPosition", () => Position, PersonPositionEdge);

@ObjectType({ implements: Entity, description: "A person (schema.org Person). 人物" })
export class Person extends Entity {
  @Field(() => Boolean, {
    description:
      "Whether an article states that the person holds or held a public office. 是否官员",
  })
  isOfficial!: boolean;

  @Field(() => PersonPositionConnection, {
    description: "The offices the person was seen in, as the news says. 职务",
  })
  @From({ source: "personPositions" })
  positions(@Args(() => TenureArgs) _args: TenureArgs): object {
    return planned();
  }

  @Field(() => LikenessConnection, {
    description:
      "Whom else of the graph the person may be, the surest first: as another paper or language names the person. As of derivedAsOf. 疑似同一人",
  })
  @From({ source: "personLikenesses" })
  likenesses(@Args(() => LikenessArgs) _args: object): object {
    return planned();
  }

  @Field(() => WrittenArticleConnection, {
    description: "The articles the person wrote or photographed. 所写稿件",
  })
  @From({ source: "writtenArticles" })
  written(@Args(() => WrittenArgs) _args: object): object {
    return planned();
  }
}

@ObjectType({ description: "A person and the office the person was seen in. 任职者" })
@Is("edge")
export class OfficeHolderEdge extends tenureEdgeOf(() => Person) {
  @Field(() => String, { description: "The title as stated: 局长. 职务名称" })
  title!: string;

  @Field(() => Position, { description: "The office. 职务" })
  @From({ bound: "position" })
  position!: Position;
}
export const OfficeHolderConnection = connectionOf("OfficeHolder", () => Person, OfficeHolderEdge);

const OrganizationListArgs = listArgs(OrganizationWhere, EntityOrder);
const LocationListArgs = listArgs(LocationWhere, LocationOrder);

const PartOrganizationConnection: Class = connectionOf("PartOrganization", () => Organization);
const PartLocationConnection: Class = connectionOf("PartLocation", () => Location);

@ObjectType({ implements: Entity, description: "An organization (schema.org Organization). 机构" })
export class Organization extends Entity {
  @Field(() => Boolean, {
    description: "Whether it is of party, government, court or congress. 是否公共机构",
  })
  isPublicBody!: boolean;

  @Field(() => Location, { nullable: true, description: "The place it is in. 所在地" })
  @From({ source: "locatedIn" })
  locatedIn?: Location | null;

  @Field(() => Organization, { nullable: true, description: "What it is part of. 上级机构" })
  @From({ source: "wholeOrganization" })
  partOf?: Organization | null;

  @Field(() => PartOrganizationConnection, { description: "What is part of it. 下属机构" })
  @From({ source: "partOrganizations" })
  parts(@Args(() => OrganizationListArgs) _args: object): object {
    return planned();
  }

  @Field(() => OfficeHolderConnection, {
    description: "Who was seen in an office of it, latest first. 任职人员",
  })
  @From({ source: "officeHolders" })
  officials(@Args(() => OfficialArgs) _args: OfficialArgs): object {
    return planned();
  }
}

const SubtreeArticleArgs = listArgs(ArticleWhere, ArticleOrder, withPeriod(PageArgs));

@ObjectType({ implements: Entity, description: "A place (schema.org Place). 地点" })
export class Location extends Entity {
  @Field(() => ID, {
    nullable: true,
    description:
      "Its code: GB/T 2260 in China, ISO 3166 elsewhere; null where the gazetteer lacks it. 代码",
  })
  code?: string | null;

  @Field(() => PlaceLevel, { nullable: true, description: "How large it is. 行政级别" })
  level?: string | null;

  @Field(() => Int, {
    description:
      "How many articles mention it or any place below it, each once; as of derivedAsOf. 辖区报道篇数",
  })
  subtreeArticleCount!: number;

  @Field(() => Location, {
    nullable: true,
    description: "The place it is directly part of, by the gazetteer's code. 上级地区",
  })
  @From({ source: "wholeLocation" })
  partOf?: Location | null;

  @Field(() => [Location], { description: "All places it is part of, nearest first. 各级上级地区" })
  @From({ source: "ancestors" })
  ancestors!: Location[];

  @Field(() => PartLocationConnection, { description: "The places that are part of it. 下级地区" })
  @From({ source: "partLocations" })
  parts(@Args(() => LocationListArgs) _args: object): object {
    return planned();
  }

  @Field(() => PartOrganizationConnection, { description: "The organizations in it. 当地机构" })
  @From({ source: "organizationsIn" })
  organizations(@Args(() => OrganizationListArgs) _args: object): object {
    return planned();
  }

  @Field(() => OfficeHolderConnection, {
    description: "Who was seen in an office of the place itself. 任职人员",
  })
  @From({ source: "officeHolders" })
  officials(@Args(() => OfficialArgs) _args: OfficialArgs): object {
    return planned();
  }

  @Field(() => SubtreeArticleConnection, {
    description: "The articles that mention it or any place below it, newest first. 辖区内报道",
  })
  @From({ source: "articlesWithin" })
  articlesWithin(@Args(() => SubtreeArticleArgs) _args: object): object {
    return planned();
  }
}

@ObjectType({ description: "Two entities that are named together. 共现的一对实体" })
@Is("edge")
export class EntityPairEdge extends edgeOf(() => Entity) {
  @Field(() => Entity, { description: "The more mentioned one. 甲" })
  @From({ bound: "a" })
  a!: Entity;

  @Field(() => Entity, { description: "The other one, which is also the node. 乙" })
  @From({ bound: "b" })
  b!: Entity;

  @Field(() => Int, pairCountField)
  articleCount!: number;

  @Field(() => Float, npmiField)
  npmi?: number | null;

  @Field(() => SharedArticleConnection, sharedArticlesField)
  @From({ source: "sharedArticles" })
  articles(@Args(() => SharedArticleArgs) _args: object): object {
    return planned();
  }
}
