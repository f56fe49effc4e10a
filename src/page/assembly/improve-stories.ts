import type { Fragment } from "../find-blocks.ts";
import { joinedPassingOn } from "./join-stories.ts";
import type { Judge } from "./judge-stories.ts";
import { insertions, isStory, leastGain, noStory, type Story, withLines } from "./story.ts";

type Pair = readonly [Story, Story];
type Ways = (pair: Pair) => Iterable<Pair>;

const mostRounds = 12;

/**
 * Exchanges the ends of stories, moves runs of blocks between and within them, gives headline lines
 * from one to the other, makes one story of two and two of one, as long as the whole page gains. What
 * one link after the other cannot see, that all blocks of a story tell of the same and of what its
 * headline says, is decided here.
 */
export function improveStories(stories: readonly Story[], judge: Judge): readonly Story[] {
  const ways: readonly Ways[] = [exchangeEnds(judge), moveRuns, giveLines, joinAndPart];
  let page: Story[] = stories.filter(isStory);
  for (let round = 0; round < mostRounds; round++) {
    const before = worthOf(page, judge);
    for (const waysOf of ways) page = pass(page, judge, waysOf);
    page = [...joinedPassingOn(page, judge)];
    if (worthOf(page, judge) < before + leastGain) break;
  }
  return page;
}

/** What a whole page is worth. */
export function worthOf(stories: readonly Story[], { worth }: Judge): number {
  return stories.reduce((sum, story) => sum + worth(story), 0);
}

/** Takes the best way for every two stories in turn; one of them may be a story still to begin. */
function pass(stories: readonly Story[], judge: Judge, waysOf: Ways): Story[] {
  const page = [...stories, noStory];
  for (let i = 0; i < page.length; i++) {
    for (let j = i + 1; j < page.length; j++) {
      const pair: Pair = [page[i] ?? noStory, page[j] ?? noStory];
      const [one, other] = bestOf(pair, waysOf(pair), judge);
      page[i] = one;
      page[j] = other;
      if (j === page.length - 1 && isStory(other)) page.push(noStory);
    }
  }
  return page.filter(isStory);
}

function bestOf(pair: Pair, ways: Iterable<Pair>, { worth }: Judge): Pair {
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
function exchangeEnds(judge: Judge): Ways {
  return function* exchanges([a, b]) {
    for (let i = 0; i <= a.text.length; i++) {
      for (let j = 0; j <= b.text.length; j++) {
        if (!mayMeet(a, i, b, j, judge) || !mayMeet(b, j, a, i, judge)) continue;
        yield [
          { ...a, text: [...a.text.slice(0, i), ...b.text.slice(j)] },
          { ...b, text: [...b.text.slice(0, j), ...a.text.slice(i)] },
        ];
      }
    }
  };
}

/** Whether the first `i` blocks of one story may be followed by the other's from `j` on. */
function mayMeet(one: Story, i: number, other: Story, j: number, judge: Judge): boolean {
  const before = one.text[i - 1];
  const after = other.text[j];
  return before === undefined || after === undefined || judge.link(before, after) > hopeless;
}

/** What no kinship makes good, in nats: a dateline in the middle of a story. */
const hopeless = -10;

/** Every way to move a run of up to three blocks from one story to the other, or within the first. */
function* moveRuns([a, b]: Pair): Iterable<Pair> {
  for (const [rest, run] of runsOf(a)) {
    const left = { ...a, text: rest };
    for (const text of insertions(b.text, run)) yield [left, { ...b, text }];
    for (const text of insertions(rest, run)) yield [{ ...a, text }, b];
  }
  for (const [rest, run] of runsOf(b)) {
    const left = { ...b, text: rest };
    for (const text of insertions(a.text, run)) yield [{ ...a, text }, left];
  }
}

function* runsOf({ text }: Story): Iterable<readonly [Story["text"], Story["text"]]> {
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= Math.min(text.length, start + 3); end++) {
      yield [[...text.slice(0, start), ...text.slice(end)], text.slice(start, end)];
    }
  }
}

/** Every way to give one headline line, or all of them, to the other story. */
function* giveLines([a, b]: Pair): Iterable<Pair> {
  for (const given of givable(a)) yield [without(a, given), withLines(b, given)];
  for (const given of givable(b)) yield [withLines(a, given), without(b, given)];
}

/** Every way to make one story of two, and two of one, headline lines and text at once. */
function* joinAndPart([a, b]: Pair): Iterable<Pair> {
  if (!isStory(b)) {
    for (let i = 1; i < a.lines.length; i++) {
      for (let j = 1; j < a.text.length; j++) {
        const upper = { lines: a.lines.slice(0, i), text: a.text.slice(0, j) };
        const lower = { lines: a.lines.slice(i), text: a.text.slice(j) };
        yield [upper, lower];
        yield [
          { ...upper, text: lower.text },
          { ...lower, text: upper.text },
        ];
      }
    }
    return;
  }
  const { lines } = withLines(a, b.lines);
  yield [{ lines, text: inPageOrder([...a.text, ...b.text]) }, noStory];
  if (a.lines.length === 0 || b.lines.length === 0) return;
  yield [{ lines, text: [...a.text, ...b.text] }, noStory];
  yield [{ lines, text: [...b.text, ...a.text] }, noStory];
}

function inPageOrder(text: Story["text"]): Story["text"] {
  return text.toSorted((a, b) => a.index - b.index);
}

function givable({ lines }: Story): readonly (readonly Fragment[])[] {
  const single = lines.map((line) => [line]);
  return lines.length > 1 ? [...single, lines] : single;
}

function without(story: Story, given: readonly Fragment[]): Story {
  return { ...story, lines: story.lines.filter((line) => !given.includes(line)) };
}
