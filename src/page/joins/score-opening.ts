import { hasDateline } from "../bylines/dateline.ts";
import type { Fragment } from "../find-blocks.ts";
import { cannotBegin } from "../roles/sentence-ends.ts";
import { type Cue, type Likelihood, weigh } from "./likelihood.ts";

/** How likely it is that a block of running text stands first in an article, under any headline or none. */
export function scoreBeginning(block: Fragment): Likelihood {
  const cues: (Cue | null)[] = [
    hasDateline(block.plain) ? { reason: "it has a dateline", score: 6 } : null,
    cannotBegin(block.plain) ? { reason: "no sentence begins so", score: -4 } : null,
  ];
  return weigh(cues, false);
}

/** How likely it is that a headline stands over the article that a block begins. */
export function scoreHeadline(headline: Fragment, block: Fragment): Likelihood {
  const cues = [scoreDistance(headline, block), sharedTerms(headline, block)];
  const begins = scoreBeginning(block);
  const likelihood = weigh(cues, false);
  return {
    ...likelihood,
    score: likelihood.score + begins.score,
    reasons: [...likelihood.reasons, ...begins.reasons],
  };
}

function scoreDistance(headline: Fragment, block: Fragment): Cue {
  const apart = block.index - headline.index;
  if (apart > 0) return { reason: `${apart} blocks below`, score: 2.5 - 0.5 * apart };
  return { reason: `${-apart} blocks above`, score: 0.5 + 0.5 * apart };
}

function sharedTerms(headline: Fragment, block: Fragment): Cue | null {
  const pairs = pairsOf(headline.plain);
  const inBlock = pairsOf(block.plain);
  const shared = [...pairs].filter((pair) => inBlock.has(pair));
  if (shared.length === 0) return null;
  return {
    reason: `shares ${shared.slice(0, 4).join(", ")}`,
    score: Math.min(6, 0.8 * shared.length),
  };
}

function pairsOf(plain: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of plain.toLowerCase().match(/[\u4e00-\u9fff]+|[a-z]{4,}|\d+/g) ?? []) {
    if (/^[\u4e00-\u9fff]/.test(word))
      for (let i = 0; i + 1 < word.length; i++) pairs.add(word.slice(i, i + 2));
    else pairs.add(word);
  }
  return pairs;
}
