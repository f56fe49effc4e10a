import { overlaps } from "../../domain/index.ts";
import { labelSets } from "./labels/label-sets.ts";
import type { ReadSpan } from "./labels/read-spans.ts";
import type { ScoredSet } from "./scorer.ts";
import type { TaggedSpan } from "./tagged-span.ts";

/**
 * What names can be labelled with. `msra` and `cluener` keep to the conventions of these sets; `news`
 * has people, places and organizations as the first, and positions as the second.
 */
export type Labeling = "msra" | "cluener" | "news";

/** The label sets that a labeling is read from. */
export const setsOf: Readonly<Record<Labeling, readonly ScoredSet[]>> = {
  msra: ["msra"],
  cluener: ["cluener"],
  news: ["msra", "cluener"],
};

/** What was read of a text, by set. */
export type SetSpans = Readonly<Partial<Record<ScoredSet, readonly ReadSpan[]>>>;

/** Names what was read by the types of the labeling. */
export const labelled: Readonly<Record<Labeling, (read: SetSpans) => readonly TaggedSpan[]>> = {
  msra: ({ msra = [] }) => msra.map((span) => named(span, labelSets.msra)),
  cluener: ({ cluener = [] }) => cluener.map((span) => named(span, labelSets.cluener)),
  news: ({ msra = [], cluener = [] }) => {
    const names = msra.map((span) => named(span, ["person", "location", "organization"]));
    const positions = cluener
      .map((span) => named(span, labelSets.cluener))
      .filter(({ type }) => type === "position")
      .filter((position) => !names.some((name) => overlaps(name, position)));
    return [...names, ...positions].sort((a, b) => a.start - b.start);
  },
};

function named({ start, end, type, confidence }: ReadSpan, types: readonly string[]): TaggedSpan {
  return { start, end, type: types[type] ?? "", confidence };
}
