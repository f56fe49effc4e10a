import type { Judge } from "./judge-stories.ts";
import type { Story } from "./story.ts";

type Worth = (story: Story) => number;
type Pair = readonly [Story, Story];

const nothing: Story = { headline: null, text: [] };
const leastGain = 1e-6;

/**
 * Exchanges the ends of stories and moves runs of blocks between and within them as long as the
 * whole page gains. What one link after the other cannot see, that all blocks of a story tell of
 * the same and of what its headline says, is decided here.
 */
export function improveStories(stories: readonly Story[], judge: Judge): readonly Story[] {
  const { worth } = judge;
  const exchangeEnds = (pair: Pair): Iterable<Pair> => exchanges(pair, judge);
  let page = [...stories];
  for (let round = 0; round < 12; round++) {
    const exchanged = pass(page, worth, exchangeEnds);
    const moved = pass(exchanged, worth, moveRuns);
    if (totalOf(moved, worth) < totalOf(page, worth) + leastGain) break;
    page = moved;
  }
  return page.filter(({ headline, text }) => headline !== null || text.length > 0);
}

function totalOf(stories: readonly Story[], worth: Worth): number {
  return stories.reduce((sum, story) => sum + worth(story), 0);
}

function pass(
  stories: readonly Story[],
  worth: Worth,
  waysOf: (pair: Pair) => Iterable<Pair>,
): Story[] {
  const page = [
    ...stories.filter(({ headline, text }) => headline !== null || text.length > 0),
    nothing,
  ];
  for (let i = 0; i < page.length; i++) {
    for (let j = i + 1; j < page.length; j++) {
      const pair: Pair = [page[i] ?? nothing, page[j] ?? nothing];
      const [one, other] = bestOf(pair, waysOf(pair), worth);
      page[i] = one;
      page[j] = other;
      if (j === page.length - 1 && other !== nothing && other.text.length > 0) page.push(nothing);
    }
  }
  return page;
}

function bestOf(pair: Pair, ways: Iterable<Pair>, worth: Worth): Pair {
  let best = pair;
  let most = worth(pair[0]) + worth(pair[1]) + leastGain;
  for (const way of ways) {
    const value = worth(way[0]) + worth(way[1]);
    if (value > most) {
      most = value;
      best = way;
    }
  }
  return best;
}

/** Every way to cut two stories once each and to exchange what comes after. */
function* exchanges([a, b]: Pair, judge: Judge): Iterable<Pair> {
  for (let i = 0; i <= a.text.length; i++) {
    for (let j = 0; j <= b.text.length; j++) {
      if (!mayMeet(a, i, b, j, judge) || !mayMeet(b, j, a, i, judge)) continue;
      yield [
        { ...a, text: [...a.text.slice(0, i), ...b.text.slice(j)] },
        { ...b, text: [...b.text.slice(0, j), ...a.text.slice(i)] },
      ];
    }
  }
}

/** Whether the first `i` blocks of one story may be followed by the other's from `j` on. */
function mayMeet(one: Story, i: number, other: Story, j: number, judge: Judge): boolean {
  const before = one.text[i - 1];
  const after = other.text[j];
  if (before === undefined || after === undefined) return true;
  return judge.continuation(before, after).score > hopeless;
}

/** What no kinship makes good, in nats: a dateline in the middle of a story. */
const hopeless = -10;

/** Every way to move a run of up to three blocks from one story to the other, or within the first. */
function* moveRuns([a, b]: Pair): Iterable<Pair> {
  for (const [rest, run] of runsOf(a)) {
    for (const text of insertions(b.text, run))
      yield [
        { ...a, text: rest },
        { ...b, text },
      ];
    for (const text of insertions(rest, run)) yield [{ ...a, text }, b];
  }
  for (const [rest, run] of runsOf(b)) {
    for (const text of insertions(a.text, run))
      yield [
        { ...a, text },
        { ...b, text: rest },
      ];
  }
}

function* runsOf({ text }: Story): Iterable<readonly [Story["text"], Story["text"]]> {
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= Math.min(text.length, start + 3); end++) {
      yield [[...text.slice(0, start), ...text.slice(end)], text.slice(start, end)];
    }
  }
}

function* insertions(text: Story["text"], run: Story["text"]): Iterable<Story["text"]> {
  for (let at = 0; at <= text.length; at++) {
    yield [...text.slice(0, at), ...run, ...text.slice(at)];
  }
}
