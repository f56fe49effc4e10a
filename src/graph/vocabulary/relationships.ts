/** Every relationship type of the graph, with its direction and its own properties. */
export const relationships = {
  /** (Page)-[:OF]->(Publication) */
  OF: [],
  /** (Page)-[:HAS]->(Block) */
  HAS: [],
  /** (Block)-[:PART_OF_ARTICLE]->(Article) */
  PART_OF_ARTICLE: [],
  /** (Block)-[:JOINED_TO {score, runsOn, reasons}]->(Block read before it) */
  JOINED_TO: ["score", "runsOn", "reasons"],
  /** (Article)-[:APPEARED_ON]->(Page) */
  APPEARED_ON: [],
  /** (Article)-[:WRITTEN_BY {credit, start, end}]->(Person|Organization) */
  WRITTEN_BY: ["credit", "start", "end"],
  /**
   * (Article)-[:MENTIONS {…}]->(Entity); spans is flat: start, end, paragraph, sentence of each place. How
   * forms and confidences are written: see mention-lists.ts; methods and resolvedBy: place-texts.ts.
   */
  MENTIONS: [
    "entityId",
    "sortOn",
    "articleId",
    "count",
    "spans",
    "form",
    "forms",
    "methods",
    "resolvedBy",
    "confidences",
    "confidence",
    "salience",
  ],
  /** (Entity)-[:NAMED]->(Name) */
  NAMED: [],
  /** (Location)-[:PART_OF]->(Location), (Organization)-[:PART_OF]->(Organization) */
  PART_OF: [],
  /** (Organization)-[:LOCATED_IN]->(Location) */
  LOCATED_IN: [],
  /** (Publication)-[:HOME]->(Location) */
  HOME: [],
  /** (Person)-[:HOLDS {…}]->(Position), the short cut over the claims that say so. */
  HOLDS: [
    "claims",
    "firstSeenOn",
    "lastSeenOn",
    "formerSeenOn",
    "validFrom",
    "validTo",
    "isActing",
  ],
  /** (Position)-[:AT]->(Organization|Location) */
  AT: [],
  /** (Claim)-[:SUBJECT]->(Entity) */
  SUBJECT: [],
  /** (Claim)-[:OBJECT]->(Entity) */
  OBJECT: [],
  /** (Claim)-[:CLAIMS]->(Position) */
  CLAIMS: [],
  /** (Likeness)-[:ONE]->(Person of the lesser id) */
  ONE: [],
  /** (Likeness)-[:OTHER]->(Person of the greater id) */
  OTHER: [],
  /** (Claim)-[:STATED_IN {start, end}]->(Article) */
  STATED_IN: ["start", "end"],
} as const;
export type RelationshipType = keyof typeof relationships;

/** The date that stands in `sortOn` where neither article nor page has one, so that it is never null. */
export const undated = "0000-00-00";
