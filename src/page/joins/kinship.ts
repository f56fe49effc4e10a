import type { Fragment } from "../find-blocks.ts";
import type { Sense } from "./sense.ts";
import { standingHeadScore } from "./standing-heads.ts";

/**
 * How likely two blocks tell of the same thing, by the rare words that they share and few others
 * on the page have. Log odds in nats; coefficients fitted on pages made of news texts.
 */
export interface Kinship {
  readonly between: (a: Fragment, b: Fragment) => Kin;
  /** Between a headline and the whole text under it. */
  readonly underHeadline: (headline: Fragment, text: readonly Fragment[]) => Kin;
}

export interface Kin {
  readonly score: number;
  /** The most telling words shared. */
  readonly shared: readonly string[];
}

/** Lines that stand over one text. */
interface Headline {
  readonly whole: Fragment;
  readonly lines: readonly Fragment[];
}

/** Compares the texts of one page. */
export function compareTexts(
  texts: readonly Fragment[],
  headlines: readonly Headline[],
  sense: Sense,
): Kinship {
  const lines = headlines.flatMap((headline) => headline.lines);
  const linesOf = new Map(headlines.map((headline) => [headline.whole, headline.lines]));
  const terms = new Map([...texts, ...lines].map((block) => [block, sense.terms(block)]));
  const termsOf = (block: Fragment): ReadonlyMap<string, number> => terms.get(block) ?? new Map();
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const term of termsOf(text).keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const between = remembered((a: Fragment, b: Fragment) => {
    const kin = kinOf(termsOf(a), termsOf(b), holders, sense.usualTerms);
    return { ...kin, score: kin.score + sense.parallel(a, b) };
  });
  const underLine = (line: Fragment, text: readonly Fragment[]): Kin => {
    const kin = headlineKin(termsOf(line), text.map(termsOf), holders);
    const standing = standingHeadScore(line.plain, text.map(({ plain }) => plain).join("\n"));
    return { ...kin, score: kin.score + standing };
  };
  return {
    between: (a, b) => (a.index < b.index ? between(a, b) : between(b, a)),
    underHeadline: (headline, text) =>
      allTogether((linesOf.get(headline) ?? []).map((line) => underLine(line, text))),
  };
}

/** Of several lines over a text the one that fits best counts, and whatever speaks for the others. */
function allTogether(kins: readonly Kin[]): Kin {
  const [best, ...others] = kins.toSorted((a, b) => b.score - a.score);
  const more = others.reduce((sum, { score }) => sum + Math.max(0, score), 0);
  return {
    score: (best?.score ?? 0) + more,
    shared: [...new Set(kins.flatMap(({ shared }) => shared))],
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

function headlineKin(
  headline: ReadonlyMap<string, number>,
  text: readonly ReadonlyMap<string, number>[],
  holders: ReadonlyMap<string, number>,
): Kin {
  let sum = 0;
  let most = 0;
  let all = 0;
  const shared: string[] = [];
  for (const [term, rarity] of headline) {
    all += rarity + 0.3;
    if (!text.some((terms) => terms.has(term))) continue;
    const telling = (rarity + 0.3) / Math.sqrt(holders.get(term) ?? 1);
    sum += telling;
    most = Math.max(most, telling);
    shared.push(term);
  }
  const coverage = all === 0 ? 0 : (4 * sum) / all;
  const score =
    0.98 * Math.min(5, sum / 4) + 0.35 * most + 1.36 * coverage - (sum > 0 ? 0.8 : 0) - 1.12;
  return { score, shared };
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
