import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

// Sources and compiled files lie equally deep below the package.
const folder = new URL("../../../data/places/", import.meta.url);

/** The rows of a file of data/places, as cells. */
export function readRows(name: string): readonly (readonly string[])[] {
  return readLines(name).map((line) => line.split("\t"));
}

/** The lines of a file of data/places. */
export function readLines(name: string): readonly string[] {
  const packed = readFileSync(fileURLToPath(new URL(`${name}.tsv.gz`, folder)));
  const lines = gunzipSync(packed).toString("utf8").split("\n");
  return lines.slice(0, -1);
}
