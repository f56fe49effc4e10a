import type { PageRequest } from "./plan.ts";

/** Whether a page is the first of a list in its own order, unfiltered: what is kept may answer it. */
export function isFirstAndPlain({ beyond, backwards, orderBy, where }: PageRequest): boolean {
  return beyond === null && !backwards && orderBy.length === 0 && where === null;
}
