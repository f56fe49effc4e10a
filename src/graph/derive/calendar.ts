import { noMonth } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import { undated } from "../vocabulary/relationships.ts";

/** The dates that there are: the months of articles or of what was derived from them, and the years. */
export interface Calendar {
  /** In their order, the one of undated articles first. */
  readonly months: readonly string[];
  /** Every year from the first to the last; a date may be a year alone. */
  readonly years: readonly string[];
}

/** Finds the dates that there are. */
export async function calendar(run: RunStatement): Promise<Calendar> {
  const [bounds] = await run(findBounds, { undated, noMonth });
  const known = (bounds ?? []).filter((date) => typeof date === "string").map(yearOf);
  if (known.length === 0) return { months: [noMonth], years: [] };
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, i) =>
    String(first + i).padStart(4, "0"),
  );
  const candidates = years.flatMap((year) => twelve.map((month) => `${year}-${month}`));
  const rows = await run(monthsThere, { candidates });
  return { months: [noMonth, ...rows.map(([month]) => String(month))], years };
}

/** A test that an article is of a month, and its parameters. */
export function articleOfMonth(
  article: string,
  month: string,
  { years }: Calendar,
): { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> } {
  return month === noMonth
    ? { text: `${article}.sortOn IN $dates`, parameters: { dates: [undated, ...years] } }
    : {
        text: `${article}.sortOn >= $month AND ${article}.sortOn < $end`,
        parameters: { month, end: `${month}~` },
      };
}

const twelve = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

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
UNWIND $candidates AS month
WITH month
WHERE EXISTS { MATCH (a:Article) WHERE a.sortOn >= month AND a.sortOn < month + '~' }
  OR EXISTS { MATCH (m:EntityMonth) WHERE m.month = month AND m.articles IS NOT NULL }
  OR EXISTS { MATCH (m:PlaceMonth) WHERE m.month = month AND m.articles IS NOT NULL }
RETURN month`;
