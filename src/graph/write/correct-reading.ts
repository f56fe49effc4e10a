import {
  type AskedCorrection,
  type EntityId,
  type IngestOutcome,
  type Judge,
  type JudgedOutcome,
  type JudgementId,
  type Language,
  type PageId,
  type PageSource,
  Problem,
  partialDate,
  type UndoneJudgement,
} from "../../domain/index.ts";
import type { Connection, RunStatement } from "../store/connection.ts";
import { findCorrection } from "./find-correction.ts";
import { undoIdentity } from "./judge-identity.ts";
import { correctionsOf, forgetJudgement, keepJudgement } from "./judgements.ts";
import { lockPage } from "./statements.ts";
import { lockPages, readingOf, type Writing, writeReadings } from "./write-pages.ts";

/**
 * Keeps a correction as the page's last judgement and reads the page with all of them, in one transaction.
 * Throws a Problem where what the correction speaks of is not there or can't be corrected so.
 */
export async function correctReading(
  connection: Connection,
  asked: AskedCorrection,
  judge: Judge,
  writing: Writing,
): Promise<JudgedOutcome> {
  // Found before: when the transaction is begun again, ids of articles may be others already.
  const { page, correction } = await findCorrection(connection, asked);
  return connection.write(async (run) => {
    const [found] = await run(lockPage, { page });
    if (!found) throw new Problem("NOT_FOUND", `There is no page "${page}" in the graph any more.`);
    const madeAt = writing.at;
    const judgement = await keepJudgement(run, { page, correction, madeAt, ...judge });
    return { ...(await rereadPage(run, page, writing)), judgement };
  });
}

/**
 * Forgets a judgement and reads its page with the others, in one transaction; null where there is no such
 * judgement.
 */
export async function undoJudgement(
  connection: Connection,
  id: JudgementId,
  writing: Writing,
): Promise<UndoneJudgement | null> {
  const text = "MATCH (j:Judgement {id: $id}) RETURN j.pageId, j.one";
  const [row] = await connection.read({ text, parameters: { id } });
  if (!row) return null;
  const [page, one] = row as readonly [PageId | null, EntityId | null];
  if (one !== null) await undoIdentity(connection, id, one, writing.likeness());
  if (page === null) return { outcome: null };
  return connection.write(async (run) => {
    const [found] = await run(lockPage, { page });
    await forgetJudgement(run, id);
    return { outcome: found ? await rereadPage(run, page, writing) : null };
  });
}

/** Reads a locked page once more, as it is judged now. */
async function rereadPage(
  run: RunStatement,
  page: PageId,
  writing: Writing,
): Promise<IngestOutcome> {
  const corrections = await correctionsOf(run, [page]);
  const graph = await writing.reread(await storedSource(run, page), corrections.get(page) ?? []);
  if (graph.page.id !== page)
    throw new Problem(
      "BAD_INPUT",
      `Page "${page}" was read by an older newsgraph and would be page "${graph.page.id}" today; remove it and ingest it again.`,
    );
  const known = await lockPages(run, [page]);
  const [outcome] = await writeReadings(run, [readingOf(graph, writing)], known, writing);
  if (!outcome) throw new Error("a page that was written has no outcome");
  return outcome;
}

/** A page as it came in, with all that was found out about it. */
async function storedSource(run: RunStatement, page: PageId): Promise<PageSource> {
  const [row] = (await run(sourceOfPage, { page })) as readonly SourceRow[];
  if (!row) throw new Error("a page that is locked is not there");
  const [text, source, publishedOn, number, language, home, publication] = row;
  return {
    text,
    source,
    publication,
    publishedOn: publishedOn === null ? null : partialDate(publishedOn),
    number,
    language,
    home,
  };
}

type SourceRow = readonly [
  text: string,
  source: string,
  publishedOn: string | null,
  number: string | null,
  language: Language,
  home: string | null,
  publication: string | null,
];

const sourceOfPage = `
MATCH (p:Page {id: $page})
RETURN p.text, p.source, p.publishedOn, p.number, p.language, p.home,
  head(COLLECT { MATCH (p)-[:OF]->(q:Publication) RETURN q.name })`;
