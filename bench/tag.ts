/**
 * Sentences tagged a second and core by each model, over the sentences of the seeds, measured by the
 * time the processor spent, median of the rounds. A loop of plain arithmetic is timed beside it: its
 * rate tells how much of the processor's speed this process really had.
 */
import { readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { openTagger } from "../src/pipeline/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { languageOf, sentences } from "../src/text/index.ts";

const rounds = 5;
const texts = readdirSync("seeds")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(`seeds/${file}`, "utf8"))
  .flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end)));
const chinese = texts.filter((text) => languageOf(text) === "zh" && text.length >= 10);
const english = texts.filter((text) => languageOf(text) === "en");
const units = chinese.reduce((sum, { length }) => sum + length, 0);

console.log(`${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `${chinese.length} Chinese sentences, ${(units / chinese.length).toFixed(0)} characters each`,
);
const reference = await rate(async () => loop(), 1);
for (const model of ["encoder", "crf"] as const) {
  for (const labeling of ["msra", "cluener"] as const) {
    const tagger = await openTagger(labeling, openGazetteer(), model);
    await tagger.tag(chinese.slice(0, 20));
    tell(
      `${model} ${labeling}`,
      await rate(() => tagger.tag(chinese), chinese.length),
      "sentences",
    );
  }
}
const tagger = await openTagger("msra", openGazetteer(), "crf");
await tagger.tag(english.slice(0, 20));
tell("English rules", await rate(() => tagger.tag(english), english.length), "sentences");
tell("reference", reference, "loops of 100 million multiplications");

function tell(what: string, perSecond: number, of: string): void {
  console.log(
    `${what.padEnd(18)}${perSecond.toFixed(perSecond < 100 ? 1 : 0).padStart(7)} ${of}/s`,
  );
}

/** How many of `count` things a second of the processor's time does, the median of the rounds. */
async function rate(work: () => Promise<unknown>, count: number): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    rates.push((count * 1e6) / (user + system));
  }
  return rates.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function loop(): number {
  let value = 1;
  for (let i = 0; i < 100_000_000; i += 1) value = Math.imul(value ^ i, 0x01000193);
  return value;
}
