import type { NameRow, PageRow, PageRows, Row } from "./page-rows.ts";

/** The rows of several pages; what pages share is told once and stands in the order of its ids. */
export interface BatchRows extends Omit<PageRows, "page" | "publication"> {
  readonly pages: readonly PageRow[];
  readonly publications: readonly Row[];
  /** Which page is of which publication. */
  readonly issues: readonly Row[];
}

/**
 * Puts the rows of several pages together. The order is for writers side by side: what they share they
 * lock in one order, so that they wait for each other and not each for the other.
 */
export function batchRows(all: readonly PageRows[]): BatchRows {
  const every = <Part extends ListOfRows>(part: Part): PageRows[Part][number][] =>
    all.flatMap((rows) => rows[part] as readonly PageRows[Part][number][]);
  const publications = all.flatMap(({ publication }) => (publication ? [publication] : []));
  return {
    pages: all.map(({ page }) => page),
    publications: once(publications, "id"),
    issues: publications.map(({ page, id }) => ({ page, publication: id })),
    articles: every("articles"),
    blocks: every("blocks"),
    joins: every("joins"),
    locations: once(every("locations"), "id"),
    organizations: once(every("organizations"), "id"),
    persons: once(every("persons"), "id"),
    names: inOrder(namesOnce(every("names")), "entity"),
    partOf: once(every("partOf"), "part", "whole"),
    locatedIn: once(every("locatedIn"), "organization", "location"),
    mentions: every("mentions"),
    authors: inOrder(every("authors"), "entity"),
    positions: once(every("positions"), "id"),
    claims: inOrder(every("claims"), "subject"),
  };
}

type ListOfRows = Exclude<keyof PageRows, "page" | "publication">;

/** Of rows that name the same thing the last, as if the pages were written one after another. */
function once(rows: readonly Row[], ...keys: readonly [string, ...string[]]): readonly Row[] {
  const key = (row: Row): string => keys.map((name) => row[name]).join(" ");
  return inOrder([...new Map(rows.map((row) => [key(row), row])).values()], keys[0]);
}

/** A name keeps the first of its kinds, and lasts where one page says so. */
function namesOnce(rows: readonly NameRow[]): readonly NameRow[] {
  const names = new Map<string, NameRow>();
  for (const row of rows) {
    const known = names.get(row.id);
    const isLasting = row.isLasting || known?.isLasting === true;
    const first = known && known.rank <= row.rank ? known : row;
    names.set(row.id, { ...first, isLasting });
  }
  return [...names.values()];
}

function inOrder<R extends Row>(rows: readonly R[], key: string): readonly R[] {
  return rows.toSorted((a, b) => compare(String(a[key]), String(b[key])));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
