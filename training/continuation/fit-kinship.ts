import type { CueName, Weights } from "../../src/page/joins/cue.ts";
import type { Contrast } from "./contrasts.ts";
import { fitContrasts } from "./fit-contrasts.ts";
import type { TrainingPage } from "./training-page.ts";

/** The cues that make up the kinship of two blocks. */
export const kinCues: readonly CueName[] = [
  "kinBias",
  "kinAny",
  "kinSum",
  "kinMost",
  "kinDensity",
  "kinWordDensity",
  "kinRuns",
  "kinLikeness",
  "kinParallel",
];

/**
 * Fits the log odds that two blocks are of one story (logistic regression over all pairs of a page):
 * a pair is a contrast with one other arrangement, in which the two belong the other way.
 */
export function fitKinship(pages: readonly TrainingPage[], prior: Weights, strength: number): Weights {
  const pairs = pages.flatMap(pairsOf);
  const others = (Object.keys(prior) as CueName[]).filter((name) => !kinCues.includes(name));
  return fitContrasts(pairs, { prior, strength, fixed: new Set(others) });
}

function pairsOf({ evidence, stories }: TrainingPage): readonly Contrast[] {
  const storyOf = new Map(stories.flatMap((story) => story.text.map((text) => [text, story] as const)));
  const { texts } = evidence;
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).map((b) => {
      const belong = storyOf.get(a) === storyOf.get(b);
      const { cues } = evidence.between(a, b);
      return [new Map(cues.map(({ name, value }) => [name, belong ? -value : value]))];
    }),
  );
}
