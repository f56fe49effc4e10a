import type { Label } from "../vocabulary/labels.ts";
import type { RelationshipType } from "../vocabulary/relationships.ts";
import type { ColumnType } from "./csv-value.ts";

/** One file of nodes or relationships: whose it is, and its columns. */
export interface Table {
  readonly kind: "node" | "relationship";
  /** The file's name without its ending. */
  readonly file: string;
  /** The label or type; null where each row says its labels. */
  readonly name: Label | RelationshipType | null;
  /** The columns that the importer itself needs, before the properties. */
  readonly head: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** Every file that an import is made of, with the types that writing page by page stores. */
export const tables = {
  publications: nodes("Publication", { id: "key", name: "text", language: "key" }),
  pages: nodes("Page", {
    id: "key",
    publishedOn: "key",
    sortOn: "key",
    number: "text",
    language: "key",
    home: "key",
    text: "text",
    source: "text",
    doubts: "texts",
    fingerprint: "key",
  }),
  blocks: nodes("Block", {
    id: "key",
    index: "whole",
    start: "whole",
    end: "whole",
    text: "text",
    role: "key",
    roleConfidence: "real",
    order: "whole",
    runnerUpBlock: "key",
    runnerUpScore: "real",
  }),
  articles: nodes("Article", {
    id: "key",
    headline: "text",
    kicker: "text",
    subhead: "text",
    agency: "text",
    datelinePlace: "text",
    text: "text",
    simplified: "text",
    bodyStart: "whole",
    textKey: "key",
    publishedOn: "key",
    sortOn: "key",
    truncated: "flag",
    segments: "wholes",
  }),
  entities: {
    ...nodes(null, {
      id: "key",
      name: "text",
      kind: "key",
      isPublicBody: "flag",
      code: "key",
      level: "key",
      within: "texts",
      isOfficial: "flag",
      articleCount: "whole",
      firstSeenOn: "key",
      lastSeenOn: "key",
      mentionCount: "whole",
      storyCount: "whole",
      degree: "whole",
      personDegree: "whole",
      organizationDegree: "whole",
      locationDegree: "whole",
      coMentionCount: "whole",
      coIds: "texts",
      coCounts: "wholes",
      subtreeArticleCount: "whole",
      isHub: "flag",
    }),
    file: "Entity",
    head: [":LABEL", ":ID"],
  },
  names: nodes("Name", {
    id: "key",
    text: "text",
    kind: "key",
    folded: "texts",
    pinyin: "texts",
    initials: "texts",
    isLasting: "flag",
  }),
  positions: nodes("Position", { id: "key", title: "text", isPublic: "flag" }),
  claims: nodes("Claim", {
    id: "key",
    kind: "key",
    title: "text",
    isPublic: "flag",
    tenure: "key",
    modality: "key",
    observedOn: "key",
    validFrom: "key",
    validTo: "key",
    method: "text",
    confidence: "real",
  }),
  entityMonths: nodes("EntityMonth", {
    entityId: "key",
    kind: "key",
    month: "key",
    articles: "whole",
    mentions: "whole",
    trend: "real",
  }),
  placeMonths: nodes("PlaceMonth", {
    placeId: "key",
    month: "key",
    articles: "whole",
  }),
  of: relationships("OF"),
  has: relationships("HAS"),
  partOfArticle: relationships("PART_OF_ARTICLE"),
  joinedTo: relationships("JOINED_TO", { score: "real", runsOn: "flag", reasons: "texts" }),
  appearedOn: relationships("APPEARED_ON"),
  writtenBy: relationships("WRITTEN_BY", { credit: "key", start: "whole", end: "whole" }),
  mentions: relationships("MENTIONS", {
    entityId: "key",
    sortOn: "key",
    articleId: "key",
    count: "whole",
    spans: "wholes",
    form: "text",
    forms: "texts",
    methods: "text",
    resolvedBy: "text",
    confidences: "reals",
    confidence: "real",
    salience: "real",
  }),
  named: relationships("NAMED"),
  partOf: relationships("PART_OF"),
  locatedIn: relationships("LOCATED_IN"),
  home: relationships("HOME"),
  holds: relationships("HOLDS", {
    claims: "texts",
    firstSeenOn: "key",
    lastSeenOn: "key",
    formerSeenOn: "key",
    validFrom: "key",
    validTo: "key",
    isActing: "flag",
  }),
  at: relationships("AT"),
  subject: relationships("SUBJECT"),
  object: relationships("OBJECT"),
  claimed: relationships("CLAIMS"),
  statedIn: relationships("STATED_IN", { start: "whole", end: "whole" }),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

function nodes(name: Label | null, columns: Table["columns"]): Table {
  return { kind: "node", file: name ?? "nodes", name, head: [":ID"], columns };
}

function relationships(name: RelationshipType, columns: Table["columns"] = {}): Table {
  return { kind: "relationship", file: name, name, head: [":START_ID", ":END_ID"], columns };
}
