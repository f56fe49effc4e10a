// Of an entity with few articles, these go by and the newest ten are kept. Of a hub, all articles go by,
// newest first, until ten of them name it: ten times fewer database hits on the average, as long as
// who is named so often is named lately. The turning point is where both cost the same.
MATCH (e:Entity {id: $id})
WITH e, COUNT { (e)<-[:MENTIONS]-() } AS named
WITH e, named * named > 50 * COUNT { (:Article) } AS isHub
CALL (e, isHub) {
  UNWIND CASE WHEN isHub THEN [e] ELSE [] END AS hub
  CALL (hub) {
    MATCH (a:Article) WHERE a.sortOn IS NOT NULL AND EXISTS { (a)-[:MENTIONS]->(hub) }
    RETURN a ORDER BY a.sortOn DESC LIMIT 10
  }
  RETURN a
  UNION ALL
  UNWIND CASE WHEN isHub THEN [] ELSE [e] END AS rare
  CALL (rare) {
    MATCH (rare)<-[:MENTIONS]-(a)
    WITH a ORDER BY a.sortOn DESC LIMIT 10
    RETURN a
  }
  RETURN a
}
RETURN a.id, a.headline, a.publishedOn
