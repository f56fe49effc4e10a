import type { Place } from "../../domain/index.ts";

/** That a page names one of several places, and how much that says of where it was printed. */
export interface Evidence {
  readonly places: readonly Place[];
  readonly weight: number;
}
