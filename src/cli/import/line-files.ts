import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { PageReader } from "../../pipeline/index.ts";
import { type OpenPages, openedPages } from "../ingest/page-opener.ts";
import { stdin } from "../pages/find-pages.ts";
import { graphOf } from "../pages/graph-of.ts";
import { pageLine } from "../pages/page-line.ts";
import type { OpenedPage } from "../pages/page-source.ts";
import { holdsReadPages } from "../pages/read-pages-of.ts";

/** What is told of the files on the way. */
export interface LineFileEvents {
  /** A page can't be read; the others are read all the same. */
  onRefused(error: unknown): void;
  onFileDone(): void;
}

/**
 * Gives the pages of files as files of lines, in the same order, since lines can be gone through twice:
 * files of read pages are what they are, the pages of the others are read and put into the folder.
 */
export async function lineFiles(
  files: readonly string[],
  open: OpenPages,
  read: PageReader,
  folder: string,
  { onRefused, onFileDone }: LineFileEvents,
): Promise<readonly string[]> {
  const found: string[] = [];
  let unread: string[] = [];
  const readUnread = async (): Promise<void> => {
    if (unread.length === 0) return;
    const file = join(folder, `read-${found.length}.jsonl`);
    await writeLines(openedPages(unread, open, onFileDone), read, file, onRefused);
    found.push(file);
    unread = [];
  };
  for (const file of files) {
    if (file !== stdin && (await holdsReadPages(file))) {
      await readUnread();
      found.push(file);
      onFileDone();
    } else unread.push(file);
  }
  await readUnread();
  return found;
}

async function writeLines(
  pages: AsyncIterable<OpenedPage>,
  read: PageReader,
  file: string,
  onRefused: LineFileEvents["onRefused"],
): Promise<void> {
  const lines = createWriteStream(file, { mode: 0o600 });
  const written = finished(lines);
  for await (const opened of pages) {
    const line = await lineOf(opened, read, onRefused);
    if (line !== null && !lines.write(line)) await Promise.race([once(lines, "drain"), written]);
  }
  lines.end();
  await written;
}

async function lineOf(
  opened: OpenedPage,
  read: PageReader,
  onRefused: LineFileEvents["onRefused"],
): Promise<string | null> {
  try {
    if (opened.kind !== "refused") return `${pageLine(await graphOf(opened, read))}\n`;
    onRefused(opened.error);
  } catch (error) {
    onRefused(error);
  }
  return null;
}
