import type { Fragment } from "../find-blocks.ts";
import type { Sense } from "./sense.ts";
import { standingHeadScore } from "./standing-heads.ts";

/**
 * How likely two blocks tell of the same thing, by the rare words that they share and few others
 * on the page have. Log odds in nats; coefficients fitted on pages made of news texts.
 */
export interface Kinship {
  readonly between: (a: Fragment, b: Fragment) => Kin;
  /** Between a line over a text and the whole of the text. */
  readonly underLine: (line: Fragment, text: readonly Fragment[]) => Kin;
}

export interface Kin {
  readonly score: number;
  /** The most telling words shared. */
  readonly shared: readonly string[];
}

/** Compares the texts of one page with each other and with the lines that may stand over them. */
export function compareTexts(
  texts: readonly Fragment[],
  lines: readonly Fragment[],
  sense: Sense,
): Kinship {
  const terms = new Map(texts.map((text) => [text, sense.terms(text)]));
  const termsOf = (text: Fragment): ReadonlyMap<string, number> => terms.get(text) ?? new Map();
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const term of termsOf(text).keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const between = remembered((a: Fragment, b: Fragment) => {
    const kin = kinOf(termsOf(a), termsOf(b), holders, sense.usualTerms);
    return { ...kin, score: kin.score + sense.parallel(a, b) };
  });
  const headlineTerms = new Map(
    lines.map((line) => [line, findInTexts(sense.terms(line), texts, termsOf)]),
  );
  return {
    between: (a, b) => (a.index < b.index ? between(a, b) : between(b, a)),
    underLine: (line, text) => {
      const kin = headlineKin(headlineTerms.get(line) ?? [], text);
      return { ...kin, score: kin.score + standingHeadScore(line.plain, text) };
    },
  };
}

/** Stories of one paper share names and offices; so the words count for less than among any texts. */
const trust = 0.8;

function kinOf(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, number>,
  usual: number,
): Kin {
  let sum = 0;
  let most = 0;
  const shared: string[] = [];
  for (const [term, rarity] of a) {
    if (rarity === 0 || !b.has(term)) continue;
    const telling = rarity / Math.max(1, (holders.get(term) ?? 2) - 1) ** 0.85;
    sum += telling;
    most = Math.max(most, telling);
    if (telling > 1.5) shared.push(term);
  }
  const length = Math.sqrt(a.size * b.size) / usual;
  const density = Math.min(6, sum / Math.max(length, 0.2) / 4);
  const odds =
    0.38 * Math.min(5, sum / 4) - 0.28 * most + 1.32 * density - (sum > 0 ? 0.5 : 0) - 0.8;
  const score = trust * odds;
  return { score, shared };
}

/** A word of a headline, how telling it is, and the texts that have it. */
interface HeadlineTerm {
  readonly term: string;
  readonly weight: number;
  readonly telling: number;
  readonly holders: ReadonlySet<Fragment>;
}

function findInTexts(
  headline: ReadonlyMap<string, number>,
  texts: readonly Fragment[],
  termsOf: (text: Fragment) => ReadonlyMap<string, number>,
): readonly HeadlineTerm[] {
  return [...headline].map(([term, rarity]) => {
    const holders = new Set(texts.filter((text) => termsOf(text).has(term)));
    const weight = rarity + 0.3;
    return { term, weight, telling: weight / Math.sqrt(Math.max(1, holders.size)), holders };
  });
}

function headlineKin(headline: readonly HeadlineTerm[], text: readonly Fragment[]): Kin {
  const found = headline.filter(({ holders }) => text.some((block) => holders.has(block)));
  const all = headline.reduce((sum, { weight }) => sum + weight, 0);
  const sum = found.reduce((total, { telling }) => total + telling, 0);
  const most = found.reduce((top, { telling }) => Math.max(top, telling), 0);
  const coverage = all === 0 ? 0 : (4 * sum) / all;
  const score =
    0.98 * Math.min(5, sum / 4) + 0.35 * most + 1.36 * coverage - (sum > 0 ? 0.8 : 0) - 1.12;
  return { score, shared: found.map(({ term }) => term) };
}

function remembered(compare: (a: Fragment, b: Fragment) => Kin): (a: Fragment, b: Fragment) => Kin {
  const known = new Map<number, Kin>();
  return (a, b) => {
    const key = a.index * 65_536 + b.index;
    const kin = known.get(key) ?? compare(a, b);
    known.set(key, kin);
    return kin;
  };
}
