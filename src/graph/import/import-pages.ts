import { type PageGraph, Problem, type Run, type TextForms } from "../../domain/index.ts";
import { errorCode } from "../engine/error-code.ts";
import {
  type EngineEvents,
  type EngineSettings,
  importCsv,
  makeImportFolder,
  placeStaged,
  removeStage,
  stageDataFolder,
  startEngine,
} from "../engine/index.ts";
import { saveRun } from "../runs/runs.ts";
import { type Connection, connect } from "../store/connection.ts";
import { structureVersion } from "../store/structure.ts";
import { completeGraph } from "./complete-graph.ts";
import { CsvWriter, type ImportCounts, type WrittenCsv } from "./csv-writer.ts";
import { awaitFullText, indexGraph } from "./index-graph.ts";

/** What an import does, in this order. */
const importSteps = ["pages", "derive", "load", "start", "index", "fullText"] as const;
export type ImportStep = (typeof importSteps)[number];

/** What is imported, and how. */
export interface PageImport {
  /** The embedded server's; its data folder has no graph or an empty one, which is overwritten. */
  readonly engine: EngineSettings;
  /** Gives each page once; what has to be put aside meanwhile may be put in a folder. */
  readonly pages: (folder: string) => AsyncIterable<PageGraph>;
  readonly forms: TextForms;
  /** ISO time of the import. */
  readonly at: string;
  /** What is kept in the graph of the import itself, once it is known how much there was. */
  readonly runOf: (counts: ImportCounts) => Run;
  /** Whether the index of the articles' words is waited for as well. */
  readonly awaitFullText: boolean;
  readonly onFetch?: EngineEvents["onFetch"];
  /**
   * Told at the beginning of each step and now and then what share of it is done, 0 to 1; of the pages
   * themselves whoever gives them knows more.
   */
  readonly onProgress?: (step: ImportStep, share: number) => void;
  readonly unwanted?: AbortSignal;
}

/**
 * Makes a graph of pages at once, by Neo4j's own importer: the same graph as writing them one by one makes,
 * many times faster. It is made aside and takes its place when it is whole: an import that fails or isn't
 * wanted any more leaves nothing behind. When it has returned nothing runs; the next start answers at once,
 * and builds the index of the articles' words meanwhile.
 * @throws Problem DISK_FULL, DATA_IN_USE, JAVA_MISSING, ENGINE_FAILED and others; the signal's reason.
 */
export async function importPages(wanted: PageImport): Promise<ImportCounts> {
  const staged = await stageDataFolder(wanted.engine.dataFolder);
  try {
    const engine = { ...wanted.engine, dataFolder: staged };
    const written = await writeFiles(wanted, staged);
    const { onFetch, onProgress, unwanted } = wanted;
    onProgress?.("load", 0);
    const loaded = (share: number): void => onProgress?.("load", share);
    await importCsv(engine, written.files, onFetch ? { onFetch } : {}, loaded, unwanted);
    await finishGraph(wanted, engine, written);
    await placeStaged(staged, wanted.engine.dataFolder);
    return written.counts;
  } catch (error) {
    throw errorCode(error) === "ENOSPC" ? diskFull(staged, error) : error;
  } finally {
    await removeStage(staged);
  }
}

async function writeFiles(
  { pages, forms, onProgress, unwanted }: PageImport,
  staged: string,
): Promise<WrittenCsv> {
  const writer = new CsvWriter(await makeImportFolder(staged), forms);
  try {
    for await (const page of pages(staged)) {
      unwanted?.throwIfAborted();
      writer.take(page);
    }
    return await writer.finish((share) => onProgress?.("derive", share), unwanted);
  } catch (error) {
    // What went wrong is told, not what may go wrong for the same reason on closing.
    try {
      writer.close();
    } catch {}
    throw error;
  }
}

function diskFull(folder: string, cause: unknown): Problem {
  return new Problem(
    "DISK_FULL",
    `The disk of "${folder}" became full during the import; make room and import again.`,
    { cause },
  );
}

/** Starts the server once, for what Neo4j's importer can't do. */
async function finishGraph(
  wanted: PageImport,
  settings: EngineSettings,
  written: WrittenCsv,
): Promise<void> {
  const { onProgress, unwanted } = wanted;
  onProgress?.("start", 0);
  const engine = await startEngine(patient(settings), {}, unwanted);
  const connection = connect(engine);
  try {
    onProgress?.("index", 0);
    await completeGraph(connection, written);
    await indexGraph(connection, (share) => onProgress?.("index", share), unwanted);
    await saveRun(connection, wanted.runOf(written.counts));
    await markImported(connection, wanted.at);
    if (!wanted.awaitFullText) return;
    onProgress?.("fullText", 0);
    await awaitFullText(connection, (share) => onProgress?.("fullText", share), unwanted);
  } finally {
    await connection.close();
    await engine.stop();
  }
}

/** A constraint over millions of nodes takes one transaction. */
function patient(settings: EngineSettings): EngineSettings {
  return { ...settings, transactionSeconds: 24 * 3600, boltPort: null };
}

/** Nothing is to be derived, and nothing told: who watches begins with what comes later. */
async function markImported(connection: Connection, at: string): Promise<void> {
  await connection.write(async (run) => {
    await run("MERGE (m:Meta {key: 'outbox'}) SET m.seq = 0");
    await run("MERGE (m:Meta {key: 'derived'}) SET m.seq = 0, m.at = $at", { at });
    await run("MERGE (m:Meta {key: 'structure'}) SET m.version = $version", {
      version: structureVersion,
    });
  });
}
