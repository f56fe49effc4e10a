import type { Fragment } from "../find-blocks.ts";
import { compareTexts, type Kinship } from "../joins/kinship.ts";
import type { Likelihood } from "../joins/likelihood.ts";
import type { PageHabits } from "../joins/page-habits.ts";
import { scoreBeginning, scoreEnding } from "../joins/score-beginning.ts";
import { scoreContinuation } from "../joins/score-continuation.ts";
import type { Sense } from "../joins/sense.ts";
import type { HeadlineGroup } from "./join-headlines.ts";
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
const looseHeadline = { beside: -2, alone: -3.5 };

/** Prepares the judgements on one page; each is made once. */
export function judgePage(
  groups: readonly HeadlineGroup[],
  texts: readonly Fragment[],
  sense: Sense,
  habits: PageHabits,
): Judge {
  const kinship = compareTexts(texts, groups, sense);
  const continuation = once(texts, (before: Fragment, after: Fragment) =>
    scoreContinuation(before, after, sense, habits),
  );
  const beginning = (headline: Fragment | null, first: Fragment): Likelihood =>
    scoreBeginning(headline, first, sense, habits);
  const places = new Set(groups.flatMap(({ lines }) => lines.map(({ index }) => index)));
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
 * How much the blocks of a text tell of the same, for each block after the first. Most of it asks
 * that every block tells of what some other tells of, a share that all tell of one thing: the first
 * alone would let two stories stand in a row, the second alone would turn out a block that names
 * nothing. Read forwards and backwards, so that the order itself does not count.
 */
function cohesion(kinship: Kinship, text: readonly Fragment[]): number {
  if (text.length < 2) return 0;
  const chained = (coherence(kinship, text) + coherence(kinship, text.toReversed())) / 2;
  const pairs = sumOver(text, (block, i) =>
    sumOver(text.slice(0, i), (other) => kinship.between(other, block).score),
  );
  return (1 - share) * chained + share * ((2 * pairs) / text.length);
}

const share = 0;

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
