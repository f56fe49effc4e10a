/**
 * The constraints and indexes of the graph. The version is stored in the graph and raised with every
 * change here, so that a graph made by an older release is brought up to date at start.
 */
export const structureVersion = 6;

const uniqueIds = [
  "Publication",
  "Page",
  "Block",
  "Article",
  "Entity",
  "Name",
  "Position",
  "Claim",
  "Judgement",
  "Likeness",
  "Event",
  "Run",
].map((label) => unique(label, "id"));

/** What writing and reading rest on. */
export const constraintsAndIndexes: readonly string[] = [
  ...uniqueIds,
  unique("Meta", "key"),
  unique("Event", "seq"),
  // "Latest articles of an entity" is a seek and a limit: see the index in graph/read/sources.
  "CREATE INDEX mentions_latest IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.entityId, r.sortOn, r.articleId)",
  index("article_sort", "Article", "sortOn"),
  // The first printing of a story is a seek and a limit, however often the story was printed.
  index("article_story", "Article", "textKey", "sortOn", "id"),
  index("page_sort", "Page", "sortOn"),
  index("entity_name", "Entity", "name"),
  index("entity_articles", "Entity", "articleCount"),
  index("person_articles", "Person", "articleCount"),
  index("official_articles", "Official", "articleCount"),
  index("organization_articles", "Organization", "articleCount"),
  index("location_articles", "Location", "articleCount"),
  index("location_subtree_articles", "Location", "subtreeArticleCount"),
  index("location_code", "Location", "code"),
  index("position_title", "Position", "title"),
  unique("EntityMonth", "entityId", "month"),
  index("month_articles", "EntityMonth", "month", "articles"),
  index("month_mentions", "EntityMonth", "month", "mentions"),
  index("month_trend", "EntityMonth", "month", "trend"),
  unique("PlaceMonth", "placeId", "month"),
  index("month_places", "PlaceMonth", "month", "articles"),
  // The judgements of a page outlive it, so they name it instead of hanging on it.
  index("judgement_page", "Judgement", "pageId"),
  // Whom it is about is found by them, also when one of the two is gone.
  index("likeness_one", "Likeness", "oneId"),
  index("likeness_other", "Likeness", "otherId"),
  index("likeness_decision", "Likeness", "decision", "score"),
  index("likeness_score", "Likeness", "score"),
  index("judgement_one", "Judgement", "one", "other"),
  index("judgement_other", "Judgement", "other"),
  index("run_started", "Run", "startedAt"),
];

/** The index of the articles' words, by far the largest. */
export const articleText = "article_text";

export const fullTextIndexes: readonly string[] = [
  fullText("name_keys", "Name", ["folded", "pinyin", "initials"], "keyword"),
  fullText("name_text", "Name", ["text"], "cjk"),
  fullText(articleText, "Article", ["headline", "text", "simplified"], "cjk"),
];

/** Takes away what a graph of an older structure has and what is made otherwise now. */
export function replacedIndexes(version: number): readonly string[] {
  return [
    ...(version === 1 ? [`DROP INDEX ${articleText} IF EXISTS`] : []),
    "DROP INDEX article_text_key IF EXISTS",
    "DROP CONSTRAINT entity_month_id IF EXISTS",
    "DROP CONSTRAINT place_month_id IF EXISTS",
    "DROP INDEX entity_month IF EXISTS",
    "DROP INDEX place_month IF EXISTS",
  ];
}

function unique(label: string, ...properties: readonly string[]): string {
  const name = [label, ...properties].map(underscored).join("_");
  const keys = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${keys}) IS UNIQUE`;
}

/** `EntityMonth` as `entity_month`. */
function underscored(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}

function index(name: string, label: string, ...properties: readonly string[]): string {
  const keys = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys})`;
}

function fullText(
  name: string,
  label: string,
  properties: readonly string[],
  analyzer: "keyword" | "cjk",
): string {
  const keys = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${keys}]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`;
}
