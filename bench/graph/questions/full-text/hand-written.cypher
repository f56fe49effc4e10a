// The limit is the index's own, or it would give every hit.
CALL db.index.fulltext.queryNodes('article_text', $phrase, {limit: 20}) YIELD node AS a, score
RETURN a.id, a.headline, a.publishedOn, score, COLLECT {
  MATCH (a)-[m:MENTIONS]->(e)
  WITH m, e ORDER BY m.salience DESC LIMIT 20
  RETURN [e.id, e.name, e.kind, m.salience]
} AS mentions
