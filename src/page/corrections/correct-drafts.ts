import { type BlockMark, blockMarks, type Correction } from "../../domain/index.ts";
import type { Draft } from "../assembly/draft.ts";
import { beginning } from "../assembly/gather-articles.ts";
import { doubt } from "../doubts.ts";
import type { Fragment } from "../find-blocks.ts";
import { draftOf, type Line, type Sheet, sheetOf } from "./sheet.ts";

/** Articles after what was corrected by hand, and what of it no longer applies, in words. */
export interface CorrectedDrafts {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly string[];
}

/**
 * Changes the articles found on a page by what was corrected by hand, in its order. Every block stays
 * exactly once, in an article or in the furniture. A correction whose blocks are gone changes nothing.
 */
export function correctDrafts(
  drafts: readonly Draft[],
  fragments: readonly Fragment[],
  corrections: readonly Correction[],
): CorrectedDrafts {
  const known = new Map(
    blockMarks(fragments.map(({ lines }) => lines.join("\n"))).map(({ key }, i) => [
      key,
      fragments[i],
    ]),
  );
  let sheets = drafts.map(sheetOf);
  const doubts: string[] = [];
  for (const correction of corrections) {
    const change = changeOf(correction, sheets, ({ key }) => known.get(key));
    if (typeof change === "string") doubts.push(change);
    else sheets = [...change];
  }
  const corrected = sheets.flatMap(draftOf);
  return { drafts: corrected.sort((a, b) => beginning(a) - beginning(b)), doubts };
}

type Find = (mark: BlockMark) => Fragment | undefined;

/** The sheets after a correction; in words why it does not apply, where it does not. */
function changeOf(
  { kind, blocks: [mark, otherMark] }: Correction,
  sheets: readonly Sheet[],
  find: Find,
): readonly Sheet[] | string {
  const block = find(mark);
  if (!block) return isGone(mark);
  if (kind === "split") return holds(sheets, block) ? split(sheets, block) : isLoose(mark);
  if (!otherMark) throw new Error(`A correction "${kind}" speaks of two blocks.`);
  const other = find(otherMark);
  if (!other) return isGone(otherMark);
  if (!holds(sheets, other)) return isLoose(otherMark);
  if (kind !== "join") return move(sheets, block, other, kind === "moveAfter" ? 1 : 0);
  return holds(sheets, block) ? join(sheets, block, other) : isLoose(mark);
}

function isGone({ begins }: BlockMark): string {
  return doubt("correctedIsGone", begins);
}

function isLoose({ begins }: BlockMark): string {
  return doubt("correctedIsLoose", begins);
}

/** The sheet with a block. */
function holds(sheets: readonly Sheet[], block: Fragment): Sheet | undefined {
  return sheets.find(({ lines }) => lines.some(({ fragment }) => fragment === block));
}

/** A block keeps what it is, headline, byline or text; what was in no article becomes text. */
function move(
  sheets: readonly Sheet[],
  block: Fragment,
  other: Fragment,
  behind: 0 | 1,
): readonly Sheet[] {
  if (block === other) return sheets;
  const line = holds(sheets, block)?.lines.find(({ fragment }) => fragment === block);
  const moved: Line = {
    fragment: block,
    part: line?.part ?? "body",
    certainty: 1,
    link: null,
    isByHand: true,
  };
  return sheets.map((sheet) => {
    const left = sheet.lines.filter(({ fragment }) => fragment !== block);
    const at = left.findIndex(({ fragment }) => fragment === other);
    return { ...sheet, lines: at < 0 ? left : left.toSpliced(at + behind, 0, moved) };
  });
}

function split(sheets: readonly Sheet[], block: Fragment): readonly Sheet[] {
  return sheets.flatMap((sheet) => {
    const at = sheet.lines.findIndex(({ fragment }) => fragment === block);
    if (at <= 0) return [sheet];
    return [sheet.lines.slice(0, at), sheet.lines.slice(at)].map((lines) => ({ ...sheet, lines }));
  });
}

/** A headline that comes to stand after text is read as a line of it, like a crosshead. */
function join(sheets: readonly Sheet[], block: Fragment, other: Fragment): readonly Sheet[] {
  const [first, second] = [holds(sheets, block), holds(sheets, other)];
  if (!first || !second || first === second) return sheets;
  const hasText = first.lines.some(({ part }) => part === "body");
  const following = second.lines.map(
    (line): Line => (hasText && line.part === "heading" ? { ...line, part: "body" } : line),
  );
  return sheets
    .filter((sheet) => sheet !== second)
    .map((sheet) =>
      sheet === first ? { ...sheet, lines: [...sheet.lines, ...following] } : sheet,
    );
}
