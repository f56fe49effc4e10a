/**
 * The statements that write one page, in order, all in one transaction. Each is a MERGE on a unique
 * id or follows the deletion of what it creates, so that doing it twice changes nothing.
 */

/** The entities a page touches now: what is no longer read must be counted again as well. */
export const entitiesOfPage = `
MATCH (p:Page {id: $page})
RETURN COLLECT { MATCH (p)<-[:APPEARED_ON]-(:Article)-[:MENTIONS|WRITTEN_BY]->(e:Entity) RETURN DISTINCT e.id }
  + COLLECT { MATCH (p)<-[:APPEARED_ON]-(:Article)<-[:STATED_IN]-(:Claim)-[:SUBJECT|OBJECT]->(e:Entity) RETURN DISTINCT e.id }
  + COLLECT { MATCH (p)-[:OF]->(:Publication)-[:HOME]->(e:Location) RETURN e.id }`;

export const positionsOfPage = `
MATCH (:Page {id: $page})<-[:APPEARED_ON]-(:Article)<-[:STATED_IN]-(:Claim)-[:CLAIMS]->(p:Position)
RETURN collect(DISTINCT p.id)`;

/** Forms under which the page's articles mention each entity. */
export const formsOfPage = `
MATCH (:Page {id: $page})<-[:APPEARED_ON]-(:Article)-[r:MENTIONS]->(e:Entity)
UNWIND r.forms AS form
RETURN DISTINCT e.id, form`;

export const deleteReading: readonly string[] = [
  "MATCH (:Page {id: $page})<-[:APPEARED_ON]-(:Article)<-[:STATED_IN]-(c:Claim) DETACH DELETE c",
  "MATCH (:Page {id: $page})<-[:APPEARED_ON]-(a:Article) DETACH DELETE a",
  "MATCH (:Page {id: $page})-[:HAS]->(b:Block) DETACH DELETE b",
];

export const deletePage = "MATCH (p:Page {id: $page}) DETACH DELETE p";

export const deleteEmptyPublications =
  "MATCH (p:Publication) WHERE NOT (p)<-[:OF]-(:Page) DETACH DELETE p";

export const writePage = `
MERGE (p:Page {id: $page.id})
SET p = $page.properties, p.id = $page.id`;

export const writePublication = `
MATCH (p:Page {id: $page})
MERGE (q:Publication {id: $publication.id})
SET q += $publication.properties
MERGE (p)-[:OF]->(q)
WITH q
MATCH (home:Location {id: $publication.home})
MERGE (q)-[:HOME]->(home)`;

/** A page that used to belong to another publication, or to none. */
export const detachPublication = "MATCH (:Page {id: $page})-[r:OF]->() DELETE r";

const writeEntities = (label: string): string => `
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:${label}, e += row.properties`;

export const writePersons = writeEntities("Person");
export const writeOrganizations = `${writeEntities("Organization")}
WITH e WHERE e.isPublicBody
SET e:PublicBody`;
export const writeLocations = writeEntities("Location");

export const writeNames = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.id})
SET n += row.properties, n.isLasting = coalesce(n.isLasting, false) OR row.isLasting
MERGE (e)-[:NAMED]->(n)`;

export const writePartOf = `
UNWIND $rows AS row
MATCH (part:Entity {id: row.part}), (whole:Entity {id: row.whole})
MERGE (part)-[:PART_OF]->(whole)`;

export const writeLocatedIn = `
UNWIND $rows AS row
MATCH (o:Entity {id: row.organization}), (l:Entity {id: row.location})
MERGE (o)-[:LOCATED_IN]->(l)`;

export const writeArticles = `
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.properties, a.id = row.id
MERGE (a)-[:APPEARED_ON]->(p)`;

export const writeBlocks = `
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MERGE (b:Block {id: row.id})
SET b = row.properties, b.id = row.id
MERGE (p)-[:HAS]->(b)
WITH b, row
MATCH (a:Article {id: row.article})
MERGE (b)-[:PART_OF_ARTICLE]->(a)`;

export const writeJoins = `
UNWIND $rows AS row
MATCH (b:Block {id: row.block}), (after:Block {id: row.after})
MERGE (b)-[r:JOINED_TO]->(after)
SET r = row.properties`;

export const writeMentions = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (e:Entity {id: row.entity})
MERGE (a)-[r:MENTIONS]->(e)
SET r = row.properties`;

