import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { Problem } from "../../../domain/index.ts";
import { decodeBytes } from "../../../text/index.ts";

/** A file in an archive. */
export interface ZipMember {
  /** Within the archive, parted by `/`. It is only a name: nothing is ever written there. */
  readonly path: string;
  /** Unpacks it. Throws `Problem` FILE_LOCKED or FILE_BROKEN. */
  bytes(): Promise<Uint8Array>;
}

// A year of a daily's pages has some thousands of files. Text is packed to a fifth or a tenth of its
// size, repetitive HTML to a thirtieth; bombs to a thousandth.
const mostMembers = 10_000;
const mostBytes = 200_000_000;
const largestRatio = 100;
const ratioCountsFrom = 5_000_000;

/**
 * The wanted files of a ZIP archive, in its order. What it says of its members' number and sizes is
 * judged before anything is unpacked, and a member that is larger than it says is broken.
 *
 * Throws `Problem` FILE_BROKEN, FILE_TOO_LARGE; FILE_FORMAT for the documents of office programs,
 * which are archives too.
 */
export async function* zipMembers(
  bytes: Uint8Array,
  name: string,
  isWanted: (path: string) => boolean,
): AsyncGenerator<ZipMember> {
  const archive = await openArchive(bytes, name);
  const members = await listed(archive, name);
  if (members.some(({ path }) => path === "[Content_Types].xml")) throw officeDocument(name);
  const wanted = members.filter(({ path }) => isWanted(path));
  judgeSize(wanted, bytes.length, name);
  for (const { path, entry } of wanted) {
    yield { path, bytes: () => unpacked(archive, entry, `${name}/${path}`) };
  }
}

interface Listed {
  readonly path: string;
  readonly entry: Entry;
}

async function openArchive(bytes: Uint8Array, name: string): Promise<ZipFile> {
  const { fromBufferPromise } = await import("yauzl");
  try {
    return await fromBufferPromise(Buffer.from(bytes), {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
    });
  } catch (cause) {
    throw broken(name, cause);
  }
}

/** All files of an archive, without its folders. */
async function listed(archive: ZipFile, name: string): Promise<readonly Listed[]> {
  if (archive.entryCount > mostMembers) throw tooMany(name, archive.entryCount);
  try {
    const found: Listed[] = [];
    for await (const entry of archive.eachEntry()) {
      const path = pathOf(entry);
      if (!path.endsWith("/")) found.push({ path, entry });
    }
    return found;
  } catch (cause) {
    throw broken(name, cause);
  }
}

/** Names that don't say they are UTF-8 are often GB18030, from Chinese systems. */
function pathOf({ fileNameRaw }: Entry): string {
  return decodeBytes(fileNameRaw, "a name in the archive").text.replaceAll("\\", "/");
}

function judgeSize(members: readonly Listed[], packed: number, name: string): void {
  const size = members.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (size <= mostBytes && (size < ratioCountsFrom || size <= packed * largestRatio)) return;
  throw new Problem(
    "FILE_TOO_LARGE",
    `The archive "${name}" would unpack to ${megabytes(size)} MB from ${megabytes(packed)} MB, which looks like a zip bomb (at most ${megabytes(mostBytes)} MB and ${largestRatio} times its size are unpacked); unpack it yourself if you trust it.`,
  );
}

async function unpacked(archive: ZipFile, entry: Entry, source: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw locked(source);
  const bytes = await contentOf(archive, entry, source);
  if (crc32(bytes) === entry.crc32) return bytes;
  throw broken(source, new Error("its checksum is wrong"));
}

async function contentOf(archive: ZipFile, entry: Entry, source: string): Promise<Uint8Array> {
  try {
    return await buffer(await archive.openReadStreamPromise(entry));
  } catch (cause) {
    throw broken(source, cause);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 0);
}

function tooMany(name: string, members: number): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `The archive "${name}" has ${members} files and at most ${mostMembers} are unpacked; split it, or unpack it and give the folder.`,
  );
}

function officeDocument(name: string): Problem {
  return new Problem(
    "FILE_FORMAT",
    `"${name}" is a document of an office program, which is not read; save it as text or PDF, then give that.`,
  );
}

function locked(source: string): Problem {
  return new Problem(
    "FILE_LOCKED",
    `"${source}" is encrypted; unpack it with its password, then give what was in it.`,
  );
}

function broken(source: string, cause: unknown): Problem {
  return new Problem(
    "FILE_BROKEN",
    `"${source}" is damaged: ${(cause as Error).message.replace(/\.$/, "")}; download or pack it again.`,
    { cause },
  );
}
