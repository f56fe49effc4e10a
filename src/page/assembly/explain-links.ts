import type { Fragment } from "../find-blocks.ts";
import type { Likelihood } from "../joins/likelihood.ts";
import type { Judge } from "./judge-stories.ts";
import { openingScore, pairScore } from "./link-blocks.ts";
import type { Story } from "./story.ts";

/** One block read after another, why, and what would have come next best. */
export interface Link {
  readonly from: Fragment;
  readonly to: Fragment;
  readonly likelihood: Likelihood;
  /** Certainty against all other predecessors, 0 to 1. */
  readonly certainty: number;
  readonly runnerUp: { readonly from: Fragment; readonly certainty: number } | null;
}

/** Says why each block of a story stands where it does: its link to the block or headline before. */
export function explainLinks(
  story: Story,
  headlines: readonly Fragment[],
  texts: readonly Fragment[],
  judge: Judge,
): readonly (Link | null)[] {
  return story.text.map((to, i) => {
    const before = story.text[i - 1];
    const from = before ?? story.headline;
    if (from === null) return null;
    const rivals = [
      ...headlines.map((one) => ({ one, score: openingScore(one, to, judge) })),
      ...texts
        .filter((one) => one !== to)
        .map((one) => ({ one, score: pairScore(one, to, judge) })),
    ].toSorted((a, b) => b.score - a.score);
    const chances = shares(rivals.map(({ score }) => score));
    const second = rivals.findIndex(({ one }) => one !== from);
    const runnerUp = rivals[second];
    return {
      from,
      to,
      likelihood: before ? joined(before, to, judge) : opened(from, to, story.text, judge),
      certainty: chances[rivals.findIndex(({ one }) => one === from)] ?? 0,
      runnerUp: runnerUp ? { from: runnerUp.one, certainty: chances[second] ?? 0 } : null,
    };
  });
}

function joined(before: Fragment, after: Fragment, judge: Judge): Likelihood {
  const likelihood = judge.continuation(before, after);
  const { shared } = judge.kinship.between(before, after);
  return { ...likelihood, reasons: [...likelihood.reasons, ...sharing(shared)] };
}

function opened(
  headline: Fragment,
  first: Fragment,
  text: readonly Fragment[],
  judge: Judge,
): Likelihood {
  const likelihood = judge.beginning(headline, first);
  const { shared } = judge.kinship.underHeadline(headline, text);
  return { ...likelihood, reasons: [...likelihood.reasons, ...sharing(shared)] };
}

function sharing(shared: readonly string[]): readonly string[] {
  return shared.length === 0 ? [] : [`both have ${shared.slice(0, 5).join(", ")}`];
}

/** Scores in nats as shares of one. */
function shares(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
