/**
 * Pairs every row of a square matrix with a column so that the sum of the costs is least
 * (Hungarian method, cubic in the size). Gives the column of each row.
 */
export function solveAssignment(costs: readonly (readonly number[])[]): readonly number[] {
  const state = unpaired(costs);
  for (let row = 0; row < costs.length; row++) pairOneMore(state, row);
  const columnOf = new Array<number>(costs.length).fill(-1);
  state.rowOf.forEach((row, column) => {
    if (column < costs.length) columnOf[row] = column;
  });
  return columnOf;
}

/** Column number `size` stands for the row that is being added. */
interface State {
  readonly costs: readonly (readonly number[])[];
  readonly size: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** The row paired with each column, or -1. */
  readonly rowOf: Int32Array;
}

/** What is known while the cheapest way to a free column is sought. */
interface Search {
  readonly reached: Uint8Array;
  /** What it costs to reach each column, less the prices. */
  readonly slack: Float64Array;
  readonly cameFrom: Int32Array;
}

function unpaired(costs: readonly (readonly number[])[]): State {
  const size = costs.length;
  return {
    costs,
    size,
    rowPrice: new Float64Array(size),
    columnPrice: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1).fill(-1),
  };
}

/** Adds a row: goes the cheapest way over exchanges to a free column, then makes them. */
function pairOneMore(state: State, row: number): void {
  const { size, rowOf } = state;
  const search = {
    reached: new Uint8Array(size + 1),
    slack: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    cameFrom: new Int32Array(size),
  };
  rowOf[size] = row;
  let column = size;
  while (rowOf[column] !== -1) {
    search.reached[column] = 1;
    const next = look(state, search, column);
    settle(state, search, search.slack[next] ?? 0);
    column = next;
  }
  while (column !== size) {
    const previous = search.cameFrom[column] ?? size;
    rowOf[column] = rowOf[previous] ?? -1;
    column = previous;
  }
}

/** Looks from the row of `from` at all columns not reached yet; the one that is cheapest to reach. */
function look(state: State, search: Search, from: number): number {
  const row = state.rowOf[from] ?? 0;
  const line = state.costs[row] ?? [];
  const price = state.rowPrice[row] ?? 0;
  let cheapest = -1;
  for (let column = 0; column < state.size; column++) {
    if (search.reached[column]) continue;
    const reduced = (line[column] ?? 0) - price - (state.columnPrice[column] ?? 0);
    if (reduced < slackOf(search, column)) {
      search.slack[column] = reduced;
      search.cameFrom[column] = from;
    }
    if (slackOf(search, column) < slackOf(search, cheapest)) cheapest = column;
  }
  return cheapest;
}

function slackOf({ slack }: Search, column: number): number {
  return slack[column] ?? Number.POSITIVE_INFINITY;
}

function settle(state: State, { reached, slack }: Search, step: number): void {
  const { size, rowPrice, columnPrice, rowOf } = state;
  for (let column = 0; column <= size; column++) {
    if (reached[column]) {
      const row = rowOf[column] ?? 0;
      rowPrice[row] = (rowPrice[row] ?? 0) + step;
      columnPrice[column] = (columnPrice[column] ?? 0) - step;
    } else if (column < size) slack[column] = (slack[column] ?? 0) - step;
  }
}
