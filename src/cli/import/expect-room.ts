import { statfs } from "node:fs/promises";
import { Problem } from "../../domain/index.ts";

/**
 * How many bytes of disk an import takes at most for each byte of its read pages: the files for Neo4j's
 * importer, then the database with its indexes, for a while both. Measured with `npm run bench:import`.
 */
const bytesAByte = 4;
/** An empty database; its first log alone takes 256 MB. */
const least = 600e6;

/**
 * Makes sure that the disk has room for an import of read pages of so many bytes.
 * @throws Problem DISK_FULL that says how much is needed and how much there is.
 */
export async function expectRoom(dataFolder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dataFolder);
  const [needed, free] = [least + bytes * bytesAByte, bavail * bsize];
  if (free >= needed) return;
  throw new Problem(
    "DISK_FULL",
    `The import needs up to ${gigabytes(needed)} GB and the disk of "${dataFolder}" has ${gigabytes(free)} GB left; make room, or name another folder with --data.`,
  );
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
