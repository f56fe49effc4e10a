import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../domain/index.ts";
import { type EngineHome, engineHome, homePassword, makeHome, writeConf } from "./engine-home.ts";
import { isDiskFull } from "./failure.ts";
import { findJava } from "./find-java.ts";
import { haveJars } from "./have-jars.ts";
import { importProgress } from "./import-progress.ts";
import { adminArguments } from "./java-arguments.ts";
import { leaveOwnership, recordServer, takeOwnership } from "./ownership.ts";
import { type ServerProcess, startProcess } from "./server-process.ts";
import type { EngineEvents, EngineSettings } from "./settings.ts";

/** The nodes of a label or the relationships of a type, as files of the import folder. */
export interface CsvFiles {
  /** The label or the type; null for nodes whose rows say their labels themselves. */
  readonly name: string | null;
  /** Name of the file with the one line that says what the columns are. */
  readonly header: string;
  readonly rows: string;
  /** Whether there are line ends within values; such files take longer to read. */
  readonly hasLineEnds: boolean;
}

/** What is to be imported. */
export interface CsvImport {
  readonly nodes: readonly CsvFiles[];
  readonly relationships: readonly CsvFiles[];
  /** The one character that stands between the elements of a list. */
  readonly listDelimiter: string;
  /** Length of the longest row, in bytes. */
  readonly longestRow: number;
}

/** The folder of a data folder's home that the files to be imported are put in. It is made here. */
export async function makeImportFolder(dataFolder: string): Promise<string> {
  const home = engineHome(dataFolder);
  await makeHome(home);
  await mkdir(importFolder(home), { recursive: true });
  return importFolder(home);
}

/**
 * Makes the database of a data folder from the files in its import folder, by Neo4j's own importer, and
 * deletes the files. The database that was there is overwritten; one whose import failed can't be used.
 * @param onProgress is told what share of the work is done, 0 to 1.
 * @throws Problem JAVA_MISSING, JAVA_TOO_OLD, DOWNLOAD_FAILED, DISK_FULL, DATA_IN_USE or ENGINE_FAILED;
 * the signal's reason where it isn't wanted any more.
 */
export async function importCsv(
  settings: EngineSettings,
  files: CsvImport,
  events: Pick<EngineEvents, "onFetch"> = {},
  onProgress: (share: number) => void = () => undefined,
  unwanted?: AbortSignal,
): Promise<void> {
  const java = await findJava(settings);
  const home = engineHome(settings.dataFolder);
  await makeHome(home);
  await takeOwnership(home);
  try {
    const jars = await haveJars(settings, events);
    // Neo4j takes it only before there is a database.
    await homePassword(home);
    await writeConf(home, settings, 0);
    const command = adminArguments(java, jars, importHeap, importCommand(files));
    const environment = { ...settings.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf };
    const importer = await startProcess(java, command, home, environment);
    await recordServer(home, { ...importer.mark, port: 0 });
    await untilDone(importer, home, onProgress, unwanted);
    await rm(importFolder(home), { recursive: true, force: true });
  } finally {
    await leaveOwnership(home);
  }
}

/** What the importer keeps in the heap is small; most of its memory is taken beside it. */
const importHeap = "1g";
const pollMs = 200;
/** Neo4j's own buffer, which it makes some of for each core. */
const usualBuffer = 4 * 1024 * 1024;

function importFolder(home: EngineHome): string {
  return join(home.folder, "import");
}

/** The command with its files named from the home, so that no path of a user's is in it. */
function importCommand(files: CsvImport): readonly string[] {
  const named = (file: string): string => `import/${file}`;
  const group = (kind: string, { name, header, rows }: CsvFiles): string =>
    `--${kind}=${name === null ? "" : `${name}=`}${named(header)},${named(rows)}`;
  const withLineEnds = [...files.nodes, ...files.relationships]
    .filter(({ hasLineEnds }) => hasLineEnds)
    .flatMap(({ header, rows }) => [named(header), named(rows)]);
  return [
    ...["database", "import", "full", "neo4j"],
    "--overwrite-destination=true",
    // Each node has its number in the store already; nothing needs to be looked up.
    "--id-type=actual",
    "--bad-tolerance=0",
    `--array-delimiter=${characterName(files.listDelimiter)}`,
    `--read-buffer-size=${Math.max(usualBuffer, 2 * files.longestRow)}`,
    `--report-file=${named("report.txt")}`,
    ...(withLineEnds.length > 0
      ? ["--multiline-fields-format=v2", `--multiline-fields=${withLineEnds.join(",")}`]
      : []),
    ...files.nodes.map((each) => group("nodes", each)),
    ...files.relationships.map((each) => group("relationships", each)),
  ];
}

/** `U+FDD0` */
function characterName(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code}`;
}

async function untilDone(
  importer: ServerProcess,
  home: EngineHome,
  onProgress: (share: number) => void,
  unwanted?: AbortSignal,
): Promise<void> {
  const said = (): Promise<string> => readFile(home.output, "utf8").catch(() => "");
  while (importer.ending() === null) {
    if (unwanted?.aborted) await importer.kill();
    onProgress(importProgress(await said()));
    await Promise.race([sleep(pollMs), importer.gone]);
  }
  unwanted?.throwIfAborted();
  const ending = importer.ending() ?? "";
  if (ending !== "exit 0") throw failure(await said(), home, ending);
  onProgress(1);
}

function failure(said: string, home: EngineHome, ending: string): Problem {
  if (isDiskFull(said)) {
    return new Problem(
      "DISK_FULL",
      `The disk of "${home.folder}" became full during the import; make room and import again.`,
    );
  }
  const lines = said.split("\n").filter((line) => /error|exception|caused by/i.test(line));
  const why = (lines.length > 0 ? lines : said.trimEnd().split("\n")).slice(-3).join("\n");
  return new Problem("ENGINE_FAILED", `Neo4j's importer failed (${ending}). It said:\n${why}`);
}
