/**
 * Makes models/join-weights.json: what each cue is worth, fitted on the newspapers of tests/quality
 * put into disorder. No other page has a part in it.
 * Usage: tsx training/continuation/train-weights.ts [LANGUAGE... | --without NEWSPAPER...]
 * With --without it fits again without these newspapers instead, all of one language, and keeps what it
 * finds in tests/quality/left-out-weights.json, so that each can be read with weights that never saw it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../../src/domain/index.ts";
import type { Weights } from "../../src/page/joins/cue.ts";
import { disorders } from "../../tests/quality/disorder/disorders.ts";
import { disorderPage } from "../../tests/quality/disorder/disorder.ts";
import { openNewspapers } from "../../tests/quality/disorder/newspaper.ts";
import { fitWeights } from "./fit-weights.ts";
import { type TrainingPage, trainingPage } from "./training-page.ts";

const root = resolve(import.meta.dirname, "../..");
const leavesOut = process.argv.includes("--without");
/** Other ones than those by which reading is scored. */
const seeds = [101, 102, 103, 104, 105, 106];

/** The newspapers in every disorder, once for each seed. */
const drawn = seeds.map((seed) =>
  openNewspapers().flatMap((paper) =>
    disorders.map((disorder) => trainingPage(disorderPage(paper, disorder, seed), paper.language)),
  ),
);
if (leavesOut) {
  const names = process.argv.slice(process.argv.indexOf("--without") + 1);
  const weights = fitWithout(names);
  for (const name of names) keep("tests/quality/left-out-weights.json", name, weights);
} else {
  for (const language of (["zh", "en"] as const).filter(isWanted)) {
    keep("models/join-weights.json", language, fitTogether((page) => page.language === language));
  }
}

/** All languages, unless some are named. */
function isWanted(language: Language): boolean {
  return process.argv.length === 2 || process.argv.includes(language);
}

function fitWithout(names: readonly string[]): Weights {
  const own = drawn[0]?.find(({ newspaper }) => newspaper === names[0]);
  if (own === undefined) throw new RangeError(`no newspaper is called "${names[0]}"`);
  return fitTogether(({ language, newspaper }) => language === own.language && !names.includes(newspaper));
}

/** The mean of what each seed's pages say: by themselves they differ a good deal where cues go together. */
function fitTogether(isWanted: (page: TrainingPage) => boolean): Weights {
  return meanOf(drawn.map((pages) => fitWeights(pages.filter(isWanted))));
}

function meanOf(fits: readonly Weights[]): Weights {
  const names = Object.keys(fits[0] ?? {}) as (keyof Weights)[];
  const mean = (name: keyof Weights): number => fits.reduce((sum, fit) => sum + fit[name], 0) / fits.length;
  return Object.fromEntries(
    names.map((name) => [name, Math.round(mean(name) * 1000) / 1000]),
  ) as unknown as Weights;
}

function keep(file: string, name: string, weights: Weights): void {
  const path = resolve(root, file);
  const known = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const all = Object.entries<Weights>({ ...known, [name]: weights });
  const sorted = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${name}: ${file}`);
}
