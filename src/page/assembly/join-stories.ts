import type { Judge } from "./judge-stories.ts";
import { insertions, leastGain, type Story, withLines } from "./story.ts";

/**
 * Makes one story of two whose lines stand together, where it gains to pass some of their text on to a
 * third: no exchange of two alone comes there, as each step by itself loses.
 */
export function joinedPassingOn(page: readonly Story[], judge: Judge): readonly Story[] {
  for (const [i, a] of page.entries()) {
    for (const b of page.slice(i + 1).filter((other) => standTogether(a, other))) {
      const joined = joinedWith(a, b, page, judge);
      if (joined !== null) return joined;
    }
  }
  return page;
}

function standTogether(a: Story, b: Story): boolean {
  return a.lines.some((one) => b.lines.some((other) => Math.abs(one.index - other.index) === 1));
}

/** The page on which the two are one, if that gains; the first way that does. */
function joinedWith(
  a: Story,
  b: Story,
  page: readonly Story[],
  judge: Judge,
): readonly Story[] | null {
  const others = page.filter((story) => story !== a && story !== b);
  for (const [joined, left] of joinings(a, b)) {
    const gain = judge.worth(joined) - judge.worth(a) - judge.worth(b);
    if (gain <= leastGain) continue;
    const placed = placedBest(left, others, judge);
    if (placed !== null && gain + placed.gain > leastGain) return [joined, ...placed.stories];
  }
  return null;
}

/** All lines over a beginning of the one text and an end of the other, and the text that is left. */
function* joinings(a: Story, b: Story): Iterable<readonly [Story, Story["text"]]> {
  const { lines } = withLines(a, b.lines);
  for (let i = 0; i <= a.text.length; i++) {
    for (let j = 0; j <= b.text.length; j++) {
      const one = [...a.text.slice(0, i), ...b.text.slice(j)];
      const other = [...b.text.slice(0, j), ...a.text.slice(i)];
      if (other.length > 0) yield [{ lines, text: one }, other];
      if (one.length > 0) yield [{ lines, text: other }, one];
    }
  }
}

interface Placed {
  readonly gain: number;
  readonly stories: readonly Story[];
}

/** The stories, of which one has taken in a run of blocks at the least loss. */
function placedBest(run: Story["text"], stories: readonly Story[], judge: Judge): Placed | null {
  let best: Placed | null = null;
  for (const story of stories) {
    for (const text of insertions(story.text, run)) {
      const taken = { ...story, text };
      const gain = judge.worth(taken) - judge.worth(story);
      if (best !== null && gain <= best.gain) continue;
      best = { gain, stories: stories.map((one) => (one === story ? taken : one)) };
    }
  }
  return best;
}
