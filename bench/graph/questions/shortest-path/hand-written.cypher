// The bounded classic: milliseconds, where SHORTEST 1 of this Neo4j took minutes.
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH path = shortestPath((a)-[:MENTIONS*..8]-(b))
UNWIND nodes(path) AS n
RETURN n.id, coalesce(n.name, n.headline), n.publishedOn
