// The articles as for newest-articles, each official's own way.
MATCH (:Entity {id: $id})<-[:AT]-(position)<-[h:HOLDS]-(person)
WITH position, h, person ORDER BY coalesce(h.lastSeenOn, '') DESC LIMIT 20
WITH position, h, person, COUNT { (person)<-[:MENTIONS]-() } AS named
WITH position, h, person, named * named > 15 * COUNT { (:Article) } AS isHub
CALL (person, isHub) {
  UNWIND CASE WHEN isHub THEN [person] ELSE [] END AS hub
  CALL (hub) {
    MATCH (a:Article) WHERE a.sortOn IS NOT NULL AND EXISTS { (a)-[:MENTIONS]->(hub) }
    RETURN a ORDER BY a.sortOn DESC LIMIT 3
  }
  RETURN a
  UNION ALL
  UNWIND CASE WHEN isHub THEN [] ELSE [person] END AS rare
  CALL (rare) {
    MATCH (rare)<-[:MENTIONS]-(a)
    WITH a ORDER BY a.sortOn DESC LIMIT 3
    RETURN a
  }
  RETURN a
}
WITH position, h, person, collect([a.id, a.headline, a.publishedOn]) AS articles
ORDER BY coalesce(h.lastSeenOn, '') DESC
RETURN position.title, h.firstSeenOn, h.lastSeenOn, person.id, person.name, articles
