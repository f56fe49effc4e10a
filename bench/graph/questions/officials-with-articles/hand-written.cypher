MATCH (:Entity {id: $id})<-[:AT]-(position)<-[h:HOLDS]-(person)
WITH position, h, person ORDER BY coalesce(h.lastSeenOn, '') DESC LIMIT 20
RETURN position.title, h.firstSeenOn, h.lastSeenOn, person.id, person.name, COLLECT {
  MATCH (person)<-[:MENTIONS]-(a)
  WITH a ORDER BY a.sortOn DESC LIMIT 3
  RETURN [a.id, a.headline, a.publishedOn]
} AS articles
