import type { ReadRows } from "../database/read-rows.ts";
import { at, pick, type Random } from "../pages/random.ts";
import type { World } from "../pages/world.ts";
import { makeWorld, nameExponent, termExponent } from "../pages/world.ts";
import { zipf } from "../pages/zipf.ts";

/** What is asked about: each draws one of many, those that are named often more often. */
export interface Pools {
  readonly person: (random: Random) => string;
  readonly organization: (random: Random) => string;
  readonly place: (random: Random) => string;
  /** Organizations that have officials. */
  readonly body: (random: Random) => string;
  readonly article: (random: Random) => string;
  readonly term: (random: Random) => string;
  readonly year: (random: Random) => string;
  readonly month: (random: Random) => string;
}

/** Fills the pools from a graph of generated pages. */
export async function fillPools(readRows: ReadRows, articles: number): Promise<Pools> {
  const ids = async (statement: string): Promise<string[]> =>
    (await readRows(statement)).map(([id]) => String(id));
  const named = (label: string): Promise<string[]> =>
    ids(`MATCH (e:${label}) WITH e, COUNT { (e)<-[:MENTIONS]-() } AS named WHERE named > 0
         RETURN e.id ORDER BY named DESC, e.id`);
  const bodies = `MATCH (e:Organization) WHERE (e)<-[:AT]-(:Position)<-[:HOLDS]-()
    RETURN e.id ORDER BY COUNT { (e)<-[:MENTIONS]-() } DESC, e.id`;
  // Ids are digests, so the first of them are as good as drawn.
  const some = "MATCH (a:Article) WHERE a.id > '' RETURN a.id ORDER BY a.id LIMIT 2000";
  const months = await ids(
    "MATCH (a:Article) WITH DISTINCT left(a.sortOn, 7) AS month RETURN month ORDER BY month",
  );
  const articleIds = await ids(some);
  return {
    person: byRank(await named("Person")),
    organization: byRank(await named("Organization")),
    place: byRank(await named("Location")),
    body: byRank(await ids(bodies)),
    article: (random) => pick(random, articleIds),
    term: byRank(makeWorld(articles).terms, termExponent),
    year: (random) => pick(random, months).slice(0, 4),
    month: (random) => pick(random, months),
  };
}

function byRank(values: World["terms"], exponent = nameExponent): (random: Random) => string {
  const draw = zipf(values.length, exponent);
  return (random) => at(values, draw(random));
}
