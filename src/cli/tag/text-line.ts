import { z } from "zod";
import { Problem } from "../../domain/index.ts";

/** A text to find names in. */
export interface TextLine {
  readonly id: string | number;
  readonly text: string;
}

const form = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Reads a line of JSON: `{"id", "text"}`. Null for a blank line; the problem, with the line's number
 * (from 1), for one that can't be read.
 */
export function readTextLine(
  line: string,
  source: string,
  number: number,
): TextLine | Problem | null {
  // A byte order mark may stand before the first line.
  const written = line.replace(/^\ufeff/, "");
  if (written.trim() === "") return null;
  const json = parsed(written);
  if (json === undefined) return refusal(source, number, written, "is no JSON");
  const read = form.safeParse(json);
  if (!read.success)
    return refusal(source, number, written, "lacks a string or number id or a string text");
  return read.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const quoted = 60;

function refusal(source: string, number: number, line: string, fault: string): Problem {
  const shown = line.length > quoted ? `${line.slice(0, quoted)}…` : line;
  return new Problem(
    "BAD_INPUT",
    `line ${number} of ${source} ${fault}: ${JSON.stringify(shown)}; write {"id": "1", "text": "…"}, one object a line`,
  );
}
