import type { Fragment } from "../find-blocks.ts";
import { type Cue, cue } from "../joins/cue.ts";
import type { Introductions } from "../joins/introductions.ts";
import type { PageEvidence } from "../joins/page-evidence.ts";
import { type PageHabits, placeOfNext, placeUnder } from "../joins/page-habits.ts";
import { readEnd, withoutHeadline } from "../joins/read-beginning.ts";
import type { Story } from "./story.ts";

/** What speaks for and against each part of a story, on a page with these habits. */
export interface StoryCues {
  /** For reading one block right after another. */
  readonly link: (before: Fragment, after: Fragment) => readonly Cue[];
  /** For a block's standing first, under a line or under none. */
  readonly opening: (line: Fragment | null, first: Fragment) => readonly Cue[];
  /** For several lines standing over one text. */
  readonly heading: (lines: readonly Fragment[]) => readonly Cue[];
  /** For a line that stands over no text. */
  readonly loose: (line: Fragment) => readonly Cue[];
  readonly end: (last: Fragment) => readonly Cue[];
  /** For the place of a block in a text, by whom and what it takes up. */
  readonly introductions: Introductions;
  /** For the whole text under its lines, by what they tell. */
  readonly subject: (lines: readonly Fragment[], text: readonly Fragment[]) => readonly Cue[];
}

/** Finds the cues of stories on one page. */
export function storyCues(evidence: PageEvidence, habits: PageHabits): StoryCues {
  const { bylines } = evidence;
  const headlinePlaces = new Set(evidence.headlines.map(({ index }) => index));
  return {
    link: (before, after) => [
      ...evidence.atBreak(before, after).cues,
      ...placeOfNext(before, after, habits),
    ],
    opening: (line, first) =>
      line === null
        ? withoutHeadline(first, evidence.atBeginning(first))
        : [...evidence.atBeginning(first), ...placeUnder(line, first, habits, bylines)],
    heading: (lines) =>
      lines.slice(1).flatMap((line, i) => {
        const above = lines[i] ?? line;
        if (line.index - above.index !== 1) return [cue("linesApart")];
        const needOther = isPart(line) || isPart(above);
        return needOther ? [cue("linesTogether"), cue("headlinePart")] : [cue("linesTogether")];
      }),
    loose: ({ index }) => [
      cue(
        headlinePlaces.has(index - 1) || headlinePlaces.has(index + 1)
          ? "looseBeside"
          : "looseAlone",
      ),
    ],
    end: readEnd,
    introductions: evidence.introductions,
    subject: evidence.underHeadline.cues,
  };
}

/** 在全县工作会议上的讲话, 在县区调研时强调, （会议通过）: stands beside a headline, not alone. */
function isPart({ plain }: Fragment): boolean {
  return /^在.{4,40}上的.{0,4}(?:讲话|发言|致辞|演讲|报告)$|.{4}时?(?:强调|指出|要求)$|^[（(].+[）)]$/.test(
    plain,
  );
}

/** All cues of a story together. */
export function cuesOfStory({ lines, text }: Story, cues: StoryCues): readonly Cue[] {
  const [first] = text;
  const last = text.at(-1);
  if (first === undefined || last === undefined) return lines.flatMap(cues.loose);
  return [
    ...cues.heading(lines),
    ...cues.opening(lines.at(-1) ?? null, first),
    ...text.slice(1).flatMap((block, i) => cues.link(text[i] ?? first, block)),
    ...cues.end(last),
    ...text.flatMap((_, place) => cues.introductions(text, place)),
    ...(lines.length > 0 ? cues.subject(lines, text) : []),
  ];
}

/**
 * How much the blocks of a text tell of the same, given the log odds of each two. Cohesion: each is taken
 * to tell of what any one of the others tells of. Harmony: of what all of the others do, so that two
 * subjects under one headline are noticed. Both count once for each block after the first.
 */
export function cohesionOf(text: readonly Fragment[], kin: KinOdds): readonly Cue[] {
  const others = text.length - 1;
  if (others < 1) return [];
  let [any, all] = [0, 0];
  for (const one of text) {
    let odds = 0;
    for (const other of text) {
      if (other === one) continue;
      odds += kin.odds(one, other);
      all += kin.logOdds(one, other);
    }
    any += Math.log(odds / others);
  }
  return [cue("cohesion", (any * others) / text.length), cue("harmony", all / text.length)];
}

/** How likely two blocks are of one story. */
export interface KinOdds {
  readonly odds: (a: Fragment, b: Fragment) => number;
  readonly logOdds: (a: Fragment, b: Fragment) => number;
}
