import { Field, InputType } from "type-graphql";
import type { SourceName } from "../../graph/index.ts";
import type { Class } from "./connection.ts";
import {
  BlockRoleFilter,
  BooleanFilter,
  CreditFilter,
  DateFilter,
  EntityKindFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  LanguageFilter,
  LikenessDecisionFilter,
  NameKindFilter,
  PlaceLevelFilter,
  StringFilter,
  TenureFilter,
} from "./filters.ts";
import { From } from "./planned.ts";

/** A filter's class by the time it is asked for; filters refer to each other. */
type FilterThunk = () => Class;

/** What a filter tests: values by their filter, relations by source and the filter of what they find. */
interface Tests {
  readonly values: Readonly<Record<string, Class | readonly [Class, string]>>;
  readonly relations: Readonly<Record<string, readonly [SourceName, FilterThunk, string]>>;
}

/**
 * The `where` input of a type: a test for each value, some/none/all for each relation, and AND, OR and
 * NOT of the same again.
 */
function whereOf(name: string, { values, relations }: Tests): Class {
  @InputType(`${name}Where`, {
    description: "What an item must fulfil: all that is said here holds. 筛选条件",
  })
  class Where {
    @Field(() => [Where], { nullable: true, description: "All of these hold. 且" })
    AND?: Where[];

    @Field(() => [Where], { nullable: true, description: "At least one of these holds. 或" })
    OR?: Where[];

    @Field(() => Where, { nullable: true, description: "This does not hold. 非" })
    NOT?: Where;
  }
  for (const [field, test] of Object.entries(values)) {
    const [filter, description] = isDescribed(test) ? test : [test, `A test of ${field}.`];
    Field(() => filter, { nullable: true, description })(Where.prototype, field);
  }
  for (const [field, [source, filter, description]] of Object.entries(relations)) {
    const quantified = quantifiersOf(`${name}${capitalised(field)}`, filter);
    Field(() => quantified, { nullable: true, description })(Where.prototype, field);
    From({ source })(Where.prototype, field, {});
  }
  return Where;
}

function isDescribed(test: Class | readonly [Class, string]): test is readonly [Class, string] {
  return Array.isArray(test);
}

