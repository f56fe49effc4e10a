import type { IngestOutcome, KeysOf, PageGraph, PageId } from "../../domain/index.ts";
import type { Connection, RunStatement } from "../store/connection.ts";
import { undated } from "../vocabulary/relationships.ts";
import { fingerprint, type PageRows, pageRows } from "./page-rows.ts";
import * as statements from "./statements.ts";

/**
 * Writes all that a page gives, in one transaction: what was read of it before and is no longer read
 * goes, and entities that nothing speaks of any more go with it. Writing the same again changes nothing.
 */
export async function writePage(
  connection: Connection,
  graph: PageGraph,
  keysOf: KeysOf,
): Promise<IngestOutcome> {
  const rows = pageRows(graph, keysOf);
  const print = fingerprint(graph);
  const state = await connection.write(async (run) => {
    const before = await run(statements.fingerprintOfPage, { page: graph.page.id });
    if (before[0]?.[0] === print) return "unchanged";
    const touched = await deleteReading(run, graph.page.id);
    await writeRows(run, graph.page.id, rows);
    await run(statements.deleteEmptyPublications);
    await settle(run, merge(touched, touchedBy(rows)));
    await run(statements.finishPage, { page: graph.page.id, fingerprint: print });
    return before.length === 0 ? "added" : "replaced";
  });
  return {
    page: graph.page.id,
    state,
    articles: graph.articles.length,
    entities: graph.entities.length,
    mentions: graph.articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
    doubts: graph.doubts,
  };
}

/** Takes a page and all that only it gave out of the graph; false where there is no such page. */
export async function removePage(connection: Connection, page: PageId): Promise<boolean> {
  return connection.write(async (run) => {
    const found = await run(statements.fingerprintOfPage, { page });
    if (found.length === 0) return false;
    const touched = await deleteReading(run, page);
    await run(statements.deletePage, { page });
    await run(statements.deleteEmptyPublications);
    await settle(run, touched);
    return true;
  });
}

/** What a change touches and what must therefore be counted again. */
interface Touched {
  readonly entities: readonly string[];
  readonly positions: readonly string[];
  /** Entity and the form under which it was mentioned. */
  readonly forms: readonly (readonly unknown[])[];
}

async function deleteReading(run: RunStatement, page: PageId): Promise<Touched> {
  const touched = {
    entities: firstList(await run(statements.entitiesOfPage, { page })),
    positions: firstList(await run(statements.positionsOfPage, { page })),
    forms: await run(statements.formsOfPage, { page }),
  };
  for (const statement of statements.deleteReading) await run(statement, { page });
  return touched;
}

async function writeRows(run: RunStatement, page: PageId, rows: PageRows): Promise<void> {
  await run(statements.writePage, { page: rows.page });
  await run(statements.writePersons, { rows: rows.persons });
  await run(statements.writeOrganizations, { rows: rows.organizations });
  await run(statements.writeLocations, { rows: rows.locations });
  await run(statements.writeNames, { rows: rows.names });
  await run(statements.writePartOf, { rows: rows.partOf });
  await run(statements.writeLocatedIn, { rows: rows.locatedIn });
  await run(statements.detachPublication, { page });
  if (rows.publication)
    await run(statements.writePublication, { page, publication: rows.publication });
  await run(statements.writeArticles, { page, rows: rows.articles });
  await run(statements.writeBlocks, { page, rows: rows.blocks });
  await run(statements.writeJoins, { rows: rows.joins });
  await run(statements.writeMentions, { rows: rows.mentions });
  await run(statements.writeAuthors, { rows: rows.authors });
  await run(statements.writePositions, { rows: rows.positions });
  await run(statements.writeClaims, { rows: rows.claims });
}

function touchedBy(rows: PageRows): Touched {
  const ids = (list: PageRows["persons"]): string[] => list.map(({ id }) => String(id));
  return {
    entities: [...ids(rows.persons), ...ids(rows.organizations), ...ids(rows.locations)],
    positions: ids(rows.positions),
    forms: [],
  };
}

function merge(a: Touched, b: Touched): Touched {
  return {
    entities: [...new Set([...a.entities, ...b.entities])],
    positions: [...new Set([...a.positions, ...b.positions])],
    forms: [...a.forms, ...b.forms],
  };
}

/** Brings what is derived from edges in line with them again. */
async function settle(run: RunStatement, { entities, positions, forms }: Touched): Promise<void> {
  for (const statement of statements.rebuildHolds) await run(statement, { positions });
  await run(statements.forgetForms, { forms });
  await deleteUnspoken(run, entities);
  await run(statements.recount, { entities, undated });
  await run(statements.relabelOfficials, { entities });
}

async function deleteUnspoken(run: RunStatement, entities: readonly string[]): Promise<void> {
  if (entities.length === 0) return;
  const rows = await run(statements.deleteUnspoken, { entities });
  await deleteUnspoken(run, [...new Set(rows.flatMap(([wholes]) => stringList(wholes)))]);
}

function firstList(rows: readonly (readonly unknown[])[]): readonly string[] {
  return stringList(rows[0]?.[0]);
}

function stringList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
