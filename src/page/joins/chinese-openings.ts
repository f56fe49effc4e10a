import { type Cue, cue } from "./cue.ts";

/** 示范带动，班子建设好。 … 甘于奉献，作用发挥好。 and 第一，… 第二，…: openings of one form. */
export function haveParallelOpenings(a: string, b: string): boolean {
  if (ordinalOf(a) !== null && ordinalOf(b) !== null) return true;
  const [one, other] = [labelOf(a), labelOf(b)];
  return one !== null && one === other;
}

/** The end of a short opening sentence in two or three steps. */
function labelOf(plain: string): string | null {
  const [, last = null] =
    /^[\u4e00-\u9fff]{2,8}(?:，[\u4e00-\u9fff]{2,8}){1,2}(?<=(.))。/.exec(plain) ?? [];
  return last;
}

const numerals = "一二三四五六七八九十";

/** 第一 is 1, 其二 is 2, 三是 is 3; null where a text does not begin with a number of a series. */
function ordinalOf(plain: string): number | null {
  const [, numeral] = /^(?:第|其)?([一二三四五六七八九十])(?:[，、是])/.exec(plain) ?? [];
  return numeral === undefined ? null : numerals.indexOf(numeral) + 1;
}

/** What the numbers of two blocks in a series say about their order. */
export function series(before: string, after: string): Cue | null {
  const [one, other] = [ordinalOf(before), ordinalOf(after)];
  if (one === null || other === null) return null;
  if (other <= one) return cue("seriesRunsBack");
  return other === one + 1 ? cue("seriesGoesOn") : null;
}
