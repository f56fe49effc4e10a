/** One line of a file of lines. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins in the file, in bytes. */
  readonly start: number;
  /** Its bytes without the line end; good until the next line is asked for. */
  readonly bytes: Buffer;
}

const lineEnd = 0x0a;
/** Longer than any text may be in JavaScript, so no page. */
const longestLine = 500_000_000;

/**
 * The lines of a file that comes in pieces, one after another, blank ones left out; it takes the memory
 * of one piece and the longest line.
 * @throws RangeError at a line of more than 500 MB.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const begun: Buffer[] = [];
  let begunLength = 0;
  let number = 0;
  let start = 0;
  const lineOf = (end: Buffer): Line => {
    const bytes = begun.length === 0 ? end : Buffer.concat([...begun, end]);
    begun.length = 0;
    begunLength = 0;
    number += 1;
    return { number, start, bytes };
  };
  for await (const piece of pieces) {
    const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = 0;
    for (let to = buffer.indexOf(lineEnd); to >= 0; to = buffer.indexOf(lineEnd, from)) {
      const line = lineOf(buffer.subarray(from, to));
      if (!isBlank(line.bytes)) yield line;
      start += line.bytes.length + 1;
      from = to + 1;
    }
    if (from < buffer.length) begun.push(Buffer.from(buffer.subarray(from)));
    begunLength += buffer.length - from;
    if (begunLength > longestLine) throw new RangeError(`line ${number + 1} has no end`);
  }
  const last = lineOf(Buffer.alloc(0));
  if (!isBlank(last.bytes)) yield last;
}

function isBlank(line: Buffer): boolean {
  return line.length < 4 && line.toString("latin1").trim() === "";
}
