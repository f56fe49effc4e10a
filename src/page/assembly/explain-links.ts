import type { Fragment } from "../find-blocks.ts";
import { type Cue, cue, reasonsOf, type Weights } from "../joins/cue.ts";
import type { PageEvidence } from "../joins/page-evidence.ts";
import { habitsOf } from "../joins/page-habits.ts";
import type { Arrangement } from "./arrange-page.ts";
import type { Judge } from "./judge-stories.ts";
import { openingScore, pairScore } from "./link-blocks.ts";
import type { Story } from "./story.ts";
import { storyCues } from "./story-cues.ts";

/** One block read after another, why, and what would have come next best. */
export interface Link {
  readonly from: Fragment;
  readonly to: Fragment;
  /** Whether the sentence runs on from the one to the other. */
  readonly runsOn: boolean;
  readonly reasons: readonly string[];
  /** Certainty against the other predecessors, 0 to 1. */
  readonly certainty: number;
  readonly runnerUp: { readonly from: Fragment; readonly certainty: number } | null;
}

/**
 * Says why each block of a story stands where it does. Whoever already has a successor that fits
 * better is no rival: a rival counts by what the page would gain by the exchange.
 */
export function explainLinks(
  { stories, judge }: Arrangement,
  evidence: PageEvidence,
  weights: Weights,
): (story: Story) => readonly (Link | null)[] {
  const successor = successorsIn(stories);
  const headlines = new Set(evidence.headlines);
  const rivals = [...evidence.headlines, ...evidence.texts];
  const reasons = reasonsOn(stories, evidence, weights);
  return (story) =>
    story.text.map((to, i) => {
      const from = story.text[i - 1] ?? story.lines.at(-1);
      if (from === undefined) return null;
      const into = scoreInto(to, headlines, judge);
      const exchange = { successor, judge, headlines, into };
      const gains = rivals
        .filter((one) => one !== to && one !== from)
        .map((one) => ({ one, gain: exchangeGain(one, from, exchange) }));
      const total = gains.reduce((sum, { gain }) => sum + Math.exp(gain), 1);
      const second = gains.toSorted((a, b) => b.gain - a.gain)[0];
      return {
        from,
        to,
        runsOn: i > 0 && evidence.atBreak(from, to).runsOn,
        reasons: reasons(story, i),
        certainty: 1 / total,
        runnerUp: second ? { from: second.one, certainty: Math.exp(second.gain) / total } : null,
      };
    });
}

function successorsIn(stories: readonly Story[]): ReadonlyMap<Fragment, Fragment> {
  return new Map(
    stories.flatMap(({ lines, text }) => {
      const read = [...lines.slice(-1), ...text];
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
    return headlines.has(one) ? judge.loose(one) : judge.ending(one);
  };
  return into(rival) + after(from) - into(from) - after(rival);
}

/** What it is worth that a block is read after itself. */
const never = -20;

/** Why the block at `i` of a story is read after the one before it, in words. */
function reasonsOn(
  stories: readonly Story[],
  evidence: PageEvidence,
  weights: Weights,
): (story: Story, i: number) => readonly string[] {
  const cues = storyCues(evidence, habitsOf(stories, evidence.bylines));
  return ({ lines, text }, i) => {
    const [before, block] = [text[i - 1], text[i]];
    if (block === undefined) return [];
    const found: readonly Cue[] = before
      ? [...cues.link(before, block), ...kinship(before, block, evidence, weights)]
      : [...cues.opening(lines.at(-1) ?? null, block), ...subject(lines, text, evidence)];
    return reasonsOf([...found, ...cues.introductions(text, i)], weights);
  };
}

function subject(
  lines: readonly Fragment[],
  text: readonly Fragment[],
  { underHeadline }: PageEvidence,
): readonly Cue[] {
  const [rarest = "", ...shared] = underHeadline.shared(lines, text);
  return underHeadline.cues(lines, text).map((one) => {
    if (one.name === "headlineMost") return { ...one, words: rarest };
    const words = [rarest, ...shared.slice(0, 4)].join(", ");
    return one.name === "headlineSum" ? { ...one, words } : one;
  });
}

function kinship(
  a: Fragment,
  b: Fragment,
  evidence: PageEvidence,
  weights: Weights,
): readonly Cue[] {
  const { cues, shared } = evidence.between(a, b);
  if (shared.length === 0) return [];
  const odds = cues.reduce((sum, { name, value }) => sum + weights[name] * value, 0);
  // As of two neighbours cohesion and harmony are the same, what both are worth is told as one.
  const share = (weights.cohesion + weights.harmony) / weights.cohesion;
  return [cue("cohesion", odds * share, shared.slice(0, 5).join(", "))];
}
