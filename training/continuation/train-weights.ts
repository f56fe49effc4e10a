/**
 * Makes models/join-weights.json: what each cue is worth, fitted on the newspapers of tests/quality
 * put into disorder. No other page has a part in it.
 * Usage: tsx training/continuation/train-weights.ts [--only CUE,CUE...] [LANGUAGE... | --without NEWSPAPER...]
 * With --without it fits again without these newspapers instead, all of one language, and keeps what it
 * finds in tests/quality/left-out-weights.json, so that each can be read with weights that never saw it.
 * With --only it fits these cues alone, and all others stay as the file has them.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../../src/domain/index.ts";
import type { CueName, Weights } from "../../src/page/joins/cue.ts";
import { disorders } from "../../tests/quality/disorder/disorders.ts";
import { disorderPage } from "../../tests/quality/disorder/disorder.ts";
import { openNewspapers } from "../../tests/quality/disorder/newspaper.ts";
import { fitOnly, fitWeights } from "./fit-weights.ts";
import { type TrainingPage, trainingPage } from "./training-page.ts";

const root = resolve(import.meta.dirname, "../..");
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, without: { type: "boolean", default: false } },
});
const only = options.only === undefined ? null : new Set(options.only.split(",") as CueName[]);
/** Other ones than those by which reading is scored. */
const seeds = [101, 102, 103, 104, 105, 106];

/** The newspapers in every disorder, once for each seed. */
const drawn = seeds.map((seed) =>
  openNewspapers().flatMap((paper) =>
    disorders.map((disorder) => trainingPage(disorderPage(paper, disorder, seed), paper.language)),
  ),
);
if (options.without) {
  const file = "tests/quality/left-out-weights.json";
  const weights = fitWithout(positionals, knownIn(file)[positionals[0] ?? ""]);
  for (const name of positionals) keep(file, name, weights);
} else {
  const file = "models/join-weights.json";
  for (const language of (["zh", "en"] as const).filter(isWanted)) {
    const isIn = (page: TrainingPage): boolean => page.language === language;
    keep(file, language, fitTogether(isIn, knownIn(file)[language]));
  }
}

/** All languages, unless some are named. */
function isWanted(language: Language): boolean {
  return positionals.length === 0 || positionals.includes(language);
}

function fitWithout(names: readonly string[], known: Known): Weights {
  const own = drawn[0]?.find(({ newspaper }) => newspaper === names[0]);
  if (own === undefined) throw new RangeError(`no newspaper is called "${names[0]}"`);
  const isIn = ({ language, newspaper }: TrainingPage): boolean =>
    language === own.language && !names.includes(newspaper);
  return fitTogether(isIn, known);
}

/** The mean of what each seed's pages say: by themselves they differ a good deal where cues go together. */
function fitTogether(isIn: (page: TrainingPage) => boolean, known: Known): Weights {
  const fit = (pages: readonly TrainingPage[]): Weights =>
    only === null ? fitWeights(pages) : fitOnly(only, known ?? {}, pages);
  return meanOf(drawn.map((pages) => fit(pages.filter(isIn))));
}

function meanOf(fits: readonly Weights[]): Weights {
  const names = Object.keys(fits[0] ?? {}) as (keyof Weights)[];
  const mean = (name: keyof Weights): number => fits.reduce((sum, fit) => sum + fit[name], 0) / fits.length;
  return Object.fromEntries(
    names.map((name) => [name, Math.round(mean(name) * 1000) / 1000]),
  ) as unknown as Weights;
}

/** The weights as they stand; cues that came later may lack. */
type Known = Partial<Weights> | undefined;

function knownIn(file: string): Readonly<Record<string, Known>> {
  const path = resolve(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function keep(file: string, name: string, weights: Weights): void {
  const path = resolve(root, file);
  const all = Object.entries<Known>({ ...knownIn(file), [name]: weights });
  const sorted = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${name}: ${file}`);
}
