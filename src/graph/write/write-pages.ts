import {
  type IngestOutcome,
  type LikenessRules,
  type PageGraph,
  type PageId,
  pageSourceOf,
  type Reread,
  type TextForms,
} from "../../domain/index.ts";
import type { Connection, RunStatement } from "../store/connection.ts";
import { overtaken } from "../store/driver-error.ts";
import { type BatchRows, batchRows } from "./batch-rows.ts";
import { correctionsOf } from "./judgements.ts";
import { takeOldReading } from "./old-reading.ts";
import type { ToldArticle } from "./page-change.ts";
import { type PageRows, pageRows } from "./page-rows.ts";
import { settle } from "./settle.ts";
import * as statements from "./statements.ts";
import { writeBlocks } from "./write-blocks.ts";
import { writeMentions } from "./write-mentions.ts";
import { writeNames } from "./write-names.ts";

/**
 * Writes all that pages give, all of them in one transaction or, where a page is given twice, in several:
 * what was read of a page before and is no longer read goes, and entities that nothing speaks of any more
 * go with it. Writing the same again changes nothing. A page that somebody has judged is read once more, as
 * it was judged. The outcomes are in the order of the pages.
 */
export async function writePages(
  connection: Connection,
  graphs: readonly PageGraph[],
  writing: Writing,
): Promise<readonly IngestOutcome[]> {
  const outcomes: IngestOutcome[] = [];
  for (const batch of withoutTwins(graphs))
    outcomes.push(...(await writeBatch(connection, batch, writing)));
  return outcomes;
}

/** What writing needs besides the pages. */
export interface Writing {
  readonly forms: TextForms;
  readonly reread: Reread;
  /** How people are compared; throws where the graph was opened without. */
  readonly likeness: () => LikenessRules;
  /** The ISO time that the outbox tells. */
  readonly at: string;
}

/** A page as it will be written. */
interface Reading {
  readonly id: PageId;
  readonly graph: PageGraph;
  readonly rows: PageRows;
  readonly fingerprint: string;
}

async function writeBatch(
  connection: Connection,
  graphs: readonly PageGraph[],
  writing: Writing,
): Promise<readonly IngestOutcome[]> {
  const readings = graphs.map((graph) => readingOf(graph, writing));
  const pages = readings.map(({ id }) => id);
  return connection.write(async (run) => {
    const known = await lockPages(run, pages);
    // Looked at behind the lock: whoever judges holds it as well.
    const corrections = await correctionsOf(run, pages);
    const judged = await Promise.all(
      readings.map(async (reading) => {
        const own = corrections.get(reading.id);
        if (!own) return reading;
        return readingOf(await writing.reread(pageSourceOf(reading.graph.page), own), writing);
      }),
    );
    return writeReadings(run, judged, known, writing);
  });
}

/** Makes of a page what is written of it. */
export function readingOf(graph: PageGraph, { forms }: Writing): Reading {
  const rows = pageRows(graph, forms);
  const { id, properties } = rows.page;
  return { id, graph, rows, fingerprint: properties.fingerprint };
}

/** Writes pages that are locked; `known` are the fingerprints of those that are there. */
export async function writeReadings(
  run: RunStatement,
  readings: readonly Reading[],
  known: ReadonlyMap<PageId, string>,
  { at }: Writing,
): Promise<readonly IngestOutcome[]> {
  const states = await writeChanged(run, readings, known, at);
  return readings.map(({ id, graph }) => ({
    page: id,
    state: states.get(id) ?? "unchanged",
    articles: graph.articles.length,
    entities: graph.entities.length,
    mentions: graph.articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
    doubts: graph.doubts,
  }));
}

/** Writes what is new or has changed; gives the state of each such page. */
async function writeChanged(
  run: RunStatement,
  readings: readonly Reading[],
  known: ReadonlyMap<PageId, string>,
  at: string,
): Promise<ReadonlyMap<PageId, "added" | "replaced">> {
  const changed = readings.filter(({ id, fingerprint }) => known.get(id) !== fingerprint);
  if (changed.length === 0) return new Map();
  const old = await takeOldReading(
    run,
    changed.flatMap(({ id }) => (known.has(id) ? [id] : [])),
  );
  const rows = batchRows(changed.map((reading) => reading.rows));
  await writeRows(run, rows);
  const pages = changed.map(({ id, fingerprint, rows }) => ({
    id,
    kind: known.has(id) ? ("replaced" as const) : ("added" as const),
    fingerprint,
    before: old.articles.get(id) ?? [],
    after: toldArticles(rows),
  }));
  await settle(run, { pages, old, rows, at });
  return new Map(pages.map(({ id, kind }) => [id, kind]));
}

/** Holds off everybody else who writes these pages; gives the fingerprints of those that are there. */
export async function lockPages(
  run: RunStatement,
  pages: readonly PageId[],
): Promise<ReadonlyMap<PageId, string>> {
  const rows = await run(statements.lockPages, { pages: pages.toSorted() });
  return new Map(
    rows.flatMap(([id, fingerprint]) => (fingerprint ? [[id as PageId, String(fingerprint)]] : [])),
  );
}

async function writeRows(run: RunStatement, rows: BatchRows): Promise<void> {
  const write = async (text: string, part: readonly unknown[]): Promise<void> => {
    if (part.length > 0) await run(text, { rows: part });
  };
  // What is the pages' own comes first, then what they share.
  await write(statements.writePages, rows.pages);
  await write(statements.writeArticles, rows.articles);
  await writeBlocks(run, rows);
  await write(statements.writeLocations, rows.locations);
  await write(statements.writeOrganizations, rows.organizations);
  await write(statements.writePersons, rows.persons);
  await checkEntities(run, rows);
  await writeNames(run, rows.names);
  await write(statements.writePartOf, rows.partOf);
  await write(statements.writeLocatedIn, rows.locatedIn);
  await write(statements.writePublications, rows.publications);
  await write(statements.writePagesOfPublications, rows.issues);
  await writeMentions(run, rows);
  await write(statements.writeAuthors, rows.authors);
  await write(statements.writePositions, rows.positions);
  await write(statements.writeClaims, rows.claims);
}

/**
 * An entity that another writer deleted while this one waited for it is found and yet gone, and what names
 * it would be lost without a word.
 * @throws an error with which the transaction is begun again.
 */
async function checkEntities(run: RunStatement, rows: BatchRows): Promise<void> {
  const entities = [...rows.locations, ...rows.organizations, ...rows.persons];
  const ids = entities.map(({ id }) => id);
  const [row] = await run(statements.countEntities, { ids });
  if (Number(row?.[0]) !== ids.length)
    throw overtaken("An entity was deleted while it was written.");
}

function toldArticles({ articles, mentions }: PageRows): readonly ToldArticle[] {
  const counts = new Map(articles.map(({ id }) => [id, new Map<ToldEntity, number>()]));
  for (const { article, entity, properties } of mentions)
    counts.get(article)?.set(entity, properties.count.toNumber());
  return articles.map(({ id, properties: { sortOn, textKey } }) => ({
    id,
    sortOn,
    textKey,
    isRepeat: false,
    counts: counts.get(id) ?? new Map(),
  }));
}

type ToldEntity = PageRows["mentions"][number]["entity"];

/** The pages in their order, cut so that none comes twice in one part. */
function withoutTwins(graphs: readonly PageGraph[]): readonly (readonly PageGraph[])[] {
  const parts: PageGraph[][] = [];
  for (const graph of graphs) {
    const part = parts.at(-1);
    if (part && !part.some(({ page }) => page.id === graph.page.id)) part.push(graph);
    else parts.push([graph]);
  }
  return parts;
}
