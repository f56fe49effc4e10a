import { Field, InputType } from "type-graphql";
import type { SourceName } from "../../graph/index.ts";
import type { Class } from "./connection.ts";
import {
  BooleanFilter,
  DateFilter,
  EntityKindFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  PlaceLevelFilter,
  StringFilter,
} from "./filters.ts";
import { From } from "./planned.ts";

/** A filter's class by the time it is asked for; filters refer to each other. */
type FilterThunk = () => Class;

/** What a filter tests: values by their filter, relations by source and the filter of what they find. */
interface Tests {
  readonly values: Readonly<Record<string, Class>>;
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
  for (const [field, filter] of Object.entries(values))
    Field(() => filter, { nullable: true, description: `A test of ${field}.` })(
      Where.prototype,
      field,
    );
  for (const [field, [source, filter, description]] of Object.entries(relations)) {
    const quantified = quantifiersOf(`${name}${capitalised(field)}`, filter);
    Field(() => quantified, { nullable: true, description })(Where.prototype, field);
    From({ source })(Where.prototype, field, {});
  }
  return Where;
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
  articleCount: IntFilter,
  mentionCount: IntFilter,
  firstSeenOn: DateFilter,
  lastSeenOn: DateFilter,
} as const;

const namesAndArticles = {
  names: ["entityNames", () => NameWhere, "The forms of its name. 名称"],
  articles: ["entityArticles", () => ArticleWhere, "The articles that mention it. 报道"],
} as const;

export const NameWhere = whereOf("Name", { values: { text: StringFilter }, relations: {} });

export const EntityWhere = whereOf("Entity", {
  values: { ...entityValues, kind: EntityKindFilter },
  relations: namesAndArticles,
});

export const PersonWhere = whereOf("Person", {
  values: { ...entityValues, isOfficial: BooleanFilter },
  relations: {
    ...namesAndArticles,
    positions: ["personPositions", () => PositionWhere, "The offices held. 职务"],
  },
});

export const OrganizationWhere = whereOf("Organization", {
  values: { ...entityValues, isPublicBody: BooleanFilter },
  relations: {
    ...namesAndArticles,
    locatedIn: ["locatedIn", () => LocationWhere, "The place it is in. 所在地"],
  },
});

export const LocationWhere = whereOf("Location", {
  values: { ...entityValues, code: StringFilter, level: PlaceLevelFilter },
  relations: {
    ...namesAndArticles,
    ancestors: ["ancestors", () => LocationWhere, "The places above it. 上级地区"],
  },
});

export const PositionWhere = whereOf("Position", {
  values: { id: IdFilter, title: StringFilter, isPublic: BooleanFilter },
  relations: {
    at: ["positionAt", () => EntityWhere, "The organization or place of the office. 所属"],
    holders: ["positionHolders", () => PersonWhere, "Who was seen in it. 任职者"],
  },
});

export const ArticleWhere = whereOf("Article", {
  values: {
    id: IdFilter,
    headline: StringFilter,
    text: StringFilter,
    publishedOn: DateFilter,
    agency: StringFilter,
  },
  relations: {
    mentions: ["articleMentions", () => EntityWhere, "The entities it mentions. 提及的实体"],
    authors: ["articleAuthors", () => EntityWhere, "Who wrote or photographed it. 作者"],
    page: ["articlePage", () => PageWhere, "The page it appeared on. 版面"],
  },
});

export const PageWhere = whereOf("Page", {
  values: { id: IdFilter, number: StringFilter, publishedOn: DateFilter, language: StringFilter },
  relations: {
    publication: ["pagePublication", () => PublicationWhere, "The newspaper. 报纸"],
  },
});

export const PublicationWhere = whereOf("Publication", {
  values: { id: IdFilter, name: StringFilter },
  relations: {},
});

export const ClaimWhere = whereOf("Claim", {
  values: {
    id: IdFilter,
    title: StringFilter,
    isPublic: BooleanFilter,
    observedOn: DateFilter,
    confidence: FloatFilter,
  },
  relations: {
    subject: ["claimSubject", () => EntityWhere, "Whom it is about. 主体"],
    object: ["claimObject", () => EntityWhere, "What it relates to. 客体"],
  },
});