export const writeAuthors = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (e:Entity {id: row.entity})
MERGE (a)-[r:WRITTEN_BY {start: row.start}]->(e)
SET r.credit = row.credit, r.end = row.end`;

export const writePositions = `
UNWIND $rows AS row
MATCH (at:Entity {id: row.at})
MERGE (p:Position {id: row.id})
SET p += row.properties
MERGE (p)-[:AT]->(at)`;

export const writeClaims = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (subject:Entity {id: row.subject})
MERGE (c:Claim {id: row.id})
SET c = row.properties, c.id = row.id
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[s:STATED_IN]->(a)
SET s.start = row.start, s.end = row.end
WITH c, row
CALL (c, row) {
  MATCH (object:Entity {id: row.object})
  MERGE (c)-[:OBJECT]->(object)
}
CALL (c, row) {
  MATCH (position:Position {id: row.position})
  MERGE (c)-[:CLAIMS]->(position)
}`;

/** The HOLDS short cut is rebuilt from the claims of each touched person and office. */
export const rebuildHolds: readonly string[] = [
  `UNWIND $positions AS id
   MATCH (:Position {id: id})<-[r:HOLDS]-() DELETE r`,
  `UNWIND $positions AS id
   MATCH (position:Position {id: id})<-[:CLAIMS]-(c:Claim)-[:SUBJECT]->(person:Entity)
   WITH position, person, c ORDER BY c.observedOn, c.id
   WITH position, person, collect(c.id) AS claims, min(c.observedOn) AS first, max(c.observedOn) AS last
   MERGE (person)-[h:HOLDS]->(position)
   SET h.claims = claims, h.firstSeenOn = first, h.lastSeenOn = last`,
  `UNWIND $positions AS id
   MATCH (p:Position {id: id}) WHERE NOT (p)<-[:CLAIMS]-()
   DETACH DELETE p`,
];

/** Alias names that no mention uses any more. */
export const forgetForms = `
UNWIND $forms AS row
MATCH (e:Entity {id: row[0]})-[:NAMED]->(n:Name {text: row[1]})
WHERE n.kind IN ['short', 'alias', 'traditional'] AND NOT n.isLasting AND NOT EXISTS {
  MATCH (:Article)-[r:MENTIONS]->(e) WHERE row[1] IN r.forms
}
DETACH DELETE n`;

/**
 * Entities that nothing speaks of any more, and the places and bodies above them that only stood
 * there as wholes; run again until it deletes nothing.
 */
export const deleteUnspoken = `
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE NOT (e)<-[:MENTIONS|WRITTEN_BY|SUBJECT|OBJECT|AT|PART_OF|LOCATED_IN|HOME]-()
OPTIONAL MATCH (e)-[:PART_OF|LOCATED_IN]->(whole:Entity)
WITH e, collect(whole.id) AS wholes
CALL (e) {
  MATCH (e)-[:NAMED]->(n:Name)
  DETACH DELETE n
}
DETACH DELETE e
RETURN wholes`;

/** Counts and dates on the entity, from its edges. */
export const recount = `
UNWIND $entities AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)<-[r:MENTIONS]-(:Article)
WITH e, count(r) AS articles, sum(r.count) AS mentions,
     min(CASE WHEN r.sortOn <> $undated THEN r.sortOn END) AS first,
     max(CASE WHEN r.sortOn <> $undated THEN r.sortOn END) AS last
SET e.articleCount = articles, e.mentionCount = mentions, e.firstSeenOn = first, e.lastSeenOn = last`;

/** A person is an official while at least one claim states a public office. */
export const relabelOfficials = `
UNWIND $entities AS id
MATCH (e:Person {id: id})
SET e.isOfficial = EXISTS { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.isPublic }
FOREACH (_ IN CASE WHEN e.isOfficial THEN [1] ELSE [] END | SET e:Official)
FOREACH (_ IN CASE WHEN e.isOfficial THEN [] ELSE [1] END | REMOVE e:Official)`;

/** Written last: a page without it is not finished, and is read again. */
export const finishPage = "MATCH (p:Page {id: $page}) SET p.fingerprint = $fingerprint";

export const fingerprintOfPage = "MATCH (p:Page {id: $page}) RETURN p.fingerprint";
