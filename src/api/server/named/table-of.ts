import type { AnswerField } from "./answer-fields.ts";
import { type RowList, rowLists } from "./row-lists.ts";
import { wayTo, wayToRows } from "./way-to-rows.ts";

/** A value of a table. */
export type Cell = string | number | boolean | null;

/** An answer as rows and columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Makes a table of an answer. The items of one list are its rows: the one that is named (`entity.articles`),
 * else the first that is met level by level; an answer without lists is one row. The columns are
 * the values of the selection, in its order:
 * - of a row: `headline`, `page.number`;
 * - of what stands above or beside the list, the same in each row: `entity.name`;
 * - of a list within: its values joined by ` | `, as many in each of its columns: `names.text`, `names.kind`.
 * Connections, edges and nodes are left out of the names, but where two columns would have the same one.
 *
 * Several lists (`a.buckets of one, b.buckets of other`) give their rows one after the other, with the
 * values of what each list is of before its own: `of.id`, `of.name`.
 */
export function tableOf(
  data: Readonly<Record<string, unknown>>,
  fields: readonly AnswerField[],
  rows: string | null,
): Table {
  const lists = rowLists(rows);
  return lists.length > 0 ? tableOfLists(data, fields, lists) : tableOfOne(data, fields, rows);
}

function tableOfOne(
  data: Readonly<Record<string, unknown>>,
  fields: readonly AnswerField[],
  rows: string | null,
): Table {
  const way = wayToRows(fields, rows);
  const columns = withOwnNames(
    columnsBelow(fields, way, { step: 0, keys: [], names: [], path: [] }),
  );
  return {
    columns: columns.map(({ name }) => name),
    rows: rowsAlong(way, data).map((steps) =>
      columns.map(({ step, keys }) => cellOf(valuesAt(steps[step], keys))),
    ),
  };
}

/** The lists have the same columns: those of the first. */
function tableOfLists(
  data: Readonly<Record<string, unknown>>,
  fields: readonly AnswerField[],
  lists: readonly RowList[],
): Table {
  const ways = lists.map(({ rows, of }) => ({
    rows: wayToRows(fields, rows),
    owner: wayTo(fields, of),
  }));
  const ofRows = columnsUnder(fieldsUnder(ways[0]?.rows), []);
  const ofOwner = columnsUnder(fieldsUnder(ways[0]?.owner).filter(isValue), ["of"]);
  return {
    columns: withOwnNames([...ofOwner, ...ofRows]).map(({ name }) => name),
    rows: ways.flatMap(({ rows, owner }) => {
      const told = ofOwner.map(({ keys }) => cellOf(valuesAt(data, [...keysOf(owner), ...keys])));
      return rowsAlong(rows, data).map((steps) => [
        ...told,
        ...ofRows.map(({ keys }) => cellOf(valuesAt(steps.at(-1), keys))),
      ]);
    }),
  };
}

function columnsUnder(fields: readonly AnswerField[], names: readonly string[]): readonly Column[] {
  return columnsBelow(fields, [], { step: 0, keys: [], names, path: names });
}

function fieldsUnder(way: readonly AnswerField[] | undefined): readonly AnswerField[] {
  return way?.at(-1)?.fields ?? [];
}

function isValue({ fields }: AnswerField): boolean {
  return fields.length === 0;
}

function keysOf(way: readonly AnswerField[]): readonly string[] {
  return way.map(({ key }) => key);
}

/** A column: where its value is found from one of the steps of the way to the rows. */
interface Column {
  readonly step: number;
  readonly keys: readonly string[];
  readonly name: string;
  /** Its whole path in the answer, which no other column has. */
  readonly path: string;
}

/** Where fields stand in the answer. */
interface Place {
  readonly step: number;
  /** From the step on. */
  readonly keys: readonly string[];
  /** From the answer's root, or from the row, without levels. */
  readonly names: readonly string[];
  readonly path: readonly string[];
}

function columnsBelow(
  fields: readonly AnswerField[],
  [next, ...rest]: readonly AnswerField[],
  place: Place,
): readonly Column[] {
  return fields.flatMap((field) => {
    const { step, keys, names, path } = below(place, field);
    if (field === next) {
      const isRow = rest.length === 0;
      const there = { step: step + 1, keys: [], names: isRow ? [] : names, path };
      return columnsBelow(field.fields, rest, there);
    }
    if (field.fields.length > 0) return columnsBelow(field.fields, [], { step, keys, names, path });
    return { step, keys, name: names.join("."), path: path.join(".") };
  });
}

function below({ step, keys, names, path }: Place, { key, isLevel }: AnswerField): Place {
  return {
    step,
    keys: [...keys, key],
    names: isLevel ? names : [...names, key],
    path: [...path, key],
  };
}

/** Gives a column its whole path for a name where an earlier one has the same. */
function withOwnNames(columns: readonly Column[]): readonly Column[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const name = taken.has(column.name) ? column.path : column.name;
    taken.add(name);
    return { ...column, name };
  });
}

/** For each row what is met on the way to it: the answer, then each step's value, last the item itself. */
function rowsAlong(
  way: readonly AnswerField[],
  data: Readonly<Record<string, unknown>>,
): readonly (readonly unknown[])[] {
  return way.reduce<readonly (readonly unknown[])[]>(
    (rows, { key }) =>
      rows.flatMap((steps) => valuesOf(steps.at(-1), key).map((value) => [...steps, value])),
    [[data]],
  );
}

/** What stands under a key: the items of a list, one value, or nothing for null. */
function valuesOf(parent: unknown, key: string): readonly unknown[] {
  const value = (parent as Readonly<Record<string, unknown>> | null)?.[key] ?? null;
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The values that a path of keys leads to: one, or those of all items of the lists on the way. */
function valuesAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, keys));
  const [key, ...rest] = keys;
  if (key === undefined || value === null || value === undefined) return [value ?? null];
  return valuesAt((value as Readonly<Record<string, unknown>>)[key], rest);
}

function cellOf(values: readonly unknown[]): Cell {
  const [only = null] = values;
  if (values.length > 1) return values.map((value) => String(asCell(value) ?? "")).join(" | ");
  return asCell(only);
}

function asCell(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    default:
      return value === null ? null : JSON.stringify(value);
  }
}
