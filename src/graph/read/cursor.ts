import { createHash } from "node:crypto";
import { Problem } from "../../domain/index.ts";
import { filledIn, type Variables } from "./given.ts";
import type { ConnectionForm, SourceField } from "./plan.ts";

/**
 * A cursor is the sort keys of its row and the mark of the list it belongs to, so that one from
 * another order or another filter is refused rather than answered wrongly.
 */
export function writeCursor(mark: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([mark, ...keys])).toString("base64url");
}

/** Reads a cursor's sort keys. Throws BAD_CURSOR where it is none or belongs to another list. */
export function readCursor(cursor: string, mark: string, keys: number): readonly unknown[] {
  const [found, ...values] = parse(cursor);
  if (found === mark && values.length === keys && values.every(isKey)) return values;
  throw new Problem(
    "BAD_CURSOR",
    typeof found === "string" && /^[0-9a-f]{8}$/.test(found)
      ? `The cursor "${shortened(cursor)}" belongs to a list with another order or filter; ask that list again from its start.`
      : `"${shortened(cursor)}" is no cursor of this API; use one that pageInfo or an edge gave you.`,
  );
}

function isKey(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Names a list: its source, arguments, order and filter; not its page. */
export function listMark(field: SourceField, form: ConnectionForm, variables: Variables): string {
  const { orderBy, where } = form.page;
  const list = JSON.stringify(filledIn([field.source, orderBy, where], variables));
  return createHash("sha256").update(list).digest("hex").slice(0, 8);
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function shortened(cursor: string): string {
  return cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
}
