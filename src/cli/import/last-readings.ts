import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { PageGraph } from "../../domain/index.ts";
import { type Line, linesOf } from "../pages/lines-of.ts";
import { pageIdOfLine, parsePageLine } from "../pages/page-line.ts";

/** What is told of the lines on the way. */
export interface ReadingEvents {
  /** A line is no read page; the others are read all the same. */
  onRefused(error: unknown): void;
  /** A page is told again by a later line, which counts. */
  onSuperseded(): void;
  /** So many bytes have been read since it was called last. */
  onBytes(bytes: number): void;
}

/** Which lines tell a page that a later one tells again. */
export type Superseded = ReadonlySet<string>;

/**
 * The read pages of files of lines, in their order, each page once: of those told several times the last
 * that can be read.
 */
export async function* lastReadings(
  files: readonly string[],
  superseded: Superseded,
  { onRefused, onSuperseded, onBytes }: ReadingEvents,
): AsyncGenerator<PageGraph> {
  for (const file of files) {
    for await (const line of linesIn(file)) {
      onBytes(line.bytes.length + 1);
      const graph = readLine(line, file, onRefused);
      if (graph === null) continue;
      if (superseded.has(lineMark(file, line.number))) onSuperseded();
      else yield graph;
    }
  }
}

/**
 * Looks through files of lines for pages that are told more than once. It reads no more of most lines than
 * their beginning.
 */
export async function findSuperseded(
  files: readonly string[],
  onBytes: (bytes: number) => void,
): Promise<Superseded> {
  const superseded = new Set<string>();
  for (const lines of (await linesOfPages(files, onBytes)).values()) {
    if (lines.length === 1) continue;
    const counting = await lastGood(lines);
    for (const { file, number } of lines.slice(0, counting)) superseded.add(lineMark(file, number));
  }
  return superseded;
}

/** Where a line is. */
interface LinePlace extends Pick<Line, "number" | "start"> {
  readonly file: string;
  readonly length: number;
}

/** The lines of every page, in their order. */
async function linesOfPages(
  files: readonly string[],
  onBytes: (bytes: number) => void,
): Promise<ReadonlyMap<string, readonly LinePlace[]>> {
  const found = new Map<string, LinePlace[]>();
  for (const file of files) {
    for await (const { number, start, bytes } of linesIn(file)) {
      onBytes(bytes.length + 1);
      const page = pageIdOfLine(bytes);
      if (page === null) continue;
      const place = { file, number, start, length: bytes.length };
      const known = found.get(page);
      if (known) known.push(place);
      else found.set(page, [place]);
    }
  }
  return found;
}

/** The last of some lines that can be read, as an index; 0 where none can. */
async function lastGood(lines: readonly LinePlace[]): Promise<number> {
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const place = lines[i];
    if (place && (await isGood(place))) return i;
  }
  return 0;
}

async function isGood({ file, start, length }: LinePlace): Promise<boolean> {
  const handle = await open(file, "r");
  try {
    parsePageLine(await textAt(handle, start, length), file);
    return true;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

async function textAt(handle: FileHandle, start: number, length: number): Promise<string> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
  return buffer.toString("utf8");
}

function readLine(
  { number, bytes }: Line,
  file: string,
  onRefused: ReadingEvents["onRefused"],
): PageGraph | null {
  try {
    return parsePageLine(bytes.toString("utf8"), `"${file}:${number}"`);
  } catch (error) {
    onRefused(error);
    return null;
  }
}

function linesIn(file: string): AsyncGenerator<Line> {
  return linesOf(createReadStream(file, { highWaterMark: 1 << 20 }));
}

function lineMark(file: string, number: number): string {
  return `${number} ${file}`;
}
