import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { stdin } from "./find-pages.ts";
import { linesOf } from "./lines-of.ts";
import { unreadable } from "./page-bytes.ts";
import { parsePageLine } from "./page-line.ts";
import type { OpenedPage } from "./page-source.ts";

/** How the name of a file of read pages ends. */
const ending = ".jsonl";

/**
 * Whether a path is that of a file of read pages, one a line, as `newsgraph read --jsonl` writes them:
 * by its name, or for the standard input by its first bytes, which stay to be read.
 */
export async function holdsReadPages(path: string): Promise<boolean> {
  if (path !== stdin) return path.toLowerCase().endsWith(ending);
  return (await beginningOf(process.stdin)).startsWith('{"newsgraph":');
}

/** The pages of a file of read pages, line by line; a line that is none is refused beside the others. */
export async function* readPagesOf(path: string): AsyncGenerator<OpenedPage> {
  try {
    for await (const line of linesOf(piecesOf(path))) {
      yield openedLine(line.bytes.toString("utf8"), `${path}:${line.number}`);
    }
  } catch (cause) {
    yield { kind: "refused", source: path, error: unreadable(path, cause as Error) };
  }
}

/** The bytes of a file, or of the standard input, piece by piece. */
function piecesOf(path: string): Readable {
  return path === stdin ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
}

function openedLine(text: string, source: string): OpenedPage {
  try {
    return { kind: "read", source, graph: parsePageLine(text, `"${source}"`) };
  } catch (error) {
    return { kind: "refused", source, error };
  }
}

async function beginningOf(input: Readable): Promise<string> {
  const piece = await new Promise<Buffer | null>((resolve, reject) => {
    input.once("error", reject);
    input.once("readable", () => resolve(input.read() as Buffer | null));
  });
  if (piece === null) return "";
  input.unshift(piece);
  return piece.toString("latin1", 0, 20);
}
