import type { Span } from "../../domain/index.ts";
import { type Columns, MissingValue, type Read, type Reading } from "./columns.ts";
import { writeSpan } from "./evidence.ts";
import type { Parameters } from "./parameters.ts";
import type { SpansField, ValueField } from "./plan.ts";
import { type Computed, expressionOf, type Rows } from "./rows.ts";

/** Where a field's columns go and whose fields they are. */
export interface Scope {
  readonly rows: Rows;
  readonly columns: Columns;
  readonly parameters: Parameters;
}

/** Fails where a field has no value that must have one. */
export function present({ as, optional }: { as: string; optional?: true }, read: Read): Read {
  if (optional) return read;
  return (row, reading) => required(as, read(row, reading), reading);
}

function required(as: string, value: unknown, { lenient }: Reading): unknown {
  if ((value === null || value === undefined) && !lenient) throw new MissingValue(as);
  return value;
}

/** Reads a value that a row has, or that is computed from what it has. */
export function compileValue(field: ValueField, scope: Scope): Read {
  const { as, of, called, optional } = field;
  const computed = scope.rows.computed?.[of];
  if (computed) return present(field, renamed(called, compileComputed(computed, scope)));
  const index = scope.columns.add(expressionOf(scope.rows, of));
  if (called || optional)
    return present(
      field,
      renamed(called, (row) => row[index]),
    );
  // By far the most values are read here.
  return (row, reading) => required(as, row[index], reading);
}

/** Values by the names that the schema has for them. */
function renamed(called: ValueField["called"], read: Read): Read {
  if (!called) return read;
  return (row, reading) => {
    const value = read(row, reading);
    return typeof value === "string" ? called[value] : value;
  };
}

/** Reads stretches of a text: one, or a list of them. */
export function compileSpans({ of, fields }: SpansField, scope: Scope): Read {
  const computed = scope.rows.computed?.[of];
  if (!computed) throw new Error(`The row has no stretches "${of}".`);
  const read = compileComputed(computed, scope);
  return (row, reading) => {
    const spans = read(row, reading) as Span | readonly Span[] | null;
    if (spans === null) return null;
    return isOne(spans) ? writeSpan(spans, fields) : spans.map((span) => writeSpan(span, fields));
  };
}

function isOne(spans: Span | readonly Span[]): spans is Span {
  return !Array.isArray(spans);
}

function compileComputed({ from, read }: Computed, { columns }: Scope): Read {
  const indexes = from.map((expression) => columns.add(expression));
  return (row, { variables }) =>
    read(
      indexes.map((index) => row[index]),
      variables,
    );
}
