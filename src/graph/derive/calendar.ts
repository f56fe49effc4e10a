import { datesOfMonth, noMonth } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { undated } from "../vocabulary/relationships.ts";

/** The months of articles or of what was derived from them, in their order; see `monthOf`. */
export async function calendar(run: RunStatement): Promise<readonly string[]> {
  const [bounds] = await run(findBounds, { undated, noMonth });
  const known = (bounds ?? []).filter((date) => typeof date === "string").map(yearOf);
  if (known.length === 0) return [noMonth];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, i) =>
    String(first + i).padStart(4, "0"),
  );
  const candidates = years.flatMap((year) => parts.map((part) => `${year}-${part}`));
  const rows = await run(monthsThere, {
    candidates: candidates.map((month) => ({ month, ...datesOfMonth(month) })),
  });
  return [noMonth, ...rows.map(([month]) => String(month))];
}

/** Tests that an article is of the month whose dates are the parameters `from` and `end`. */
export function isOfMonth(article: string): string {
  return `${article}.sortOn >= $from AND ${article}.sortOn < $end`;
}

/** A year alone, then its months. */
const parts = Array.from({ length: 13 }, (_, i) => String(i).padStart(2, "0"));

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

const ends = (label: string, property: string, more: string, least: string): string =>
  ["", " DESC"]
    .map(
      (direction) =>
        `head(COLLECT { MATCH (n:${label}) WHERE n.${property} > ${least}${more} RETURN n.${property} ORDER BY n.${property}${direction} LIMIT 1 })`,
    )
    .join(", ");

const findBounds = `RETURN ${[
  ends("Article", "sortOn", "", "$undated"),
  ends("EntityMonth", "month", " AND n.articles IS NOT NULL", "$noMonth"),
  ends("PlaceMonth", "month", " AND n.articles IS NOT NULL", "$noMonth"),
].join(",\n")}`;

const monthsThere = `
UNWIND $candidates AS one
WITH one
WHERE EXISTS { MATCH (a:Article) WHERE a.sortOn >= one.from AND a.sortOn < one.end }
  OR EXISTS { MATCH (m:EntityMonth) WHERE m.month = one.month AND m.articles IS NOT NULL }
  OR EXISTS { MATCH (m:PlaceMonth) WHERE m.month = one.month AND m.articles IS NOT NULL }
RETURN one.month`;
