import type { Answer, Path, RankedRow, Ranking } from "./answer.ts";

/**
 * Says how two answers differ, null where they are equal. Rows of a ranking with equal keys may stand
 * in any order, and where a full list is cut amid equal keys, each may have kept others of them. Of
 * paths the number of hops is compared.
 */
export function difference(one: Answer, other: Answer): string | null {
  if (one.form === "path" || other.form === "path") return ofPaths(one, other);
  return ofRankings(one, other, "the list");
}

function ofPaths(one: Answer, other: Answer): string | null {
  const [left, right] = [one as Path, other as Path].map(({ hops }) => hops.length);
  return left === right ? null : `${left} hops against ${right}`;
}

function ofRankings(one: Ranking, other: Ranking, what: string): string | null {
  if (one.rows.length !== other.rows.length)
    return `${what} has ${one.rows.length} rows against ${other.rows.length}`;
  const others = new Map(other.rows.map((row) => [row.id, row]));
  for (const [i, row] of one.rows.entries()) {
    const beside = other.rows[i];
    if (beside?.key !== row.key)
      return `row ${i} of ${what} has the key ${row.key} against ${beside?.key}`;
    const same = others.get(row.id);
    if (same === undefined && isAtTheCut(row, one)) continue;
    const found = same ? ofRows(row, same) : "which is missing from the other";
    if (found) return `${what} has ${row.id}, ${found}`;
  }
  return null;
}

/** Whether a row's key is that of the last row of a full list. */
function isAtTheCut(row: RankedRow, { rows, limit }: Ranking): boolean {
  return rows.length === limit && row.key === rows.at(-1)?.key;
}

function ofRows(one: RankedRow, other: RankedRow): string | null {
  const [left, right] = [one, other].map(({ key, facts }) => JSON.stringify([key, ...facts]));
  if (left !== right) return `with ${left} against ${right}`;
  const lists = one.below ?? [];
  for (const [i, list] of lists.entries()) {
    const beside = other.below?.[i];
    const found = beside ? ofRankings(list, beside, "its list") : "whose list is missing";
    if (found) return found;
  }
  return null;
}
