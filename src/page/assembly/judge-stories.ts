import type { Fragment } from "../find-blocks.ts";
import { scoreOf, type Weights } from "../joins/cue.ts";
import type { PageEvidence } from "../joins/page-evidence.ts";
import type { PageHabits } from "../joins/page-habits.ts";
import { rememberedSets } from "./remembered-sets.ts";
import type { Story } from "./story.ts";
import { cohesionOf, storyCues } from "./story-cues.ts";

/** Says what an arrangement of a page's blocks is worth; all scores are log odds in nats. */
export interface Judge {
  /** Of two blocks as neighbours, by what stands at the break and where they stand. */
  readonly link: (before: Fragment, after: Fragment) => number;
  /** Of two blocks telling of the same, as far as that counts. */
  readonly kinship: (a: Fragment, b: Fragment) => number;
  /** Of a block standing first, under a line or under none. */
  readonly opening: (line: Fragment | null, first: Fragment) => number;
  readonly subject: (lines: readonly Fragment[], text: readonly Fragment[]) => number;
  readonly loose: (line: Fragment) => number;
  readonly ending: (last: Fragment) => number;
  readonly worth: (story: Story) => number;
}

/** Prepares the judgements on one page with these habits; each is made once. */
export function judgePage(evidence: PageEvidence, habits: PageHabits, weights: Weights): Judge {
  const cues = storyCues(evidence, habits);
  const blocks = [...evidence.headlines, ...evidence.texts];
  const remembered = rememberedPairs(1 + Math.max(0, ...blocks.map(({ index }) => index)));
  const link = remembered((before, after) => scoreOf(cues.link(before, after), weights));
  const kin = remembered((a, b) => scoreOf(evidence.between(a, b).cues, weights));
  const odds = remembered((a, b) => Math.exp(kin(a, b)));
  const under = remembered((line, first) => scoreOf(cues.opening(line, first), weights));
  const alone = remembered((first) => scoreOf(cues.opening(null, first), weights));
  const ending = remembered((last) => scoreOf(cues.end(last), weights));
  const opening = (line: Fragment | null, first: Fragment): number =>
    line === null ? alone(first, first) : under(line, first);
  const parts = {
    link,
    kinship: (a: Fragment, b: Fragment) => (weights.cohesion + weights.harmony) * kin(a, b),
    opening,
    subject: (lines: readonly Fragment[], text: readonly Fragment[]) =>
      scoreOf(cues.subject(lines, text), weights),
    loose: (line: Fragment) => scoreOf(cues.loose(line), weights),
    ending: (last: Fragment) => ending(last, last),
  };
  const inAnyOrder = rememberedSets(evidence.texts);
  const cohesion = inAnyOrder((text) => scoreOf(cohesionOf(text, { odds, logOdds: kin }), weights));
  /** By lines and by the index of the first block under them. */
  const headings = new WeakMap<readonly Fragment[], ((text: readonly Fragment[]) => number)[]>();
  const headed = (lines: readonly Fragment[], text: readonly Fragment[]): number => {
    if (lines.length === 0) return 0;
    const first = text[0]?.index ?? 0;
    const known = headings.get(lines) ?? [];
    headings.set(lines, known);
    known[first] ??= inAnyOrder((blocks) => {
      const together = lines.length > 1 ? scoreOf(cues.heading(lines), weights) : 0;
      return together + parts.subject(lines, blocks);
    });
    return known[first](text);
  };
  const worthOf = ({ lines, text }: Story): number => {
    const [first] = text;
    const last = text.at(-1);
    if (first === undefined || last === undefined) return sumOf(lines, parts.loose);
    let sum = opening(lines.at(-1) ?? null, first) + parts.ending(last) + headed(lines, text);
    for (let i = 1; i < text.length; i++) sum += link(text[i - 1] ?? first, text[i] ?? last);
    for (let i = 0; i < text.length; i++) sum += scoreOf(cues.introductions(text, i), weights);
    return sum + cohesion(text);
  };
  const known = new WeakMap<Story, number>();
  const worth = (story: Story): number => {
    const value = known.get(story) ?? worthOf(story);
    known.set(story, value);
    return value;
  };
  return { ...parts, worth };
}

function sumOf<T>(all: readonly T[], worth: (one: T) => number): number {
  return all.reduce((sum, one) => sum + worth(one), 0);
}

type Score = (a: Fragment, b: Fragment) => number;

/** Makes scores of pairs on a page of so many blocks remember what they said. */
function rememberedPairs(blocks: number): (score: Score) => Score {
  return (score) => {
    const known = new Float64Array(blocks * blocks).fill(Number.NaN);
    return (a, b) => {
      const at = a.index * blocks + b.index;
      const value = known[at] ?? Number.NaN;
      if (!Number.isNaN(value)) return value;
      const made = score(a, b);
      known[at] = made;
      return made;
    };
  };
}
