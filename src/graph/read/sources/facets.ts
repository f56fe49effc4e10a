import { nodeRows, type Rows, type Source } from "../rows.ts";
import { numbers } from "../statistics/numbers.ts";

/** The hits of a search by what they are: person, organization, location or article. */
export const hitsByKind: Source = (context) =>
  facet(
    context,
    (hit, group) => [`WITH coalesce(${hit}.kind, 'article') AS ${group}`],
    (group) => ({ values: { kind: group } }),
  );

/** The articles among the hits by the year of their date. */
export const hitsByYear: Source = (context) =>
  facet(
    context,
    (hit, group) => [
      `WITH ${hit} WHERE ${hit}:Article AND NOT ${hit}.sortOn STARTS WITH '0000'`,
      `WITH left(${hit}.sortOn, 4) AS ${group}`,
    ],
    (group) => ({ values: { year: group } }),
  );

/** The articles among the hits by their newspaper. */
export const hitsByPublication: Source = (context) =>
  facet(
    context,
    (hit, group) => [`MATCH (${hit})-[:APPEARED_ON]->(:Page)-[:OF]->(${group}:Publication)`],
    (group) => ({ ...nodeRows(group, []), bound: { publication: group } }),
  );

function facet(
  { from, parameters }: Parameters<Source>[0],
  along: (hit: string, group: string) => readonly string[],
  shown: (group: string) => Partial<Rows>,
): Rows {
  const { hits } = from.bound;
  if (!hits) throw new Error("Facets are of hits.");
  const hit = parameters.variable("h");
  const group = parameters.variable("g");
  const count = parameters.variable("c");
  const own = shown(group);
  return {
    ...numbers([], group),
    ...own,
    clauses: [
      `UNWIND ${hits} AS ${hit}`,
      ...along(hit, group),
      `WITH ${group}, count(*) AS ${count}`,
    ],
    values: { ...own.values, count },
    orders: { COUNT: [count] },
    defaultOrder: [{ by: "COUNT", descending: true }],
    tieFollows: false,
  };
}
