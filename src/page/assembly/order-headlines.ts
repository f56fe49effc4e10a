import type { Fragment } from "../find-blocks.ts";

/** The lines over an article, told apart. */
export interface Heading {
  readonly kicker: Fragment | null;
  readonly headline: Fragment | null;
  readonly subheads: readonly Fragment[];
  /** All of them, from top to bottom. */
  readonly blocks: readonly Fragment[];
}

/** Tells kicker, headline and subheads apart among the lines over one article, given top down. */
export function orderHeadlines(blocks: readonly Fragment[]): Heading {
  const [first, second, ...others] = blocks;
  if (first && second && isKicker(first.plain, blocks.length)) {
    return { kicker: first, headline: second, subheads: others, blocks };
  }
  return { kicker: null, headline: first ?? null, subheads: blocks.slice(1), blocks };
}

/** A kicker is a slogan in equal steps (小网格 大服务), a short label over a longer line, or …时强调. */
function isKicker(plain: string, lines: number): boolean {
  if (/.{4}(?:强调|指出|要求)$/.test(plain)) return true;
  const steps = plain.split(/\s+/);
  const isEven =
    steps.length > 1 && steps.every(({ length }) => length < 6 && length === steps[0]?.length);
  const isBare = !/[“”‘’《》：:\d]/.test(plain);
  return isBare && (isEven || (lines > 2 && plain.length <= 8));
}
