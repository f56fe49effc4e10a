/**
 * The statements that write pages, all of one call in one transaction. Each takes the rows of many
 * pages. What belongs to one page alone is created, for the page is locked and was emptied before;
 * what pages share is merged on its unique id. So doing it twice changes nothing.
 */

/** Locks pages until the end of the transaction, so that of two who write one page the second waits. */
export const lockPages = `
UNWIND $pages AS id
MERGE (p:Page {id: id})
SET p.id = id
RETURN id, p.fingerprint`;

/** The same without making a page that is not there. */
export const lockPage = `
MATCH (p:Page {id: $page})
SET p.id = $page
RETURN p.id`;

export const deletePage = "MATCH (p:Page {id: $page}) DETACH DELETE p";

export const writePages = `
UNWIND $rows AS row
MATCH (p:Page {id: row.id})
SET p = row.properties, p.id = row.id`;

export const writeArticles = `
UNWIND $rows AS row
MATCH (p:Page {id: row.page})
CREATE (a:Article)
SET a = row.properties, a.id = row.id
CREATE (a)-[:APPEARED_ON]->(p)`;

/** What is counted for an entity; a new one has nothing of it yet, and no sort key is ever null. */
const uncounted =
  "articleCount: 0, mentionCount: 0, storyCount: 0, degree: 0, personDegree: 0, organizationDegree: 0, locationDegree: 0, coMentionCount: 0";

// Every entity of the pages is locked here, in the order of ids, whether anything of it changes or not:
// nobody else can delete it, or count what hangs on it, before this transaction has ended.

export const writeLocations = `
UNWIND $rows AS row
WITH row, row.properties AS own
MERGE (e:Entity {id: row.id})
ON CREATE SET e:Location, e += own, e += {${uncounted}, subtreeArticleCount: 0}
SET e.id = row.id
WITH e, own
WHERE e.name <> own.name OR coalesce(e.code, '') <> coalesce(own.code, '')
  OR coalesce(e.level, '') <> coalesce(own.level, '')
SET e += own`;

export const writeOrganizations = `
UNWIND $rows AS row
WITH row, row.properties AS own
MERGE (e:Entity {id: row.id})
ON CREATE SET e:Organization, e += own, e += {${uncounted}}
SET e.id = row.id
WITH e, own
WHERE e.name <> own.name OR e.isPublicBody <> own.isPublicBody OR own.isPublicBody <> e:PublicBody
SET e += own
FOREACH (_ IN CASE WHEN own.isPublicBody THEN [1] ELSE [] END | SET e:PublicBody)
FOREACH (_ IN CASE WHEN own.isPublicBody THEN [] ELSE [1] END | REMOVE e:PublicBody)`;

export const writePersons = `
UNWIND $rows AS row
WITH row, row.properties AS own
MERGE (e:Entity {id: row.id})
ON CREATE SET e:Person, e += own, e += {${uncounted}, isOfficial: false}
SET e.id = row.id
WITH e, own
WHERE e.name <> own.name
SET e += own`;

/** How many of the entities are there, now that none of them can be deleted by others. */
export const countEntities = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN count(e)`;

export const writePartOf = `
UNWIND $rows AS row
MATCH (part:Entity {id: row.part}), (whole:Entity {id: row.whole})
MERGE (part)-[:PART_OF]->(whole)`;

export const writeLocatedIn = `
UNWIND $rows AS row
MATCH (o:Entity {id: row.organization}), (l:Entity {id: row.location})
MERGE (o)-[:LOCATED_IN]->(l)`;

export const writePublications = `
UNWIND $rows AS row
WITH row, row.properties AS own
MERGE (q:Publication {id: row.id})
ON CREATE SET q += own
WITH q, row, own
CALL (q, own) {
  WITH q, own WHERE q.name <> own.name OR q.language <> own.language
  SET q += own
}
MATCH (home:Entity {id: row.home})
MERGE (q)-[:HOME]->(home)`;

export const writePagesOfPublications = `
UNWIND $rows AS row
MATCH (p:Page {id: row.page}), (q:Publication {id: row.publication})
CREATE (p)-[:OF]->(q)`;

export const writeAuthors = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (e:Entity {id: row.entity})
CREATE (a)-[:WRITTEN_BY {credit: row.credit, start: row.start, end: row.end}]->(e)`;

export const writePositions = `
UNWIND $rows AS row
MATCH (at:Entity {id: row.at})
MERGE (p:Position {id: row.id})
SET p += row.properties
MERGE (p)-[:AT]->(at)`;

export const writeClaims = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (subject:Entity {id: row.subject})
CREATE (c:Claim)
SET c = row.properties, c.id = row.id
CREATE (c)-[:SUBJECT]->(subject)
CREATE (c)-[:STATED_IN {start: row.start, end: row.end}]->(a)
WITH c, row
CALL (c, row) {
  MATCH (object:Entity {id: row.object})
  CREATE (c)-[:OBJECT]->(object)
}
CALL (c, row) {
  MATCH (position:Position {id: row.position})
  CREATE (c)-[:CLAIMS]->(position)
}`;
