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
  const words = new Map(texts.map((text) => [text, sense.words(text)]));
  const wordsOf = (text: Fragment): ReadonlyMap<string, number> => words.get(text) ?? new Map();
  const wordsShared = sharedAmong(texts, wordsOf);
  const runsShared = sharedAmong(texts, (text) => [...sense.runs(text)].map((run) => [run, 1]));
  return (a, b) => {
    const { cues, shared } = kinOf(termsOf(a), termsOf(b), holders, sense.usualTerms);
    const meant = cue("kinLikeness", alike([a], [b]));
    const parallel = sense.isParallel(a, b) ? [cue("kinParallel")] : [];
    const both = wordsShared(a, b);
    const more = [
      cue("kinWordDensity", both / (5 + Math.sqrt(wordsOf(a).size * wordsOf(b).size))),
      cue("kinRuns", Math.log1p(runsShared(a, b))),
    ];
    return { cues: [...cues, meant, ...more, ...parallel], shared };
  };
}

/**
 * How much any two texts share: the sum of what the things are worth that both have, each the more the
 * fewer texts of the page have it. Counted for the whole page at once: few things stand in several.
 */
function sharedAmong(
  texts: readonly Fragment[],
  worthsOf: (text: Fragment) => Iterable<readonly [thing: string, worth: number]>,
): (a: Fragment, b: Fragment) => number {
  const places = new Map(texts.map((text, place) => [text, place]));
  const holders = new Map<string, { readonly worth: number; readonly places: number[] }>();
  for (const [text, place] of places) {
    for (const [thing, worth] of worthsOf(text)) {
      const known = holders.get(thing) ?? { worth, places: [] };
      known.places.push(place);
      holders.set(thing, known);
    }
  }
  const sums = new Float64Array(texts.length * texts.length);
  for (const held of holders.values()) {
    const telling = held.worth * Math.log(texts.length / held.places.length);
    for (const one of held.places) {
      for (const other of held.places) {
        const at = one * texts.length + other;
        sums[at] = (sums[at] ?? 0) + telling;
      }
    }
  }
  return (a, b) => sums[(places.get(a) ?? 0) * texts.length + (places.get(b) ?? 0)] ?? 0;
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
