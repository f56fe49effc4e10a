import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Problem } from "../../domain/index.ts";
import { type Labeling, openTagger, type Tagger } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { reportError } from "../terminal/report-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { readTextLine, type TextLine } from "./text-line.ts";

/** The flags of `tag`. */
export interface TagFlags {
  readonly labels: Labeling;
  readonly model?: Tagger["model"];
}

/**
 * Prints the names in texts: a JSON object for each line of the files, or of stdin, in their order. Of
 * a line that can't be read it says why on stderr, and goes on with the next.
 */
export async function tag(
  files: readonly string[],
  flags: TagFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const tagger = await openTagger(flags.labels, openGazetteer(), flags.model);
  let refused = 0;
  for (const file of files.length === 0 ? ["-"] : files) {
    for await (const lines of inGroups(linesOf(file))) {
      const read = lines.map(({ line, number }) => readTextLine(line, nameOf(file), number));
      const problems = read.filter((one) => one instanceof Problem);
      for (const problem of problems) reportError(problem, terminal, "tag");
      refused += problems.length;
      await answer(read.filter(isText), tagger, terminal);
    }
  }
  return refused > 0 ? exitCodes.partly : exitCodes.ok;
}

function isText(read: TextLine | Problem | null): read is TextLine {
  return read !== null && !(read instanceof Problem);
}

async function answer(
  texts: readonly TextLine[],
  tagger: Tagger,
  terminal: Terminal,
): Promise<void> {
  const found = await tagger.tag(texts.map(({ text }) => text));
  texts.forEach(({ id }, i) => {
    terminal.out(JSON.stringify({ id, entities: (found[i] ?? []).map(rounded) }));
  });
}

/** Lines that are read at once: enough to find some of like length. */
const readTogether = 128;

function nameOf(file: string): string {
  return file === "-" ? "stdin" : file;
}

interface NumberedLine {
  readonly line: string;
  /** From 1. */
  readonly number: number;
}

async function* inGroups<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < readTogether) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function* linesOf(file: string): AsyncGenerator<NumberedLine> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      yield { line, number };
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): unknown {
  const isOfSystem = error instanceof Error && "syscall" in error;
  if (!isOfSystem) return error;
  return new Problem(
    "FILE_UNREADABLE",
    `"${file}" can't be read: ${error.message}; check its path`,
    {
      cause: error,
    },
  );
}

function rounded<Found extends { readonly confidence: number }>(found: Found): Found {
  return { ...found, confidence: Math.round(found.confidence * 1000) / 1000 };
}
