import type { Fragment } from "../find-blocks.ts";
import { type Cue, cue } from "./cue.ts";
import type { PageMeanings } from "./page-meanings.ts";
import type { Sense } from "./sense.ts";

/** What says that two blocks tell of the same thing. */
export interface Kin {
  readonly cues: readonly Cue[];
  /** The telling words that both have. */
  readonly shared: readonly string[];
}

/**
 * Compares the texts of one page two by two, by the rare words that they share and that few others
 * on the page have, and by what their words mean.
 */
export function compareTexts(
  texts: readonly Fragment[],
  sense: Sense,
  alike: PageMeanings,
): (a: Fragment, b: Fragment) => Kin {
  const terms = new Map(texts.map((text) => [text, sense.terms(text)]));
  const termsOf = (text: Fragment): ReadonlyMap<string, number> => terms.get(text) ?? new Map();
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const term of termsOf(text).keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return (a, b) => {
    const { cues, shared } = kinOf(termsOf(a), termsOf(b), holders, sense.usualTerms);
    const meant = cue("kinLikeness", alike([a], [b]));
    const parallel = sense.isParallel(a, b) ? [cue("kinParallel")] : [];
    return { cues: [...cues, meant, ...parallel], shared };
  };
}

function kinOf(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, number>,
  usual: number,
): Kin {
  let sum = 0;
  let most = 0;
  const shared: (readonly [term: string, telling: number])[] = [];
  for (const [term, rarity] of a) {
    if (rarity === 0 || !b.has(term)) continue;
    const telling = rarity / Math.max(1, (holders.get(term) ?? 2) - 1) ** 0.85;
    sum += telling;
    most = Math.max(most, telling);
    if (telling > 1.5) shared.push([term, telling]);
  }
  const length = Math.max(0.2, Math.sqrt(a.size * b.size) / usual);
  const cues = [
    cue("kinBias"),
    cue("kinSum", Math.min(6, sum / 4)),
    cue("kinMost", most),
    cue("kinDensity", Math.min(6, sum / length / 4)),
  ];
  return {
    cues: sum > 0 ? [...cues, cue("kinAny")] : cues,
    shared: shared.toSorted((x, y) => y[1] - x[1]).map(([term]) => term),
  };
}
