import { stat } from "node:fs/promises";
import { type PageGraph, Problem } from "../../domain/index.ts";
import type { PageReader } from "../../pipeline/index.ts";
import type { OpenPages } from "../ingest/page-opener.ts";
import { expectRoom } from "./expect-room.ts";
import { findSuperseded, lastReadings } from "./last-readings.ts";
import { lineFiles } from "./line-files.ts";
import type { Steps } from "./show-steps.ts";

/** What reading the pages needs, and whom it tells. */
export interface Reading {
  readonly files: readonly string[];
  readonly open: OpenPages;
  readonly read: PageReader;
  readonly dataFolder: string;
  /** Told what share of a step is done. */
  readonly at: Steps["at"];
  /** A page or line can't be read; the others are read all the same. */
  onRefused(error: unknown): void;
  /** A page is told again by a later line, which counts. */
  onSuperseded(): void;
  /** Ends the reading with its reason. */
  readonly signal: AbortSignal;
}

/**
 * The pages of an import's files, each once: those that weren't read before are read, and of pages that
 * are told several times the last counts. What can't be read is told and left out.
 * @param folder is for what is read here.
 * @throws Problem DISK_FULL where there is no room for what they will take; the first refusal where no
 * page can be read.
 */
export async function* pagesToImport(reading: Reading, folder: string): AsyncGenerator<PageGraph> {
  const { files, open, read, at, signal, onSuperseded } = reading;
  let firstRefusal: unknown = null;
  const onRefused = (error: unknown): void => {
    signal.throwIfAborted();
    firstRefusal ??= error;
    reading.onRefused(error);
  };
  const onFileDone = counter(files.length, (share) => at("read", share), signal);
  const lines = await lineFiles(files, open, read, folder, {
    onRefused,
    onFileDone: () => onFileDone(1),
  });
  const bytes = await bytesOf(lines);
  await expectRoom(reading.dataFolder, bytes);
  const looked = counter(bytes, (share) => at("look", share), signal);
  const superseded = await findSuperseded(lines, looked);
  const onBytes = counter(bytes, (share) => at("pages", share), signal);
  let isEmpty = true;
  for await (const page of lastReadings(lines, superseded, { onRefused, onSuperseded, onBytes })) {
    isEmpty = false;
    yield page;
  }
  if (isEmpty) throw firstRefusal ?? noPage();
}

/** Adds up what is done of a total and tells the share, unless nobody wants it any more. */
function counter(
  total: number,
  tell: (share: number) => void,
  signal: AbortSignal,
): (more: number) => void {
  let done = 0;
  return (more) => {
    signal.throwIfAborted();
    done += more;
    tell(Math.min(1, done / total));
  };
}

async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function noPage(): Problem {
  return new Problem("FILE_EMPTY", "There is no page in what was given to be imported.");
}
