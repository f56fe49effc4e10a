import { readFile, stat } from "node:fs/promises";
import { Problem } from "../../domain/index.ts";
import { stdin } from "./find-pages.ts";

/**
 * The bytes of a page's file, or of the standard input.
 * @param maxMegabytes largest size; a larger file isn't opened, a larger input not read to its end.
 * @throws Problem FILE_UNREADABLE, FILE_TOO_LARGE.
 */
export async function pageBytes(path: string, maxMegabytes: number): Promise<Uint8Array> {
  return path === stdin ? stdinBytes(maxMegabytes) : fileBytes(path, maxMegabytes);
}

async function fileBytes(path: string, maxMegabytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxMegabytes * 1_000_000) throw tooLarge(path, size, maxMegabytes);
    return await readFile(path);
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(path, cause as NodeJS.ErrnoException);
  }
}

async function stdinBytes(maxMegabytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxMegabytes * 1_000_000) throw tooLarge("the standard input", size, maxMegabytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string, size: number, maxMegabytes: number): Problem {
  const megabytes = (size / 1_000_000).toFixed(1);
  return new Problem(
    "FILE_TOO_LARGE",
    `"${path}" has ${megabytes} MB and the limit is ${maxMegabytes} MB; is it one page? Raise the limit with --max-file ${Math.ceil(size / 1_000_000)}.`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it; look at its permissions",
  EPERM: "this user may not read it; look at its permissions",
  EISDIR: "it is a folder; name a file in it",
  EIO: "the disk did not give it",
};

/** Says why a file could not be read to its end. */
export function unreadable(path: string, cause: NodeJS.ErrnoException): Problem {
  const why = reasons[cause.code ?? ""] ?? cause.message;
  return new Problem("FILE_UNREADABLE", `"${path}" can't be read: ${why}.`, { cause });
}
