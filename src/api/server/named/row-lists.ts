/** A list whose items are rows of a table, and what it is of, each as a path in the answer. */
export interface RowList {
  readonly rows: string;
  readonly of: string;
}

/** The lists of `a.buckets of one, b.buckets of other`; none where it is a single list. */
export function rowLists(rows: string | null): readonly RowList[] {
  return [...(rows ?? "").matchAll(/([\w.]+)\s+of\s+([\w.]+)/g)].map(([, list = "", of = ""]) => ({
    rows: list,
    of,
  }));
}
