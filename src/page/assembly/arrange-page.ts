import type { Weights } from "../joins/cue.ts";
import type { PageEvidence } from "../joins/page-evidence.ts";
import { habitsOf, unknownHabits } from "../joins/page-habits.ts";
import { improveStories } from "./improve-stories.ts";
import { type Judge, judgePage } from "./judge-stories.ts";
import { linkBlocks } from "./link-blocks.ts";
import type { Story } from "./story.ts";

/** All stories of a page, and the judgements by which they were found. */
export interface Arrangement {
  readonly stories: readonly Story[];
  readonly judge: Judge;
}

/**
 * Finds the arrangement of headlines and text that is worth most: first link by link, then story by
 * story, then once more knowing how orderly the page is.
 */
export function arrangePage(evidence: PageEvidence, weights: Weights): Arrangement {
  const unprepared = judgePage(evidence, unknownHabits, weights);
  const first = improveStories(linkBlocks(evidence, unprepared), unprepared);
  const judge = judgePage(evidence, habitsOf(first, evidence.bylines), weights);
  return { stories: improveStories(first, judge), judge };
}
