import neo4j, { type Integer } from "neo4j-driver";

/**
 * Rows by the thousand are sent as lists and tell other rows by their places: in maps the names would be
 * sent and read again with each row, and looking a node up by its id costs as much as making it.
 */

/** The place of each id in a list of rows. */
export function placesOf<Id>(rows: readonly { readonly id: Id }[]): ReadonlyMap<Id, Integer> {
  return new Map(rows.map(({ id }, place) => [id, neo4j.int(place)]));
}

/** The values of some properties, in the order of their names. */
export function valuesOf(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly unknown[] {
  return names.map((name) => properties[name]);
}

/** Cypher of a map of properties whose values stand in a list, the first at `from`. */
export function propertiesFrom(list: string, from: number, names: readonly string[]): string {
  return names.map((name, i) => `${name}: ${list}[${from + i}]`).join(", ");
}

/** Cypher that collects the nodes of a list of ids in its order; `kept` are the variables that go on. */
export function collectNodes(label: string, ids: string, kept: readonly string[] = []): string {
  const before = kept.map((variable) => `${variable}, `).join("");
  return `UNWIND range(0, size($${ids}) - 1) AS place
MATCH (n:${label} {id: $${ids}[place]})
WITH ${before}n ORDER BY place
WITH ${before}collect(n) AS ${ids}`;
}
