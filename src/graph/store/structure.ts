/**
 * The constraints and indexes of the graph. The version is stored in the graph and raised with every
 * change here, so that a graph made by an older release is brought up to date at start.
 */
export const structureVersion = 1;

const uniqueIds = [
  "Publication",
  "Page",
  "Block",
  "Article",
  "Entity",
  "Name",
  "Position",
  "Claim",
].map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

export const structureStatements: readonly string[] = [
  ...uniqueIds,
  "CREATE CONSTRAINT meta_key IF NOT EXISTS FOR (n:Meta) REQUIRE n.key IS UNIQUE",
  // "Latest articles of an entity" is a seek and a limit: see the index in graph/read/sources.
  "CREATE INDEX mentions_latest IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.entityId, r.sortOn, r.articleId)",
  "CREATE INDEX article_sort IF NOT EXISTS FOR (n:Article) ON (n.sortOn)",
  "CREATE INDEX page_sort IF NOT EXISTS FOR (n:Page) ON (n.sortOn)",
  "CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
  "CREATE INDEX entity_articles IF NOT EXISTS FOR (n:Entity) ON (n.articleCount)",
  "CREATE INDEX person_articles IF NOT EXISTS FOR (n:Person) ON (n.articleCount)",
  "CREATE INDEX official_articles IF NOT EXISTS FOR (n:Official) ON (n.articleCount)",
  "CREATE INDEX organization_articles IF NOT EXISTS FOR (n:Organization) ON (n.articleCount)",
  "CREATE INDEX location_articles IF NOT EXISTS FOR (n:Location) ON (n.articleCount)",
  "CREATE INDEX location_code IF NOT EXISTS FOR (n:Location) ON (n.code)",
  "CREATE INDEX position_title IF NOT EXISTS FOR (n:Position) ON (n.title)",
  `CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.pinyin, n.initials]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'keyword' } }`,
  `CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.text]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
  `CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.headline, n.text]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
];
