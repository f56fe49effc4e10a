import type { Fragment } from "../find-blocks.ts";
import { habitsOf, type PageHabits, unknownHabits } from "../joins/page-habits.ts";
import { type PageWords, readWords } from "../joins/page-words.ts";
import type { Sense } from "../joins/sense.ts";
import { improveStories } from "./improve-stories.ts";
import { type Gap, gapsOf, type HeadlineGroup, joinHeadlines } from "./join-headlines.ts";
import { type Judge, judgePage } from "./judge-stories.ts";
import { linkBlocks } from "./link-blocks.ts";
import type { Story } from "./story.ts";

/** All stories of a page, and the judgements by which they were found. */
export interface Arrangement {
  readonly stories: readonly Story[];
  readonly groups: readonly HeadlineGroup[];
  readonly judge: Judge;
  /** What the whole arrangement is worth, in nats. */
  readonly worth: number;
}

/** Two lines one under the other are one headline, unless the page gains this much by their parting. */
const partingCost = 0.5;

/**
 * Finds the arrangement of headlines and text that is worth most: first with headlines one under
 * the other taken as one, then with each such pair parted where that is better, then once more
 * knowing how orderly the page is.
 */
export function arrangePage(
  headlines: readonly Fragment[],
  texts: readonly Fragment[],
  sense: Sense,
): Arrangement {
  const words = readWords(texts, headlines, sense);
  const arrange = (cut: ReadonlySet<Gap>, habits: PageHabits): Arrangement =>
    arranged(joinHeadlines(headlines, cut), texts, words, habits);
  let cut: ReadonlySet<Gap> = new Set();
  let best = arrange(cut, unknownHabits);
  for (const gap of gapsOf(headlines)) {
    const further = new Set([...cut, gap]);
    const other = arrange(further, unknownHabits);
    if (other.worth <= best.worth + partingCost) continue;
    cut = further;
    best = other;
  }
  return arrange(cut, habitsOf(best.stories));
}

function arranged(
  groups: readonly HeadlineGroup[],
  texts: readonly Fragment[],
  words: PageWords,
  habits: PageHabits,
): Arrangement {
  const headlines = groups.map(({ whole }) => whole);
  const judge = judgePage(groups, words, habits);
  const stories = improveStories(linkBlocks(headlines, texts, judge), judge);
  const worth = stories.reduce((sum, story) => sum + judge.worth(story), 0);
  return { stories, groups, judge, worth };
}
