import { registerEnumType } from "type-graphql";
import { certain, doubtful } from "../../domain/index.ts";

export const EntityKind = {
  PERSON: "person",
  ORGANIZATION: "organization",
  LOCATION: "location",
} as const;
registerEnumType(EntityKind, {
  name: "EntityKind",
  description: "What an entity is. 实体种类",
  valuesConfig: {
    PERSON: { description: "人物" },
    ORGANIZATION: { description: "机构" },
    LOCATION: { description: "地点" },
  },
});

export const SearchKind = {
  PERSON: "Person",
  OFFICIAL: "Official",
  ORGANIZATION: "Organization",
  LOCATION: "Location",
  ARTICLE: "Article",
} as const;
registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What to search for. 检索对象",
});

export const HitKind = {
  PERSON: "person",
  ORGANIZATION: "organization",
  LOCATION: "location",
  ARTICLE: "article",
} as const;
registerEnumType(HitKind, { name: "HitKind", description: "What was found. 结果种类" });

export const MatchedOn = {
  NAME: "NAME",
  PINYIN: "PINYIN",
  INITIALS: "INITIALS",
  NAME_PREFIX: "NAME_PREFIX",
  PINYIN_PREFIX: "PINYIN_PREFIX",
  SIMILAR: "SIMILAR",
  WORDS: "WORDS",
  TEXT: "TEXT",
} as const;
registerEnumType(MatchedOn, {
  name: "MatchedOn",
  description: "How a hit matched what was typed. 匹配方式",
  valuesConfig: {
    NAME: { description: "A name is equal but for script, case, spaces and marks. 名称相同" },
    PINYIN: { description: "The reading of a name is equal. 拼音相同" },
    INITIALS: { description: "The initials of a name's reading are equal. 拼音首字母" },
    NAME_PREFIX: { description: "A name begins so. 名称开头" },
    PINYIN_PREFIX: { description: "A name's reading begins so. 拼音开头" },
    SIMILAR: { description: "A name differs by one character, or its reading begins alike. 近似" },
    WORDS: { description: "A name contains the words. 名称包含" },
    TEXT: { description: "An article contains the words. 正文包含" },
  },
});

export const PlaceLevel = {
  COUNTRY: "country",
  PROVINCE: "province",
  CITY: "city",
  COUNTY: "county",
  TOWN: "town",
  VILLAGE: "village",
} as const;
registerEnumType(PlaceLevel, {
  name: "PlaceLevel",
  description:
    "How large an administrative place is; CITY is a prefecture in China, COUNTY also a district. 行政级别",
});

export const NameKind = {
  CANONICAL: "canonical",
  FULL: "full",
  SHORT: "short",
  ALIAS: "alias",
  TRADITIONAL: "traditional",
  ENGLISH: "english",
} as const;
registerEnumType(NameKind, {
  name: "NameKind",
  description: "What kind of form of a name it is. 名称形式",
});

export const Tenure = {
  CURRENT: "current",
  ACTING: "acting",
  FORMER: "former",
  APPOINTED: "appointed",
  REMOVED: "removed",
} as const;
registerEnumType(Tenure, {
  name: "Tenure",
  description: "What the words say about the time in office: 代, 原, 任命, 免去. 任职状态",
});

export const Credit = {
  REPORTER: "reporter",
  CORRESPONDENT: "correspondent",
  PHOTOGRAPHER: "photographer",
  WRITER: "writer",
  AGENCY: "agency",
} as const;
registerEnumType(Credit, {
  name: "Credit",
  description: "What somebody did for an article. 署名身份",
});

export const BlockRole = {
  HEADLINE: "headline",
  KICKER: "kicker",
  SUBHEAD: "subhead",
  BYLINE: "byline",
  BODY: "body",
  CAPTION: "caption",
  MASTHEAD: "masthead",
  CREDITS: "credits",
  FURNITURE: "furniture",
} as const;
registerEnumType(BlockRole, {
  name: "BlockRole",
  description: "What a block is on its page. 文块角色",
});

export const Interval = {
  YEAR: "year",
  QUARTER: "quarter",
  MONTH: "month",
  WEEK: "week",
  DAY: "day",
} as const;
registerEnumType(Interval, {
  name: "Interval",
  description: "The length of a period; weeks run from Monday to Sunday (ISO 8601). 时间单位",
});

export const CoMentionScope = {
  ARTICLE: "article",
  PARAGRAPH: "paragraph",
  SENTENCE: "sentence",
} as const;
registerEnumType(CoMentionScope, {
  name: "CoMentionScope",
  description: "How near two entities must be named to count as named together. 共现范围",
});

export const Relation = {
  CO_MENTIONED: "coMentioned",
  OFFICE: "office",
  PART_OF: "partOf",
  LOCATED_IN: "locatedIn",
} as const;
registerEnumType(Relation, {
  name: "Relation",
  description: "How two entities of a subgraph are connected. 关系",
  valuesConfig: {
    CO_MENTIONED: { description: "Named in the same stories. 共现" },
    OFFICE: { description: "The first was seen in an office of the second. 任职" },
    PART_OF: { description: "The first is part of the second. 隶属" },
    LOCATED_IN: { description: "The first is in the second. 位于" },
  },
});

export const OfficeStanding = { SEEN: "seen", LAST_SEEN: "lastSeen", ENDED: "ended" } as const;
registerEnumType(OfficeStanding, {
  name: "OfficeStanding",
  description: "How a person stands to an office, as the news shows it. 任职情况",
  valuesConfig: {
    SEEN: { description: "Seen in it on the date asked for, or before and after it. 该日在任" },
    LAST_SEEN: {
      description: "Seen in it before, and nothing says that it ended. 此前在任，未见离任",
    },
    ENDED: { description: "A text says that it ended. 已离任" },
  },
});

export const RunState = {
  RUNNING: "running",
  DONE: "done",
  INTERRUPTED: "interrupted",
  FAILED: "failed",
} as const;
registerEnumType(RunState, {
  name: "RunState",
  description: "How a run of taking in pages stands. 入库任务状态",
});

export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "From the least to the greatest, or the reverse. 排序方向",
});

export const IngestState = {
  ADDED: "added",
  REPLACED: "replaced",
  UNCHANGED: "unchanged",
} as const;
registerEnumType(IngestState, {
  name: "IngestState",
  description: "What became of a page that was given to the graph. 入库结果",
});

export const CorrectionKind = {
  MOVE_AFTER: "moveAfter",
  MOVE_BEFORE: "moveBefore",
  SPLIT: "split",
  JOIN: "join",
} as const;
registerEnumType(CorrectionKind, {
  name: "CorrectionKind",
  description: "What somebody changed of how a page is read. 更正方式",
});

export const LanguageCode = { ZH: "zh", EN: "en" } as const;
registerEnumType(LanguageCode, { name: "Language", description: "The language of a page. 语言" });

export const LikenessDecision = {
  SAME: "same",
  DOUBTFUL: "doubtful",
  DIFFERENT: "different",
} as const;
registerEnumType(LikenessDecision, {
  name: "LikenessDecision",
  description: "What was decided of two people. 同一性判断",
  valuesConfig: {
    SAME: {
      description: `They are one: certainty ${certain} or more, or somebody judged so. 同一人`,
    },
    DOUBTFUL: { description: `Nobody has told yet: certainty from ${doubtful} on. 存疑` },
    DIFFERENT: { description: "They are two; somebody judged so. 不同的人" },
  },
});
