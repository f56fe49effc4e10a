import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

// Sources and compiled files lie equally deep below the package.
const folder = new URL("../../../data/places/", import.meta.url);

/** The lines of a file of data/places; their cells are parted by tabs. */
export function readLines(name: string): readonly string[] {
  const packed = readFileSync(fileURLToPath(new URL(`${name}.tsv.gz`, folder)));
  return gunzipSync(packed).toString("utf8").trimEnd().split("\n");
}
