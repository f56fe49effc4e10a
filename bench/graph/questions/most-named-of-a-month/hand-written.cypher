// Articles by the index on their date; count(*) reads no property of an edge.
MATCH (a:Article) WHERE a.sortOn >= $from AND a.sortOn <= $to
MATCH (a)-[:MENTIONS]->(e)
WITH e, count(*) AS count ORDER BY count DESC LIMIT 20
RETURN e.id, e.name, e.kind, count
