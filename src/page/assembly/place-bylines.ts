import { isLoneDateline, readDateline } from "../bylines/dateline.ts";
import type { Fragment } from "../find-blocks.ts";
import type { BylinePlace, Piece } from "./draft.ts";
import type { Heading } from "./order-headlines.ts";
import { solveAssignment } from "./solve-assignment.ts";

interface Story {
  readonly heading: Heading;
  readonly body: readonly Piece[];
}

/**
 * Gives each byline that stands by itself to one story; of those that name makers, one at most to
 * each, over the whole page.
 */
export function placeBylines(
  bylines: readonly Fragment[],
  stories: readonly Story[],
): readonly (readonly BylinePlace[])[] {
  const places: BylinePlace[][] = stories.map(() => []);
  if (stories.length === 0) return places;
  const names = bylines.filter((byline) => !tellsWhen(byline));
  for (const fragment of bylines.filter(tellsWhen)) {
    const row = stories.map((story) => suits(fragment, story));
    const at = row.indexOf(Math.max(...row));
    places[at]?.push({ fragment, certainty: certaintyOf(row, at) });
  }
  const fits = names.map((byline) => stories.map((story) => suits(byline, story)));
  const size = Math.max(names.length, stories.length);
  const costs = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => -(fits[i]?.[j] ?? -8)),
  );
  const chosen = solveAssignment(costs);
  names.forEach((fragment, i) => {
    const row = fits[i] ?? [];
    const at = (chosen[i] ?? 0) < stories.length ? (chosen[i] ?? 0) : row.indexOf(Math.max(...row));
    places[at]?.push({ fragment, certainty: certaintyOf(row, at) });
  });
  return places;
}

/** The numbers of those bylines that name makers: they stand over a text sooner than under it. */
export function bylinesOver(bylines: readonly Fragment[]): ReadonlySet<number> {
  return new Set(bylines.filter((byline) => !tellsWhen(byline)).map(({ index }) => index));
}

/** A line that only says where and when: a story may have it beside its byline. */
function tellsWhen({ plain }: Fragment): boolean {
  return isBareDateline(plain) || /^[（(]?\d{4}年/.test(plain);
}

/** 新华社北京7月4日电, which stands under its text; not 記者高志遠／光復報導, which stands over it. */
function isBareDateline(plain: string): boolean {
  return isLoneDateline(plain) && readDateline(plain, null)?.authors.length === 0;
}

function certaintyOf(row: readonly number[], at: number): number {
  return 1 / row.reduce((sum, other) => sum + Math.exp(other - (row[at] ?? 0)), 0);
}

/** How well a byline goes with a story, in nats. */
function suits(byline: Fragment, story: Story): number {
  const first = story.body[0]?.fragment;
  const last = story.body.at(-1)?.fragment;
  if (!first || !last) return -20;
  const credited = (first.hasDateline ? creditOf(first) : 0) + Math.log(lengthOf(story));
  if (isBareDateline(byline.plain)) {
    return credited - Math.min(apart(byline, last, 1), apart(byline, first, -1) + 1);
  }
  const head = story.heading.blocks.at(-1);
  const under = head ? apart(byline, head, 1) : 9;
  const over = apart(byline, first, -1);
  const near = Math.min(
    under,
    over,
    1 + Math.min(...story.body.map((piece) => apart(byline, piece.fragment, 1))),
  );
  return credited - near - betweenCounts * Math.min(3, Math.max(under, over));
}

/** A byline between headline and text belongs there sooner than one that is near the one alone. */
const betweenCounts = 0.5;

/**
 * A story whose opening names its makers needs no other byline, one with 本报讯 seldom has one. An
 * English dateline tells the place alone, and is no more than a hint that an agency sent the story.
 */
function creditOf(first: Fragment): number {
  const dateline = readDateline(first.plain, null);
  if ((dateline?.authors.length ?? 0) > 0) return -12;
  return dateline?.agency == null && /^[A-Z]/.test(first.plain) ? -1 : -3;
}

/** Long stories are signed sooner than notices. */
function lengthOf({ body }: Story): number {
  return body.reduce((sum, { fragment }) => sum + fragment.plain.length, 1);
}

/** Distance on the page; a block on the wrong side (`side` 1: byline after block) counts double. */
function apart(byline: Fragment, block: Fragment, side: 1 | -1): number {
  const steps = (byline.index - block.index) * side;
  return steps > 0 ? steps - 1 : 1 - 2 * steps;
}