function quantifiersOf(name: string, filter: FilterThunk): Class {
  @InputType(`${name}Quantifier`, { description: "How many of the related items fulfil it. 量词" })
  class Quantifier {
    @Field(filter, { nullable: true, description: "At least one does. 存在" })
    some?: object;

    @Field(filter, { nullable: true, description: "None does. 不存在" })
    none?: object;

    @Field(filter, { nullable: true, description: "All do, also where there is none. 全部" })
    all?: object;
  }
  return Quantifier;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const entityValues = {
  id: IdFilter,
  name: StringFilter,
  kind: EntityKindFilter,
  articleCount: IntFilter,
  mentionCount: IntFilter,
  storyCount: IntFilter,
  degree: IntFilter,
  coMentionCount: IntFilter,
  firstSeenOn: DateFilter,
  lastSeenOn: DateFilter,
} as const;

const entityRelations = {
  names: ["entityNames", () => NameWhere, "The forms of its name. 名称"],
  articles: ["entityArticles", () => EntityArticleWhere, "The articles that mention it. 报道"],
  claims: ["entityClaims", () => ClaimWhere, "What articles state about it. 相关陈述"],
} as const;

const entity = { values: entityValues, relations: entityRelations };

export const NameWhere = whereOf("Name", {
  values: { text: StringFilter, kind: NameKindFilter },
  relations: {},
});

export const EntityWhere = whereOf("Entity", entity);

export const CoMentionWhere = whereOf("CoMention", {
  ...entity,
  values: {
    ...entityValues,
    articleCount: [IntFilter, "In how many stories both are named. 共现篇数"],
    npmi: [FloatFilter, "How much more often than chance both are named together. 关联强度"],
  },
});

export const TopEntityWhere = whereOf("TopEntity", {
  ...entity,
  values: {
    ...entityValues,
    articleCount: [IntFilter, "How many of the question's articles mention it. 报道篇数"],
    mentionCount: [IntFilter, "How often these mention it. 提及次数"],
  },
});

export const MentionWhere = whereOf("Mention", {
  ...entity,
  values: {
    ...entityValues,
    count: [IntFilter, "How often the article mentions it. 提及次数"],
    salience: [FloatFilter, "How much the article is about it, 0 to 1. 显著度"],
    confidence: [FloatFilter, "Certainty of the surest mention, 0 to 1. 置信度"],
  },
});

export const AuthorWhere = whereOf("Author", {
  ...entity,
  values: { ...entityValues, credit: [CreditFilter, "What was done. 署名身份"] },
});

export const PersonWhere = whereOf("Person", {
  values: { ...entityValues, isOfficial: BooleanFilter },
  relations: {
    ...entityRelations,
    positions: ["personPositions", () => TenureWhere, "The offices held. 职务"],
    likenesses: ["personLikenesses", () => LikenessWhere, "Whom else it may be. 疑似同一人"],
    written: ["writtenArticles", () => ArticleWhere, "The articles written. 所写稿件"],
  },
});

export const OrganizationWhere = whereOf("Organization", {
  values: { ...entityValues, isPublicBody: BooleanFilter },
  relations: {
    ...entityRelations,
    locatedIn: ["locatedIn", () => LocationWhere, "The place it is in. 所在地"],
    partOf: ["wholeOrganization", () => OrganizationWhere, "What it is part of. 上级机构"],
    parts: ["partOrganizations", () => OrganizationWhere, "What is part of it. 下属机构"],
    officials: ["officeHolders", () => HolderWhere, "Who was seen in an office of it. 任职人员"],
  },
});

export const LocationWhere = whereOf("Location", {
  values: {
    ...entityValues,
    code: StringFilter,
    level: PlaceLevelFilter,
    subtreeArticleCount: IntFilter,
  },
  relations: {
    ...entityRelations,
    partOf: ["wholeLocation", () => LocationWhere, "The place it is directly part of. 上级地区"],
    ancestors: ["ancestors", () => LocationWhere, "The places above it. 各级上级地区"],
    parts: ["partLocations", () => LocationWhere, "The places that are part of it. 下级地区"],
    organizations: [
      "organizationsIn",
      () => OrganizationWhere,
      "The organizations in it. 当地机构",
    ],
    officials: ["officeHolders", () => HolderWhere, "Who was seen in an office of it. 任职人员"],
  },
});

const tenureValues = {
  firstSeenOn: DateFilter,
  lastSeenOn: DateFilter,
  formerSeenOn: DateFilter,
  validFrom: DateFilter,
  validTo: DateFilter,
  isActing: BooleanFilter,
} as const;

const positionTests = {
  values: { id: IdFilter, title: StringFilter, isPublic: BooleanFilter },
  relations: {
    at: ["positionAt", () => EntityWhere, "The organization or place of the office. 所属"],
    holders: ["positionHolders", () => HolderWhere, "Who was seen in it. 任职者"],
  },
} as const;

export const PositionWhere = whereOf("Position", positionTests);

export const TenureWhere = whereOf("Tenure", {
  ...positionTests,
  values: { ...positionTests.values, ...tenureValues },
});

export const HolderWhere = whereOf("Holder", {
  values: { ...entityValues, isOfficial: BooleanFilter, title: StringFilter, ...tenureValues },
  relations: entityRelations,
});

const articleTests = {
  values: {
    id: IdFilter,
    headline: StringFilter,
    kicker: StringFilter,
    subhead: StringFilter,
    text: StringFilter,
    publishedOn: DateFilter,
    agency: StringFilter,
    datelinePlace: StringFilter,
    truncated: BooleanFilter,
    isRepeat: BooleanFilter,
  },
  relations: {
    mentions: ["articleMentions", () => MentionWhere, "The entities it mentions. 提及的实体"],
    authors: ["articleAuthors", () => AuthorWhere, "Who wrote or photographed it. 作者"],
    claims: ["articleClaims", () => ClaimWhere, "What it states. 陈述"],
    page: ["articlePage", () => PageWhere, "The page it appeared on. 版面"],
  },
} as const;

export const ArticleWhere = whereOf("Article", articleTests);

export const EntityArticleWhere = whereOf("EntityArticle", {
  ...articleTests,
  values: {
    ...articleTests.values,
    count: [IntFilter, "How often it mentions the entity. 提及次数"],
    salience: [FloatFilter, "How much it is about the entity, 0 to 1. 显著度"],
    confidence: [FloatFilter, "Certainty of the surest mention, 0 to 1. 置信度"],
  },
});

export const PageWhere = whereOf("Page", {
  values: {
    id: IdFilter,
    number: StringFilter,
    publishedOn: DateFilter,
    language: LanguageFilter,
    source: StringFilter,
    text: StringFilter,
  },
  relations: {
    publication: ["pagePublication", () => PublicationWhere, "The newspaper. 报纸"],
    articles: ["pageArticles", () => ArticleWhere, "Its articles. 稿件"],
    blocks: ["pageBlocks", () => BlockWhere, "Its blocks. 文块"],
  },
});

export const BlockWhere = whereOf("Block", {
  values: {
    id: IdFilter,
    index: IntFilter,
    role: BlockRoleFilter,
    roleConfidence: FloatFilter,
    text: StringFilter,
  },
  relations: {},
});

export const PublicationWhere = whereOf("Publication", {
  values: { id: IdFilter, name: StringFilter, language: LanguageFilter },
  relations: {
    home: ["publicationHome", () => LocationWhere, "Its home place. 所在地"],
    pages: ["publicationPages", () => PageWhere, "Its pages. 版面"],
  },
});

export const ClaimWhere = whereOf("Claim", {
  values: {
    id: IdFilter,
    kind: StringFilter,
    title: StringFilter,
    isPublic: BooleanFilter,
    tenure: TenureFilter,
    observedOn: DateFilter,
    validFrom: DateFilter,
    validTo: DateFilter,
    confidence: FloatFilter,
  },
  relations: {
    subject: ["claimSubject", () => EntityWhere, "Whom it is about. 主体"],
    object: ["claimObject", () => EntityWhere, "What it relates to. 客体"],
    position: ["claimPosition", () => PositionWhere, "The office. 职务"],
    article: ["claimArticle", () => ArticleWhere, "The article that states it. 稿件"],
  },
});

export const LikenessWhere = whereOf("Likeness", {
  values: {
    id: IdFilter,
    decision: LikenessDecisionFilter,
    isJudged: BooleanFilter,
    score: FloatFilter,
  },
  relations: {
    one: ["likenessOne", () => PersonWhere, "The one. 甲"],
    other: ["likenessOther", () => PersonWhere, "The other. 乙"],
  },
});
