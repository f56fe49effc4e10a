import type { Fragment } from "../find-blocks.ts";
import { compareTexts, type Kinship } from "../joins/kinship.ts";
import type { Likelihood } from "../joins/likelihood.ts";
import type { PageHabits } from "../joins/page-habits.ts";
import { scoreBeginning, scoreEnding } from "../joins/score-beginning.ts";
import { scoreContinuation } from "../joins/score-continuation.ts";
import type { Sense } from "../joins/sense.ts";
import type { Story } from "./story.ts";

/** Says what an arrangement of a page's blocks is worth; all scores are log odds in nats. */
export interface Judge {
  readonly continuation: (before: Fragment, after: Fragment) => Likelihood;
  readonly beginning: (headline: Fragment | null, first: Fragment) => Likelihood;
  readonly ending: (last: Fragment) => number;
  readonly kinship: Kinship;
  readonly worth: (story: Story) => number;
}

/** A headline over nothing is mostly a kicker or subhead, which stands beside another headline. */
const looseHeadline = { beside: -1, alone: -5 };

/** Prepares the judgements on one page; each is made once. */
export function judgePage(
  headlines: readonly Fragment[],
  texts: readonly Fragment[],
  sense: Sense,
  habits: PageHabits,
): Judge {
  const kinship = compareTexts(texts, headlines, sense);
  const continuation = once(texts, (before: Fragment, after: Fragment) =>
    scoreContinuation(before, after, sense, habits),
  );
  const beginning = (headline: Fragment | null, first: Fragment): Likelihood =>
    scoreBeginning(headline, first, sense, habits);
  const places = new Set(headlines.map(({ index }) => index));
  const isBeside = ({ index }: Fragment): boolean => places.has(index - 1) || places.has(index + 1);
  const worths = new Map<string, number>();
  const weigh = ({ headline, text }: Story): number => {
    const [first] = text;
    const last = text.at(-1);
    if (first === undefined || last === undefined) {
      if (headline === null) return 0;
      return isBeside(headline) ? looseHeadline.beside : looseHeadline.alone;
    }
    return (
      beginning(headline, first).score +
      sumOver(text, (block, i) => (i === 0 ? 0 : continuation(text[i - 1] ?? block, block).score)) +
      scoreEnding(last) +
      cohesion(kinship, text) +
      (headline ? kinship.underHeadline(headline, text).score : 0)
    );
  };
  const worth = (story: Story): number => {
    const key = `${story.headline?.index}:${story.text.map(({ index }) => index).join()}`;
    const known = worths.get(key) ?? weigh(story);
    worths.set(key, known);
    return known;
  };
  return { continuation, beginning, ending: scoreEnding, kinship, worth };
}

/**
 * How much the blocks of a text tell of the same: each is taken to tell of what any one of those
 * before it tells of. Read forwards and backwards, so that the order itself does not count.
 */
function cohesion(kinship: Kinship, text: readonly Fragment[]): number {
  return (coherence(kinship, text) + coherence(kinship, text.toReversed())) / 2;
}

function coherence(kinship: Kinship, text: readonly Fragment[]): number {
  return sumOver(text.slice(1), (block, i) => {
    const told = text.slice(0, i + 1);
    return Math.log(
      sumOver(told, (other) => Math.exp(kinship.between(other, block).score)) / told.length,
    );
  });
}

function sumOver<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + value(item, index), 0);
}

function once(
  texts: readonly Fragment[],
  judge: (before: Fragment, after: Fragment) => Likelihood,
): (before: Fragment, after: Fragment) => Likelihood {
  const known = new Map<number, Likelihood>();
  const width = Math.max(0, ...texts.map(({ index }) => index)) + 1;
  return (before, after) => {
    const key = before.index * width + after.index;
    const likelihood = known.get(key) ?? judge(before, after);
    known.set(key, likelihood);
    return likelihood;
  };
}
