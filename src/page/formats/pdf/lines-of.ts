import type { Run } from "./run.ts";

/** A line of one column. Lengths are in points, y counts downwards. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  /** The font's size. */
  readonly size: number;
  readonly isUpright: boolean;
}

/**
 * Puts runs that stand side by side together to lines, without crossing from one column to the next:
 * a line ends at a gap through which the rows above and below leave a strip free. (The gaps of a line
 * that was spread to its column's width have words above and below them.)
 */
export function linesOf(runs: readonly Run[]): readonly PdfLine[] {
  const rows = rowsOf(runs.filter(({ isUpright }) => isUpright));
  const upright = rows.flatMap((row, i) => cutAtGutters(row, surroundingsOf(rows, i)));
  const others = runs.filter(({ isUpright }) => !isUpright).map((run) => [run]);
  return [...upright, ...others].map(lineOf);
}

/** Runs of about one baseline, from left to right. */
type Row = readonly Run[];

function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame = first && run.y - first.y <= 0.3 * Math.min(first.size, run.size);
    if (row && isSame) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** The next rows upwards and the next downwards, nearest first. */
type Surroundings = readonly [readonly Row[], readonly Row[]];

const rowsToAsk = 8;

function surroundingsOf(rows: readonly Row[], i: number): Surroundings {
  return [
    rows.slice(Math.max(0, i - rowsToAsk), i).reverse(),
    rows.slice(i + 1, i + 1 + rowsToAsk),
  ];
}

function cutAtGutters(row: Row, around: Surroundings): readonly Row[] {
  const lines: Run[][] = [];
  for (const run of row) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && !isGutter(before, run, around)) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

// A gutter has about the width of a letter, and lines begin at its right. Wide gaps between words may
// stand above each other too, but then what follows them begins anywhere, and soon a line of the same
// size runs over them.
const narrowestGutter = 0.6;
const widestWordGap = 4;
const fewestAligned = 3;
const likeSizes = 1.6;

function isGutter(before: Run, run: Run, around: Surroundings): boolean {
  const size = Math.max(before.size, run.size);
  if (size > likeSizes * Math.min(before.size, run.size)) return true;
  const from = before.x + before.width;
  const width = (run.x - from) / size;
  if (width < narrowestGutter) return false;
  return stripsIn(from, run.x, size).some((x) => {
    const ways = around.map((rows) => freeWay(x, run.y, size, rows));
    const beginnings = ways.flatMap((way) => way.beginnings);
    if (width > widestWordGap) return beginnings.length > 0;
    const places = [run.x, ...beginnings.filter((each) => each !== null)];
    const blocked = ways.filter(({ isBlocked }) => isBlocked).length;
    return mostAligned(places, size) >= fewestAligned + blocked;
  });
}

function mostAligned(places: readonly number[], size: number): number {
  const tolerance = size / 4;
  return Math.max(...places.map((a) => places.filter((b) => Math.abs(a - b) <= tolerance).length));
}

/** Places within a gap, a quarter of a letter from each other and from its ends. */
function stripsIn(from: number, to: number, size: number): readonly number[] {
  const step = size / 4;
  return Array.from(
    { length: Math.floor((to - from) / step) - 1 },
    (_, i) => from + (i + 1) * step,
  );
}

/** The rows that stand beside a place and leave it free, going one way until one doesn't. */
interface FreeWay {
  /** Where the text of each begins behind the place, null where it has none there. */
  readonly beginnings: readonly (number | null)[];
  /** Whether it ends at a line of about the same size, rather than a headline or nothing. */
  readonly isBlocked: boolean;
}

const farthestStep = 3;

function freeWay(x: number, y: number, size: number, rows: readonly Row[]): FreeWay {
  const beginnings: (number | null)[] = [];
  let last = y;
  for (const row of rows) {
    const at = row[0]?.y ?? y;
    if (Math.abs(at - last) > farthestStep * size) break;
    const over = row.find((run) => isOver(run, x));
    if (over) return { beginnings, isBlocked: over.size < 1.2 * size };
    if (!row.some((run) => isBeside(run, x))) continue;
    last = at;
    beginnings.push(row.find((run) => run.x > x && isBeside(run, x))?.x ?? null);
  }
  return { beginnings, isBlocked: false };
}

function isOver(run: Run, x: number): boolean {
  const margin = 0.15 * run.size;
  return run.x - margin < x && x < run.x + run.width + margin;
}

function isBeside(run: Run, x: number): boolean {
  const reach = 3 * run.size;
  return run.x - reach < x && x < run.x + run.width + reach;
}

function lineOf(runs: Row): PdfLine {
  return {
    text: textOf(runs),
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: Math.max(...runs.map(({ y }) => y)),
    size: Math.max(...runs.map(({ size }) => size)),
    isUpright: runs.every(({ isUpright }) => isUpright),
  };
}

function textOf(runs: Row): string {
  const gaps = runs.map((run, i) => gapBefore(run, runs[i - 1]));
  const usual = gaps.length > 3 ? median(gaps.slice(1)) : 0;
  const text = runs.map((run, i) => {
    const before = runs[i - 1]?.text ?? "";
    return `${wantsSpace(before, run.text, gaps[i] ?? 0, usual) ? " " : ""}${run.text}`;
  });
  return withoutSpread(text.join("").replace(/\s+/g, " ").trim());
}

/** In letters' widths. */
function gapBefore(run: Run, before: Run | undefined): number {
  return before ? (run.x - before.x - before.width) / run.size : 0;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Latin words are parted by any gap; Chinese ones by one that is wider than others of their line. */
function wantsSpace(before: string, after: string, gap: number, usual: number): boolean {
  const isChinese = isHan.test(before.slice(-1)) && isHan.test(after.slice(0, 1));
  if (isChinese) return gap > 0.2 && gap > usual + 0.2;
  return gap > 0.12;
}

const isHan = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** 会 议 召 开 is a heading set wide, not four words. */
function withoutSpread(text: string): string {
  return /^(?:\p{Script=Han} ){3,}\p{Script=Han}$/u.test(text) ? text.replaceAll(" ", "") : text;
}
