import type { Fragment } from "../find-blocks.ts";
import type { Likelihood } from "../joins/likelihood.ts";
import { scoreContinuation } from "../joins/score-continuation.ts";
import { scoreBeginning, scoreHeadline } from "../joins/score-opening.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { solveAssignment } from "./solve-assignment.ts";

/** One block read after another, why, and what would have come next best. */
export interface Link {
  readonly from: Fragment;
  readonly to: Fragment;
  readonly likelihood: Likelihood;
  /** Certainty against the other predecessors, 0 to 1. */
  readonly certainty: number;
  readonly runnerUp: { readonly from: Fragment; readonly certainty: number } | null;
}

/**
 * Finds for all running text of a page at once what each block is read after: a headline, another
 * block, or nothing. Each block has at most one successor and one predecessor; the sum of the
 * likelihoods over the whole page is greatest.
 */
export function linkBlocks(
  headlines: readonly Fragment[],
  bodies: readonly Fragment[],
): readonly Link[] {
  const board = layOut(headlines, bodies);
  const chosen = withoutCircles(board, new Set());
  return chosen.pairs.map(([row, column]) => explain(board, row, column));
}

/** Every headline and block as a row, every block as a column, and what each pair is worth. */
interface Board {
  readonly rows: readonly Fragment[];
  readonly columns: readonly Fragment[];
  readonly likelihoods: readonly (readonly Likelihood[])[];
  /** What it is worth that a row has no successor, and a column no predecessor. */
  readonly last: readonly number[];
  readonly first: readonly number[];
}

function layOut(headlines: readonly Fragment[], bodies: readonly Fragment[]): Board {
  const rows = [...headlines, ...bodies];
  return {
    rows,
    columns: bodies,
    likelihoods: rows.map((row, i) =>
      bodies.map((body) =>
        i < headlines.length ? scoreHeadline(row, body) : scoreContinuation(row, body),
      ),
    ),
    last: rows.map((row, i) => (i < headlines.length ? -4 : endsSentence(row.plain) ? 0 : -3)),
    first: bodies.map((body) => scoreBeginning(body).score - 3),
  };
}

interface Choice {
  readonly worth: number;
  readonly pairs: readonly (readonly [number, number])[];
}

/** The best choice in which no block is read after itself; tries each way to open a circle. */
function withoutCircles(board: Board, barred: ReadonlySet<string>): Choice {
  const choice = choose(board, barred);
  const circle = findCircle(board, choice.pairs);
  if (circle.length === 0 || barred.size > 12) return choice;
  return circle
    .map((pair) => withoutCircles(board, new Set([...barred, pair.join()])))
    .reduce((best, other) => (other.worth > best.worth ? other : best));
}

function choose(board: Board, barred: ReadonlySet<string>): Choice {
  const { rows, columns, likelihoods, last, first } = board;
  const never = 1e6;
  const costs = [...rows.keys(), ...columns.map((_, j) => -1 - j)].map((i) => [
    ...columns.map((column, j) => {
      if (i < 0) return -1 - i === j ? -(first[j] ?? 0) : never;
      if (rows[i] === column || barred.has(`${i},${j}`)) return never;
      return -(likelihoods[i]?.[j]?.score ?? 0);
    }),
    ...rows.map((_, k) => (i < 0 ? 0 : k === i ? -(last[i] ?? 0) : never)),
  ]);
  const columnOf = solveAssignment(costs);
  const worth = -columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0);
  const pairs = columnOf
    .slice(0, rows.length)
    .flatMap((column, row) => (column < columns.length ? [[row, column] as const] : []));
  return { worth, pairs };
}

function findCircle(board: Board, pairs: Choice["pairs"]): Choice["pairs"] {
  const after = new Map(pairs.map((pair) => [board.rows[pair[0]], pair]));
  for (const start of board.columns) {
    const walked: (readonly [number, number])[] = [];
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

function explain(board: Board, row: number, column: number): Link {
  const from = board.rows[row];
  const to = board.columns[column];
  const likelihood = board.likelihoods[row]?.[column];
  if (!from || !to || !likelihood) throw new RangeError(`no pair ${row}, ${column}`);
  const rivals = board.rows
    .map((rival, i) => ({ rival, score: board.likelihoods[i]?.[column]?.score ?? 0 }))
    .filter(({ rival }) => rival !== to);
  const total = rivals.reduce((sum, { score }) => sum + Math.exp(score - likelihood.score), 0);
  const second = rivals
    .filter(({ rival }) => rival !== from)
    .reduce<{ rival: Fragment; score: number } | null>(
      (best, other) => (best && best.score >= other.score ? best : other),
      null,
    );
  const runnerUp = second && {
    from: second.rival,
    certainty: Math.exp(second.score - likelihood.score) / total,
  };
  return { from, to, likelihood, certainty: 1 / total, runnerUp };
}
