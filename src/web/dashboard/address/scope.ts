import type { EntityKind } from "../generated/operations.ts";
import type { Changes } from "./change-parameters.ts";

/** What every screen is narrowed to, as the address says it. */
export interface Scope {
  /** Partial dates, included: 2023, 2023-07 or 2023-07-05. */
  readonly from: string | null;
  readonly to: string | null;
  /** Empty for all kinds. */
  readonly kinds: readonly EntityKind[];
  /** The name of a newspaper. */
  readonly source: string | null;
}

/** The names in the address of what goes along from screen to screen. */
export const sharedNames = ["from", "to", "kinds", "source", "lang", "theme"] as const;

/** The names in the address of where the pages of lists begin. */
export const cursorNames = ["after", "articles", "entities", "evidence", "likenesses"] as const;

export type CursorName = (typeof cursorNames)[number];

/** Changes of an address that begin every list at its first page again where they alter what is on them. */
export function fromFirstPage(changes: Changes): Changes {
  const isSameList = Object.keys(changes).every((name) => listsKeep.has(name));
  return isSameList
    ? changes
    : { ...Object.fromEntries(cursorNames.map((name) => [name, null])), ...changes };
}

/** What changes how a list looks, not what is on it. */
const listsKeep: ReadonlySet<string> = new Set(["lang", "theme", "interval", ...cursorNames]);

export const entityKinds: readonly EntityKind[] = ["PERSON", "ORGANIZATION", "LOCATION"];

/** Reads the scope; what can't be read is as if it were not there. */
export function readScope(parameters: URLSearchParams): Scope {
  const words = (parameters.get("kinds") ?? "").split(",");
  return {
    from: dateIn(parameters.get("from")),
    to: dateIn(parameters.get("to")),
    kinds: entityKinds.filter((kind) => words.includes(kind.toLowerCase())),
    source: parameters.get("source") || null,
  };
}

/** The kinds as the address has them; null for all. */
export function writeKinds(kinds: readonly EntityKind[]): string | null {
  const isAll = kinds.length === 0 || kinds.length === entityKinds.length;
  return isAll ? null : kinds.map((kind) => kind.toLowerCase()).join(",");
}

/** Whether a text is a partial date of the calendar. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && (day === undefined || date.getUTCDate() === Number(day));
}

function dateIn(text: string | null): string | null {
  return text !== null && isPartialDate(text) ? text : null;
}
