import { asRow, Columns, type Read } from "./columns.ts";
import type { Parameters } from "./parameters.ts";
import type { AggregateField, AggregateSide, Figure, FiguresField, TypeNameField } from "./plan.ts";
import { expressionOf, found, nodeRows, type Rows } from "./rows.ts";

/** A whole list: its rows, and the tests that they have to pass. */
export interface WholeList {
  readonly rows: Rows;
  readonly tests: readonly string[];
}

/** Adds a column with what the values of a whole list come to and says how to read it. */
export function compileAggregate(
  field: AggregateField,
  { rows, tests }: WholeList,
  columns: Columns,
  parameters: Parameters,
): Read {
  const figures = new Columns();
  const read = readParts(field.of, (side) => compileSide(side, rows, figures));
  const index = columns.addBranch(parameters.variable("figures"), found(rows, tests), figures.list);
  return (row, reading) => read(asRow(row[index]), reading);
}

function compileSide({ from, values }: AggregateSide, rows: Rows, figures: Columns): Read {
  // An edge may have a value of the same name as its node: how often two are named together, and one alone.
  const seen = from === "node" && rows.node !== null ? nodeRows(rows.node, []) : rows;
  return readParts(values, (value) => compileFigures(value, expressionOf(seen, value.of), figures));
}

function compileFigures({ parts }: FiguresField, value: string, figures: Columns): Read {
  return readParts(parts, ({ of }) => {
    const index = figures.add(`${functions[of]}(${value})`);
    return (row) => row[index];
  });
}

const functions: Readonly<Record<Figure, string>> = {
  min: "min",
  max: "max",
  average: "avg",
  sum: "sum",
};

/** Reads an object of parts, each by itself. */
function readParts<P extends { readonly kind: string; readonly as: string }>(
  parts: readonly (P | TypeNameField)[],
  compile: (part: P) => Read,
): Read {
  const reads = parts.map((part): readonly [string, Read] => [
    part.as,
    isTypeName(part) ? () => part.name : compile(part),
  ]);
  return (row, reading) => Object.fromEntries(reads.map(([as, read]) => [as, read(row, reading)]));
}

function isTypeName(part: { readonly kind: string }): part is TypeNameField {
  return part.kind === "typeName";
}
