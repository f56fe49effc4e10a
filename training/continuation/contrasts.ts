import { cohesionOf, cuesOfStory, type KinOdds, type StoryCues, storyCues } from "../../src/page/assembly/story-cues.ts";
import { noStory, type Story } from "../../src/page/assembly/story.ts";
import type { Fragment } from "../../src/page/find-blocks.ts";
import { type CueName, scoreOf, type Weights } from "../../src/page/joins/cue.ts";
import { habitsOf } from "../../src/page/joins/page-habits.ts";
import type { Chance } from "../../tests/quality/disorder/random.ts";
import type { TrainingPage } from "./training-page.ts";

/** What an other arrangement has more (or less) of than the right one, cue by cue. */
export type Difference = ReadonlyMap<CueName, number>;

/** Arrangements near the right one, as the search of the arranger would meet them. */
export type Contrast = readonly Difference[];

/** How many other arrangements are kept of those that a contrast has: the likeliest, and some by chance. */
const [likeliest, byChance] = [24, 8];

/**
 * The neighbours of a page's right arrangement: each block at every other place, each two stories
 * with their ends exchanged, each headline over every other text. Of many those are kept that weigh
 * most by `weights`, which also say what kinship is.
 */
export function contrastsOf(page: TrainingPage, weights: Weights, chance: Chance): readonly Contrast[] {
  const meter = meterOf(page, weights);
  const stories = [...page.stories, noStory];
  return [
    ...page.stories.flatMap((story) => movesOf(story, stories)),
    ...page.stories.flatMap((story) => exchangesOf(story, stories)),
    ...page.stories.flatMap((story) => linesOf(story, stories)),
  ]
    .map((ways) => heaviest(ways.map((way) => differenceOf(way, meter)), weights, chance))
    .filter((differences) => differences.length > 0);
}

function heaviest(differences: readonly Difference[], weights: Weights, chance: Chance): Contrast {
  const real = differences.filter(({ size }) => size > 0);
  const sorted = real
    .map((difference) => ({ difference, score: worthOf(difference, weights) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ difference }) => difference);
  return [...sorted.slice(0, likeliest), ...chance.shuffled(sorted.slice(likeliest)).slice(0, byChance)];
}

function worthOf(difference: Difference, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of difference) sum += weights[name] * value;
  return sum;
}

/** What the arranger itself makes of a page, against what is right; null where they are the same. */
export function contrastWithFound(
  page: TrainingPage,
  found: readonly Story[],
  weights: Weights,
): Contrast | null {
  const difference = differenceOf({ from: page.stories, to: found }, meterOf(page, weights));
  return difference.size === 0 ? null : [difference];
}

/** Stories that give way to others. */
interface Way {
  readonly from: readonly Story[];
  readonly to: readonly Story[];
}

function movesOf(story: Story, stories: readonly Story[]): readonly (readonly Way[])[] {
  return story.text.map((block, i) => {
    const rest = { ...story, text: story.text.toSpliced(i, 1) };
    const within = rest.text
      .concat(block)
      .map((_, at) => at)
      .filter((at) => at !== i)
      .map((at) => ({ from: [story], to: [{ ...rest, text: rest.text.toSpliced(at, 0, block) }] }));
    const elsewhere = stories
      .filter((other) => other !== story)
      .flatMap((other) =>
        Array.from({ length: other.text.length + 1 }, (_, at) => ({
          from: [story, other],
          to: [rest, { ...other, text: other.text.toSpliced(at, 0, block) }],
        })),
      );
    return [...within, ...elsewhere];
  });
}

function exchangesOf(story: Story, stories: readonly Story[]): readonly (readonly Way[])[] {
  return Array.from({ length: story.text.length + 1 }, (_, i) =>
    stories
      .filter((other) => other !== story)
      .flatMap((other) =>
        Array.from({ length: other.text.length + 1 }, (_, j) => ({
          from: [story, other],
          to: [
            { ...story, text: [...story.text.slice(0, i), ...other.text.slice(j)] },
            { ...other, text: [...other.text.slice(0, j), ...story.text.slice(i)] },
          ],
        })).filter(({ to }) => to[0]?.text.length !== story.text.length || i < story.text.length),
      ),
  );
}

function linesOf(story: Story, stories: readonly Story[]): readonly (readonly Way[])[] {
  const byIndex = (lines: readonly Fragment[]): readonly Fragment[] =>
    lines.toSorted((a, b) => a.index - b.index);
  const giving = story.lines.map((line) =>
    stories
      .filter((other) => other !== story)
      .map((other) => ({
        from: [story, other],
        to: [
          { ...story, lines: story.lines.filter((one) => one !== line) },
          { ...other, lines: byIndex([...other.lines, line]) },
        ],
      })),
  );
  const taking = stories
    .filter((other) => other !== story)
    .map((other) => ({
      from: [story, other],
      to: [
        { ...story, lines: other.lines },
        { ...other, lines: story.lines },
      ],
    }));
  return story.lines.length > 0 ? [...giving, taking] : giving;
}

type Meter = (story: Story) => Difference;

/** Counts the cues of a story, each story once. */
function meterOf({ evidence, stories }: TrainingPage, weights: Weights): Meter {
  const cues = storyCues(evidence, habitsOf(stories, evidence.bylines));
  const logOdds = (a: Fragment, b: Fragment): number => scoreOf(evidence.between(a, b).cues, weights);
  const kin = { logOdds, odds: (a: Fragment, b: Fragment) => Math.exp(logOdds(a, b)) };
  const known = new Map<string, Difference>();
  return (story) => {
    const key = `${story.lines.map(({ index }) => index)};${story.text.map(({ index }) => index)}`;
    const counted = known.get(key) ?? count(story, cues, kin);
    known.set(key, counted);
    return counted;
  };
}

function count(story: Story, cues: StoryCues, kin: KinOdds): Difference {
  const sums = new Map<CueName, number>();
  for (const { name, value } of [...cuesOfStory(story, cues), ...cohesionOf(story.text, kin)]) {
    sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return sums;
}

function differenceOf({ from, to }: Way, meter: Meter): Difference {
  const sums = new Map<CueName, number>();
  const add = (counts: Difference, sign: 1 | -1): void => {
    for (const [name, value] of counts) sums.set(name, (sums.get(name) ?? 0) + sign * value);
  };
  for (const story of to) add(meter(story), 1);
  for (const story of from) add(meter(story), -1);
  return new Map([...sums].filter(([, value]) => Math.abs(value) > 1e-9));
}
