// DISTINCT articles before anything is made of them: half the time of count(DISTINCT a).
MATCH (:Entity {id: $id})<-[:PART_OF*0..3]-(place)
MATCH (place)<-[:MENTIONS]-(a)
WITH DISTINCT a
WITH left(a.sortOn, 7) AS month, count(*) AS count
RETURN month, count ORDER BY month
