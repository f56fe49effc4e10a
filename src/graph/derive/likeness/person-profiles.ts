import neo4j from "neo4j-driver";
import type { Companion, EntityId, OfficeSeen, PersonProfile } from "../../../domain/index.ts";
import type { RunStatement } from "../../store/connection.ts";
import { undated } from "../../vocabulary/relationships.ts";
import { isFullName } from "./find-mates.ts";

/** So many of a person's latest articles are looked through, however many there are. */
const mostArticles = 20;

/** What the graph has of each of these people that may tell who it is. */
export async function personProfiles(
  run: RunStatement,
  people: readonly EntityId[],
): Promise<ReadonlyMap<EntityId, PersonProfile>> {
  if (people.length === 0) return new Map();
  const rows = (await run(read, {
    people,
    mostArticles: neo4j.int(mostArticles),
  })) as readonly ProfileRow[];
  return new Map(rows.map((row) => [row[0], profileOf(row)]));
}

type ProfileRow = readonly [
  id: EntityId,
  name: string,
  names: readonly string[],
  offices: readonly (readonly [
    title: string,
    isPublic: boolean,
    at: EntityId,
    atName: string,
    within: readonly EntityId[],
  ])[],
  pages: readonly (readonly [page: string, home: string | null, publication: string | null])[],
  companions: readonly (readonly [id: EntityId, name: string, level: string | null])[],
  firstSeenOn: string | null,
  lastSeenOn: string | null,
];

function profileOf([
  id,
  name,
  names,
  offices,
  pages,
  beside,
  first,
  last,
]: ProfileRow): PersonProfile {
  const ofKind = (kind: string): Companion[] =>
    beside
      .filter(([other, , level]) => other.startsWith(`${kind}:`) && !largePlaces.has(level ?? ""))
      .map(([other, called]) => ({ id: other, name: called }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...{ id, name, names: names.toSorted() },
    offices: offices.map(officeOf).toSorted(byText),
    ...{ people: ofKind("person"), bodies: ofKind("organization"), places: ofKind("location") },
    homes: distinct(pages.map(([, home]) => home)),
    publications: distinct(pages.map(([, , publication]) => publication)),
    pages: distinct(pages.map(([page]) => page)),
    firstSeenOn: first === undated ? null : first,
    lastSeenOn: last === undated ? null : last,
  };
}

/** Whoever is named beside these may be anybody. */
const largePlaces = new Set(["country", "province", "city"]);

function officeOf([title, isPublic, at, atName, within]: ProfileRow[3][number]): OfficeSeen {
  return { title, isPublic, at, atName, within };
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].toSorted();
}

const read = `
UNWIND $people AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:NAMED]->(n:Name) WHERE ${isFullName}
  RETURN collect(n.text) AS names
}
CALL (e) {
  MATCH (e)-[:HOLDS]->(p:Position)-[:AT]->(at)
  OPTIONAL MATCH (at)-[:LOCATED_IN]->(l)
  RETURN collect([p.title, p.isPublic, at.id, at.name, coalesce(at.within, l.within, [])]) AS offices
}
CALL (id) {
  MATCH (a:Article)-[r:MENTIONS]->(:Entity)
  WHERE r.entityId = id AND r.sortOn IS NOT NULL AND r.articleId IS NOT NULL
  WITH a, r ORDER BY r.sortOn DESC, r.articleId LIMIT $mostArticles
  RETURN collect(a) AS articles
}
CALL (articles) {
  UNWIND articles AS a
  MATCH (a)-[:APPEARED_ON]->(p)
  OPTIONAL MATCH (p)-[:OF]->(q)
  RETURN collect(DISTINCT [p.id, p.home, q.id]) AS pages
}
CALL (e, articles) {
  UNWIND articles AS a
  MATCH (a)-[:MENTIONS]->(other) WHERE other <> e AND other.isHub IS NULL
  RETURN collect(DISTINCT [other.id, other.name, other.level]) AS companions
}
RETURN id, e.name, names, offices, pages, companions, e.firstSeenOn, e.lastSeenOn`;
