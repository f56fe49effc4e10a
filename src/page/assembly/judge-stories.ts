import type { Fragment } from "../find-blocks.ts";
import type { Kin } from "../joins/kinship.ts";
import type { Likelihood } from "../joins/likelihood.ts";
import type { PageHabits } from "../joins/page-habits.ts";
import type { PageWords } from "../joins/page-words.ts";
import { scoreBeginning, scoreEnding } from "../joins/score-beginning.ts";
import { scoreContinuation } from "../joins/score-continuation.ts";
import type { HeadlineGroup } from "./join-headlines.ts";
import type { Story } from "./story.ts";

/** Says what an arrangement of a page's blocks is worth; all scores are log odds in nats. */
export interface Judge {
  readonly continuation: (before: Fragment, after: Fragment) => Likelihood;
  readonly beginning: (headline: Fragment | null, first: Fragment) => Likelihood;
  readonly ending: (last: Fragment) => number;
  readonly between: (a: Fragment, b: Fragment) => Kin;
  /** Between a headline, all its lines together, and the text under it. */
  readonly underHeadline: (headline: Fragment, text: readonly Fragment[]) => Kin;
  readonly worth: (story: Story) => number;
}

/** A headline over nothing is mostly a kicker or subhead, which stands beside another headline. */
const looseHeadline = { beside: -2, alone: -3.5 };

/** Prepares the judgements on one page with these headlines and habits; each is made once. */
export function judgePage(
  groups: readonly HeadlineGroup[],
  words: PageWords,
  habits: PageHabits,
): Judge {
  const { between, underLine } = words.kinship;
  const likelihoods = new Map<number, Likelihood>();
  const continuation = (before: Fragment, after: Fragment): Likelihood => {
    const key = before.index * 65_536 + after.index;
    const known = likelihoods.get(key);
    if (known !== undefined) return known;
    const made = scoreContinuation(words.atBreak(before, after), before, after, habits);
    likelihoods.set(key, made);
    return made;
  };
  const beginning = (headline: Fragment | null, first: Fragment): Likelihood =>
    scoreBeginning(words.atBeginning(first), headline, first, habits);
  const linesOf = new Map(groups.map(({ whole, lines }) => [whole, lines]));
  const underHeadline = (headline: Fragment, text: readonly Fragment[]): Kin =>
    allTogether((linesOf.get(headline) ?? []).map((line) => underLine(line, text)));
  const parts = { continuation, beginning, ending: scoreEnding, between, underHeadline };
  const loose = looseScores(groups);
  return { ...parts, worth: remembered((story) => worthOf(story, parts, loose)) };
}

function worthOf(
  { headline, text }: Story,
  judge: Omit<Judge, "worth">,
  loose: (headline: Fragment) => number,
): number {
  const [first, ...others] = text;
  if (first === undefined) return headline === null ? 0 : loose(headline);
  let worth = judge.beginning(headline, first).score + cohesion(judge, text);
  let last = first;
  for (const block of others) {
    worth += judge.continuation(last, block).score;
    last = block;
  }
  if (headline !== null) worth += judge.underHeadline(headline, text).score;
  return worth + judge.ending(last);
}

/**
 * How much the blocks of a text tell of the same: each is taken to tell of what any one of those
 * before it tells of. Read forwards and backwards, so that the order itself does not count.
 */
function cohesion(judge: Pick<Judge, "between">, text: readonly Fragment[]): number {
  if (text.length < 2) return 0;
  const likelihoods = text.map((one) =>
    text.map((other) => (one === other ? 0 : Math.exp(judge.between(one, other).score))),
  );
  let sum = 0;
  likelihoods.forEach((row, i) => {
    const before = row.slice(0, i);
    const after = row.slice(i + 1);
    if (before.length > 0) sum += Math.log(meanOf(before));
    if (after.length > 0) sum += Math.log(meanOf(after));
  });
  return sum / 2;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of several lines over a text the one that fits best counts, and whatever speaks for the others. */
function allTogether(kins: readonly Kin[]): Kin {
  if (kins.length === 1 && kins[0]) return kins[0];
  const [best, ...others] = kins.toSorted((a, b) => b.score - a.score);
  const more = others.reduce((sum, { score }) => sum + Math.max(0, score), 0);
  return {
    score: (best?.score ?? 0) + more,
    shared: [...new Set(kins.flatMap(({ shared }) => shared))],
  };
}

function looseScores(groups: readonly HeadlineGroup[]): (headline: Fragment) => number {
  const places = new Set(groups.flatMap(({ lines }) => lines.map(({ index }) => index)));
  return ({ index }) =>
    places.has(index - 1) || places.has(index + 1) ? looseHeadline.beside : looseHeadline.alone;
}

function remembered(weigh: (story: Story) => number): (story: Story) => number {
  const known = new Map<string, number>();
  return (story) => {
    let key = `${story.headline?.index}`;
    for (const { index } of story.text) key += `,${index}`;
    const worth = known.get(key) ?? weigh(story);
    known.set(key, worth);
    return worth;
  };
}
