/**
 * The names of English news sentences as newsgraph and as compromise find them: F1 of exact spans and types, on
 * sentences that were written for this and that no rule was made by.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openTagger } from "../src/pipeline/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { readMarkedText } from "./english/read-marked-text.ts";
import { installPeer, lockedVersion } from "./graph/systems/neo4j-graphql/install.ts";

const peer = fileURLToPath(new URL("./english/compromise.mjs", import.meta.url));
const sentences = readFileSync(join(import.meta.dirname, "english", "sentences.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map(readMarkedText);

await installPeer("compromise");
const tagger = await openTagger("msra", openGazetteer(), "crf");
const tagged = await tagger.tag(sentences.map(({ text }) => text));
const own = tagged.map((spans) => spans.map(({ start, end, type }) => `${start} ${end} ${type}`));

console.log(
  `${sentences.length} sentences, ${sentences.flatMap(({ names }) => names).length} names`,
);
print("newsgraph", own);
print(`compromise ${lockedVersion("compromise")}`, peers());

function peers(): readonly (readonly string[])[] {
  const input = sentences.map(({ text }) => JSON.stringify({ text })).join("\n");
  const { stdout, stderr, status } = spawnSync("node", [peer], { input });
  if (status !== 0) throw new Error(String(stderr));
  return String(stdout)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as readonly string[]);
}

function print(name: string, found: readonly (readonly string[])[]): void {
  const figures = ["", "PER", "LOC", "ORG"].map(
    (type) => `${type || "all"} ${f1(type, found).toFixed(3)}`,
  );
  console.log(`${name.padEnd(20)} ${figures.join("  ")}`);
}

function f1(type: string, found: readonly (readonly string[])[]): number {
  const ofType = (names: readonly string[]): readonly string[] =>
    names.filter((name) => name.endsWith(type));
  const wanted = sentences.map(({ names }) => ofType(names));
  const read = found.map(ofType);
  const hits = wanted.flatMap((names, i) => names.filter((name) => read[i]?.includes(name)));
  return (2 * hits.length) / Math.max(1, wanted.flat().length + read.flat().length);
}
