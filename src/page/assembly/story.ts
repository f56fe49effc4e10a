import type { Fragment } from "../find-blocks.ts";

/** A headline and the text read under it; either may be missing. */
export interface Story {
  readonly headline: Fragment | null;
  readonly text: readonly Fragment[];
}
