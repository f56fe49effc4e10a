import type { Fragment } from "../find-blocks.ts";
import type { Cue, Likelihood } from "../joins/likelihood.ts";
import type { Arrangement } from "./arrange-page.ts";
import type { Judge } from "./judge-stories.ts";
import { openingScore, pairScore } from "./link-blocks.ts";
import type { Story } from "./story.ts";

/** One block read after another, why, and what would have come next best. */
export interface Link {
  readonly from: Fragment;
  readonly to: Fragment;
  readonly likelihood: Likelihood;
  /** Certainty against the other predecessors, 0 to 1. */
  readonly certainty: number;
  readonly runnerUp: { readonly from: Fragment; readonly certainty: number } | null;
}

/**
 * Says why each block of a story stands where it does. Whoever already has a successor that fits
 * better is no rival: a rival counts by what the page would gain by the exchange.
 */
export function explainLinks(
  story: Story,
  { stories, judge }: Arrangement,
  texts: readonly Fragment[],
): readonly (Link | null)[] {
  const successor = successorsIn(stories);
  const headlines = stories.flatMap(({ headline }) => (headline ? [headline] : []));
  const isHeadline = new Set(headlines);
  return story.text.map((to, i) => {
    const before = story.text[i - 1];
    const from = before ?? story.headline;
    if (from === null) return null;
    const score = scoreInto(to, isHeadline, judge);
    const gains = [...headlines, ...texts]
      .filter((one) => one !== to && one !== from)
      .map((one) => ({
        one,
        gain: exchangeGain(one, from, { successor, judge, headlines: isHeadline, into: score }),
      }));
    const total = gains.reduce((sum, { gain }) => sum + Math.exp(gain), 1);
    const second = gains.toSorted((a, b) => b.gain - a.gain)[0];
    return {
      from,
      to,
      likelihood: before ? joined(before, to, judge) : opened(from, to, story.text, judge),
      certainty: 1 / total,
      runnerUp: second ? { from: second.one, certainty: Math.exp(second.gain) / total } : null,
    };
  });
}

function successorsIn(stories: readonly Story[]): ReadonlyMap<Fragment, Fragment> {
  return new Map(
    stories.flatMap(({ headline, text }) => {
      const read = headline ? [headline, ...text] : text;
      return read.slice(1).map((next, i) => [read[i] ?? next, next] as const);
    }),
  );
}

function scoreInto(
  to: Fragment,
  headlines: ReadonlySet<Fragment>,
  judge: Judge,
): (from: Fragment) => number {
  return (from) =>
    headlines.has(from) ? openingScore(from, to, judge) : pairScore(from, to, judge);
}

/** What an exchange of predecessors is judged by. */
interface Exchange {
  readonly successor: ReadonlyMap<Fragment, Fragment>;
  readonly headlines: ReadonlySet<Fragment>;
  readonly judge: Judge;
  /** The score of a block before the one in question. */
  readonly into: (from: Fragment) => number;
}

/** What the page would gain (mostly lose) if `rival` and `from` exchanged their successors. */
function exchangeGain(rival: Fragment, from: Fragment, exchange: Exchange): number {
  const { successor, headlines, judge, into } = exchange;
  const next = successor.get(rival);
  const after = (one: Fragment): number => {
    if (next !== undefined) return next === one ? never : scoreInto(next, headlines, judge)(one);
    return headlines.has(one) ? judge.worth({ headline: one, text: [] }) : judge.ending(one);
  };
  return into(rival) + after(from) - into(from) - after(rival);
}

/** What it is worth that a block is read after itself. */
const never = -20;

function joined(before: Fragment, after: Fragment, judge: Judge): Likelihood {
  const likelihood = judge.continuation(before, after);
  const { shared, score } = judge.between(before, after);
  return { ...likelihood, cues: [...likelihood.cues, ...sharing(shared, score)] };
}

function opened(
  headline: Fragment,
  first: Fragment,
  text: readonly Fragment[],
  judge: Judge,
): Likelihood {
  const likelihood = judge.beginning(headline, first);
  const { shared, score } = judge.underHeadline(headline, text);
  return { ...likelihood, cues: [...likelihood.cues, ...sharing(shared, score)] };
}

function sharing(shared: readonly string[], score: number): readonly Cue[] {
  if (shared.length === 0) return [];
  return [{ reason: `both have ${shared.slice(0, 5).join(", ")}`, score }];
}
