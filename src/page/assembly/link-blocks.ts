import type { Fragment } from "../find-blocks.ts";
import type { PageEvidence } from "../joins/page-evidence.ts";
import type { Judge } from "./judge-stories.ts";
import { solveAssignment } from "./solve-assignment.ts";
import type { Story } from "./story.ts";

/**
 * Finds for all running text of a page at once what each block is read after: a headline, another
 * block, or nothing. Each has at most one successor and one predecessor; the sum of the
 * likelihoods, two by two, is greatest.
 */
export function linkBlocks(
  { headlines, texts }: Pick<PageEvidence, "headlines" | "texts">,
  judge: Judge,
): readonly Story[] {
  const board = layOut(headlines, texts, judge);
  return follow(headlines, texts, withoutCircles(board, new Set()).pairs);
}

/** The score of two blocks as neighbours: what stands at the break, and what both tell of. */
export function pairScore(before: Fragment, after: Fragment, judge: Judge): number {
  return judge.link(before, after) + judge.kinship(before, after);
}

/** The score of a headline over a block that stands first. */
export function openingScore(line: Fragment | null, first: Fragment, judge: Judge): number {
  const opening = judge.opening(line, first);
  return line === null ? opening : opening + judge.subject([line], [first]);
}

/** Every headline and block as a row, every block as a column, and what each pair is worth. */
interface Board {
  readonly rows: readonly Fragment[];
  readonly columns: readonly Fragment[];
  readonly scores: readonly (readonly number[])[];
  /** What it is worth that a row has no successor, and a column no predecessor. */
  readonly last: readonly number[];
  readonly first: readonly number[];
}

const impossible = -1e6;

function layOut(headlines: readonly Fragment[], texts: readonly Fragment[], judge: Judge): Board {
  const pair = (row: Fragment, column: Fragment): number =>
    row === column ? impossible : pairScore(row, column, judge);
  return {
    rows: [...headlines, ...texts],
    columns: texts,
    scores: [
      ...headlines.map((headline) => texts.map((text) => openingScore(headline, text, judge))),
      ...texts.map((row) => texts.map((column) => pair(row, column))),
    ],
    last: [...headlines.map(judge.loose), ...texts.map(judge.ending)],
    first: texts.map((text) => openingScore(null, text, judge)),
  };
}

type Place = readonly [row: number, column: number];

interface Choice {
  readonly worth: number;
  readonly pairs: readonly Place[];
}

/** The best choice in which no block is read after itself; tries each way to open a circle. */
function withoutCircles(board: Board, barred: ReadonlySet<string>): Choice {
  const choice = choose(board, barred);
  const circle = findCircle(board, choice.pairs);
  if (circle.length === 0) return choice;
  if (barred.size > 0) return withoutCircles(board, withWeakest(board, circle, barred));
  return circle
    .map((pair) => withoutCircles(board, new Set([...barred, pair.join()])))
    .reduce((best, other) => (other.worth > best.worth ? other : best));
}

function withWeakest(
  board: Board,
  circle: readonly Place[],
  barred: ReadonlySet<string>,
): ReadonlySet<string> {
  const scoreOf = ([row, column]: Place): number => board.scores[row]?.[column] ?? 0;
  const weakest = circle.reduce((least, pair) => (scoreOf(pair) < scoreOf(least) ? pair : least));
  return new Set([...barred, weakest.join()]);
}

function choose(board: Board, barred: ReadonlySet<string>): Choice {
  const { rows, columns, scores, last, first } = board;
  const onlyAt = (value: number, k: number, i: number): number => (k === i ? -value : -impossible);
  const costs = [
    ...rows.map((_, i) => [
      ...columns.map((_, j) => (barred.has(`${i},${j}`) ? -impossible : -(scores[i]?.[j] ?? 0))),
      ...rows.map((_, k) => onlyAt(last[i] ?? 0, k, i)),
    ]),
    ...columns.map((_, j) => [
      ...columns.map((_, k) => onlyAt(first[j] ?? 0, k, j)),
      ...rows.map(() => 0),
    ]),
  ];
  const columnOf = solveAssignment(costs);
  const worth = -columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0);
  const pairs = columnOf
    .slice(0, rows.length)
    .flatMap((column, row) => (column < columns.length ? [[row, column] as const] : []));
  return { worth, pairs };
}

function findCircle(board: Board, pairs: readonly Place[]): readonly Place[] {
  const after = new Map(pairs.map((pair) => [board.rows[pair[0]], pair]));
  for (const start of board.columns) {
    const walked: Place[] = [];
    let pair = after.get(start);
    while (pair !== undefined && walked.length <= pairs.length) {
      walked.push(pair);
      const reached: Fragment | undefined = board.columns[pair[1]];
      if (reached === start) return walked;
      pair = after.get(reached);
    }
  }
  return [];
}

function follow(
  headlines: readonly Fragment[],
  texts: readonly Fragment[],
  pairs: readonly Place[],
): readonly Story[] {
  const rows = [...headlines, ...texts];
  const next = new Map(pairs.map(([row, column]) => [rows[row], texts[column]]));
  const followed = new Set(next.values());
  const textFrom = (first: Fragment | undefined): readonly Fragment[] =>
    first === undefined ? [] : [first, ...textFrom(next.get(first))];
  return [
    ...headlines.map((line) => ({ lines: [line], text: textFrom(next.get(line)) })),
    ...texts
      .filter((text) => !followed.has(text))
      .map((text) => ({ lines: [], text: textFrom(text) })),
  ];
}
