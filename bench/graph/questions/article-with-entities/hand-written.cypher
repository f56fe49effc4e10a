MATCH (a:Article {id: $id})
RETURN a.id, a.headline, a.publishedOn, a.text, COLLECT {
  MATCH (a)-[m:MENTIONS]->(e)
  WITH m, e ORDER BY m.salience DESC LIMIT 20
  RETURN [e.id, e.name, e.kind, m.count, m.salience]
} AS mentions
