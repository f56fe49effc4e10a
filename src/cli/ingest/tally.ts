import type { Run } from "../../domain/index.ts";
import type { PageResult } from "./page-result.ts";

/** How many pages of a run became what, and what those have that went well. */
export type Tally = Pick<
  Run,
  "added" | "replaced" | "unchanged" | "failed" | "articles" | "mentions"
>;

export const emptyTally: Tally = {
  added: 0,
  replaced: 0,
  unchanged: 0,
  failed: 0,
  articles: 0,
  mentions: 0,
};

/** Counts one more page. */
export function counting(tally: Tally, result: PageResult): Tally {
  if ("error" in result) return { ...tally, failed: tally.failed + 1 };
  const { state, articles, mentions } = result.outcome;
  return {
    ...tally,
    [state]: tally[state] + 1,
    articles: tally.articles + articles,
    mentions: tally.mentions + mentions,
  };
}

/** How many pages were reached. */
export function pagesIn({ added, replaced, unchanged, failed }: Tally): number {
  return added + replaced + unchanged + failed;
}
