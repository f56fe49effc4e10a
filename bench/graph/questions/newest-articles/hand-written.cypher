// The top ten are kept while the entity's articles go by; only these are read further.
MATCH (:Entity {id: $id})<-[:MENTIONS]-(a)
WITH a ORDER BY a.sortOn DESC LIMIT 10
RETURN a.id, a.headline, a.publishedOn
