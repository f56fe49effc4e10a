import { arrangePage } from "../../src/page/assembly/arrange-page.ts";
import type { CueName, Weights } from "../../src/page/joins/cue.ts";
import { chanceFrom } from "../../tests/quality/disorder/random.ts";
import { type Contrast, contrastsOf, contrastWithFound } from "./contrasts.ts";
import { cuePriors } from "./cue-priors.ts";
import { fitContrasts, type Holding } from "./fit-contrasts.ts";
import { fitKinship, kinCues } from "./fit-kinship.ts";
import type { TrainingPage } from "./training-page.ts";

/** How strongly the weights are drawn to what a reader would say, in cases. */
const strength = 3;

const rounds = 4;
/** How many cases a mistake of the arranger counts for. */
const mistakeCounts = 3;

/**
 * Fits what each cue is worth on pages whose order is known: first kinship alone, then all others
 * against the neighbours of what is right, those that the last fit found likeliest, and against what
 * the arranger took for right.
 */
export function fitWeights(pages: readonly TrainingPage[]): Weights {
  const kin = fitKinship(pages, cuePriors, 1);
  return fitRounds(pages, { prior: kin, strength, fixed: new Set(kinCues) });
}

/** Fits what only these cues are worth, all others staying as they are known. */
export function fitOnly(
  cues: ReadonlySet<CueName>,
  known: Partial<Weights>,
  pages: readonly TrainingPage[],
): Weights {
  const names = Object.keys(cuePriors) as CueName[];
  const said = Object.fromEntries([...cues].map((name) => [name, cuePriors[name]]));
  const fixed = new Set(names.filter((name) => !cues.has(name)));
  return fitRounds(pages, { prior: { ...cuePriors, ...known, ...said }, strength, fixed });
}

function fitRounds(pages: readonly TrainingPage[], holding: Holding): Weights {
  const mistakes: Contrast[] = [];
  let weights = holding.prior;
  for (let round = 0; round < rounds; round++) {
    const chance = chanceFrom(round + 1);
    const neighbours = pages.flatMap((page) => contrastsOf(page, weights, chance));
    if (round > 0) mistakes.push(...pages.flatMap((page) => mistakesOn(page, weights)));
    weights = fitContrasts([...neighbours, ...mistakes], holding);
  }
  return weights;
}

/** What the arranger takes for right and is not, as often as a mistake counts. */
function mistakesOn(page: TrainingPage, weights: Weights): readonly Contrast[] {
  const contrast = contrastWithFound(page, arrangePage(page.evidence, weights).stories, weights);
  return contrast === null ? [] : Array.from({ length: mistakeCounts }, () => contrast);
}
