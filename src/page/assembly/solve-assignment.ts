/**
 * Pairs every row of a square matrix with a column so that the sum of the costs is least
 * (Hungarian method, cubic in the size). Gives the column of each row.
 */
export function solveAssignment(costs: readonly (readonly number[])[]): readonly number[] {
  const size = costs.length;
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const cameFrom = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const path = cheapestPath(costs, row, rowPrice, columnPrice, rowOf, cameFrom);
    turn(path, rowOf, cameFrom);
  }
  const columnOf = new Array<number>(size).fill(-1);
  for (let column = 1; column <= size; column++) columnOf[(rowOf[column] ?? 0) - 1] = column - 1;
  return columnOf;
}

/** Extends the pairing by one row; the free column where the cheapest alternating path ends. */
function cheapestPath(
  costs: readonly (readonly number[])[],
  row: number,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
  rowOf: Int32Array,
  cameFrom: Int32Array,
): number {
  const size = costs.length;
  const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const seen = new Uint8Array(size + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    seen[column] = 1;
    const current = rowOf[column] ?? 0;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= size; j++) {
      if (seen[j]) continue;
      const reduced =
        (costs[current - 1]?.[j - 1] ?? 0) - (rowPrice[current] ?? 0) - (columnPrice[j] ?? 0);
      if (reduced < (slack[j] ?? 0)) {
        slack[j] = reduced;
        cameFrom[j] = column;
      }
      if ((slack[j] ?? 0) < step) {
        step = slack[j] ?? 0;
        next = j;
      }
    }
    for (let j = 0; j <= size; j++) {
      if (seen[j]) {
        const paired = rowOf[j] ?? 0;
        rowPrice[paired] = (rowPrice[paired] ?? 0) + step;
        columnPrice[j] = (columnPrice[j] ?? 0) - step;
      } else slack[j] = (slack[j] ?? 0) - step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  return column;
}

function turn(end: number, rowOf: Int32Array, cameFrom: Int32Array): void {
  let column = end;
  while (column !== 0) {
    const previous = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}
