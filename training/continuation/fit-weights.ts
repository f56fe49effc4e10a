import { arrangePage } from "../../src/page/assembly/arrange-page.ts";
import type { Weights } from "../../src/page/joins/cue.ts";
import { chanceFrom } from "../../tests/quality/disorder/random.ts";
import { contrastsOf, contrastWithFound } from "./contrasts.ts";
import { cuePriors } from "./cue-priors.ts";
import { fitContrasts } from "./fit-contrasts.ts";
import { fitKinship, kinCues } from "./fit-kinship.ts";
import type { TrainingPage } from "./training-page.ts";

/** How strongly the weights are drawn to what a reader would say, in cases. */
const strength = 3;

const rounds = 3;
/** How many cases a mistake of the arranger counts for. */
const mistakeCounts = 3;

/**
 * Fits what each cue is worth on pages whose order is known: first kinship alone, then all others
 * against the neighbours of what is right, then also against what the arranger took for right.
 */
export function fitWeights(pages: readonly TrainingPage[]): Weights {
  const kin = fitKinship(pages, cuePriors, 1);
  const chance = chanceFrom(1);
  const contrasts = pages.flatMap((page) => contrastsOf(page, kin, chance));
  const holding = { prior: kin, strength, fixed: new Set(kinCues) };
  let weights = fitContrasts(contrasts, holding);
  for (let round = 0; round < rounds; round++) {
    for (const page of pages) {
      const { stories } = arrangePage(page.evidence, weights);
      const contrast = contrastWithFound(page, stories, kin);
      if (contrast) contrasts.push(...Array.from({ length: mistakeCounts }, () => contrast));
    }
    weights = fitContrasts(contrasts, holding);
  }
  return rounded(weights);
}

function rounded(weights: Weights): Weights {
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  ) as unknown as Weights;
}
