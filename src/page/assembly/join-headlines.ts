import type { Fragment } from "../find-blocks.ts";
import { joinStrips } from "../strip.ts";

/** Lines that stand over one article, taken as one headline while a page is arranged. */
export interface HeadlineGroup {
  readonly lines: readonly Fragment[];
  readonly whole: Fragment;
}

/** Between two headline blocks that stand one under the other: the index of the upper one. */
export type Gap = number;

/** The gaps between headline blocks that follow each other on the page. */
export function gapsOf(headlines: readonly Fragment[]): readonly Gap[] {
  const places = new Set(headlines.map(({ index }) => index));
  return headlines.map(({ index }) => index).filter((index) => places.has(index + 1));
}

/** Takes headline blocks that follow each other for one headline, but for those cut at a gap. */
export function joinHeadlines(
  headlines: readonly Fragment[],
  cut: ReadonlySet<Gap>,
): readonly HeadlineGroup[] {
  const groups: Fragment[][] = [];
  for (const line of headlines) {
    const above = groups.at(-1)?.at(-1);
    const goesOn = above !== undefined && above.index + 1 === line.index && !cut.has(above.index);
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => ({ lines, whole: asOne(lines) }));
}

function asOne(lines: readonly Fragment[]): Fragment {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a headline has no line");
  if (first === last) return first;
  return {
    index: last.index,
    span: { start: first.span.start, end: last.span.end },
    strip: joinStrips(lines.flatMap(({ strip }, i) => (i === 0 ? [strip] : [" ", strip]))),
    plain: lines.map(({ plain }) => plain).join(" "),
    hasDateline: false,
    lines: lines.flatMap((line) => line.lines),
  };
}
