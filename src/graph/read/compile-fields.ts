import { isIdOf, type NodeType, nodeTypeOf } from "../vocabulary/labels.ts";
import { answeredClass } from "./answered-class.ts";
import { asRow, Columns, type Read } from "./columns.ts";
import { compileAggregate } from "./compile-aggregate.ts";
import { compileCondition } from "./compile-condition.ts";
import { compileSpans, compileValue, present, type Scope } from "./compile-values.ts";
import { listMark, readCursor, writeCursor } from "./cursor.ts";
import { readEvidence } from "./evidence.ts";
import { Given, mapValue, valueIn } from "./given.ts";
import { beyond, indexedOrder, type Key, orderClause, orderKeys } from "./order.ts";
import type { Parameters } from "./parameters.ts";
import type {
  BoundField,
  ConnectionForm,
  EdgePart,
  EvidenceField,
  PageRequest,
  PlanField,
  Shape,
  SourceField,
} from "./plan.ts";
import { readPage } from "./read-page.ts";
import { found, foundAndCut, nodeRows, type Rows, type Vantage } from "./rows.ts";
import { sourceRows } from "./sources/registry.ts";
import { countOf, wholeList } from "./whole-list.ts";

/** How fields are read that were met before, so that what several types share is asked once. */
type KnownReads = Map<string, Read>;

/** Adds the columns that the fields need and says how to read an object from them. */
export function compileFields(
  fields: readonly PlanField[],
  scope: Scope,
  known: KnownReads = new Map(),
  type: NodeType | null = null,
): Read {
  const names = fields.map(({ as }) => as);
  const reads = fields.map((field) => {
    const written = JSON.stringify(field);
    const read = known.get(written) ?? compileField(field, scope);
    known.set(written, read);
    return read;
  });
  const Answered = answeredClass(type);
  return (row, reading) => {
    const object = new Answered();
    for (let i = 0; i < reads.length; i += 1)
      object[names[i] as string] = (reads[i] as Read)(row, reading);
    return object;
  };
}

function compileField(field: PlanField, scope: Scope): Read {
  switch (field.kind) {
    case "typeName":
      return () => field.name;
    case "value":
      return compileValue(field, scope);
    case "spans":
      return present(field, compileSpans(field, scope));
    case "bound":
      return present(field, compileBound(field, scope));
    case "evidence":
      return compileEvidence(field, scope);
    case "source":
      return present(field, compileSource(field, scope.rows, scope.columns, scope.parameters));
  }
}

function compileBound({ to, shape }: BoundField, scope: Scope): Read {
  const node = scope.rows.bound[to];
  if (!node) throw new Error(`The row has no node "${to}".`);
  return compileShape(shape, node, scope);
}

/** Reads a node in the shape of its own type; null where there is no node. */
function compileShape(
  shape: Shape,
  node: string,
  { columns, parameters }: Pick<Scope, "columns" | "parameters">,
): Read {
  const scope = { rows: nodeRows(node, []), columns, parameters };
  const id = columns.add(`${node}.id`);
  const known: KnownReads = new Map();
  const readers = Object.entries(shape).map(([type, fields]) => ({
    isMeant: isIdOf(type as NodeType),
    read: compileFields(fields, scope, known, type as NodeType),
  }));
  return (row, reading) => {
    const value = row[id];
    if (typeof value !== "string") return null;
    for (const { isMeant, read } of readers) if (isMeant(value)) return read(row, reading);
    return new (answeredClass(nodeTypeOf(value)))();
  };
}

function compileEvidence(field: EvidenceField, scope: Scope): Read {
  const source = scope.rows.evidence[field.of];
  if (!source) throw new Error(`The row has no evidence "${field.of}".`);
  const { parameters } = scope;
  const columns = new Columns();
  const articles = new Map<string, Read>();
  const articleColumns = (article: string): string => {
    for (const part of field.fields)
      if (part.kind === "article")
        articles.set(part.as, compileShape(part.shape, article, { columns, parameters }));
    return columns.list;
  };
  const index = scope.columns.add(source(articleColumns, parameters.addInteger(field.first ?? 1)));
  return (row, reading) => readEvidence(field, asRow(row[index]), articles, reading);
}

/** Adds the column of a source seen from a row and says how to read its answer. */
export function compileSource(
  field: SourceField,
  from: Vantage,
  columns: Columns,
  parameters: Parameters,
): Read {
  const { result } = field;
  const page = result.form === "connection" ? result.page : undefined;
  const rows = sourceRows(field.source, from, parameters, page);
  switch (result.form) {
    case "one":
    case "row": {
      const inner = new Columns();
      const read =
        result.form === "one"
          ? compileShape(result.shape, nodeOf(rows), { columns: inner, parameters })
          : compileFields(result.fields, { rows, columns: inner, parameters });
      const body = `${firstOf(rows)}${inner.branches}`;
      const index = columns.addBranch(
        parameters.variable("one"),
        body,
        `head(collect(${inner.list}))`,
      );
      return (row, reading) => (row[index] === null ? null : read(asRow(row[index]), reading));
    }
    case "nodes":
    case "rows": {
      const inner = new Columns();
      const read =
        result.form === "nodes"
          ? compileShape(result.shape, nodeOf(rows), { columns: inner, parameters })
          : compileFields(result.fields, { rows, columns: inner, parameters });
      const limit = parameters.addInteger(result.first ?? longestList);
      const index = columns.addBranch(
        parameters.variable("list"),
        sorted(rows, [], defaultKeys(rows), limit) + inner.branches,
        `collect(${inner.list})`,
      );
      return (row, reading) => asRow(row[index]).map((one) => read(asRow(one), reading));
    }
    case "connection":
      return compileConnection(field, result, from, { rows, columns, parameters });
  }
}

/** More than any list has that is short by nature. */
const longestList = 1_000;

function nodeOf(rows: Rows): string {
  if (rows.node === null) throw new Error("The source's rows have no node.");
  return rows.node;
}

/** The first of the rows in their own order; the only one where they have none. */
function firstOf(rows: Rows): string {
  const order = rows.defaultOrder.length > 0 ? ` ${orderClause(defaultKeys(rows))}` : "";
  return foundAndCut(rows, [], `WITH *${order} LIMIT 1`);
}

function defaultKeys(rows: Rows): readonly Key[] {
  return orderKeys(rows, { size: 0, backwards: false, beyond: null, orderBy: [], where: null });
}

/** The rows filtered, ordered and cut, before any of their columns is computed. */
function sorted(rows: Rows, tests: readonly string[], keys: readonly Key[], limit: string): string {
  const all = [...tests, ...indexedOrder(keys)];
  return foundAndCut(rows, all, `WITH * ${orderClause(keys)} LIMIT ${limit}`);
}

function compileConnection(
  field: SourceField,
  form: ConnectionForm,
  from: Vantage,
  { rows, columns, parameters }: Scope,
): Read {
  const { page, parts } = form;
  const keys = orderKeys(rows, page);
  const filter = page.where ? [compileCondition(page.where, rows, parameters)] : [];
  const after =
    page.beyond === null ? [] : [beyond(keys, cursorValues(field, form, keys.length), parameters)];
  const inner = new Columns();
  const scope = { rows, columns: inner, parameters };
  const keyColumns = wantsCursors(parts) ? keys.map((key) => inner.add(key.expression)) : [];
  const readers = parts.map((part) => {
    switch (part.kind) {
      case "edges":
        return { ...part, read: compileEdge(part.fields, scope) };
      case "nodes":
        return { ...part, read: compileShape(part.shape, nodeOf(rows), scope) };
      case "whole":
        return { ...part, read: compileWhole(part.fields, field, page, from, scope, columns) };
      case "totalCount":
        return {
          ...part,
          read: countOf(field, page, from, { columns, parameters }),
        };
      case "aggregate":
        return {
          ...part,
          read: compileAggregate(
            part,
            wholeList(field, page, from, parameters),
            columns,
            parameters,
          ),
        };
      default:
        return part;
    }
  });
  const wantsRows = parts.some(({ kind }) => !ofTheWhole.includes(kind));
  const limit = wantsRows ? parameters.addInteger(mapValue(page.size, (size) => size + 1)) : "";
  const index = wantsRows
    ? columns.addBranch(
        parameters.variable("list"),
        sorted(rows, [...filter, ...after], keys, limit) + inner.branches,
        `collect(${inner.list})`,
      )
    : null;
  return (row, reading) => {
    let mark: string | undefined;
    const cursorOf = (item: readonly unknown[]): string => {
      mark ??= listMark(field, form, reading.variables);
      return writeCursor(
        mark,
        keyColumns.map((key) => item[key]),
      );
    };
    const fetched = index === null ? [] : asRow(row[index]);
    return readPage(readers, page, cursorOf, fetched, row, reading);
  };
}

/** What is not read from the rows of one page. */
const ofTheWhole: readonly string[] = ["totalCount", "aggregate", "typeName"];

/** Adds the columns of what is known of a whole list, whose nodes the fields' sources see as `hits`. */
function compileWhole(
  fields: readonly PlanField[],
  field: SourceField,
  page: PageRequest,
  from: Vantage,
  { parameters }: Scope,
  columns: Columns,
): Read {
  const { rows, tests } = wholeList(field, page, from, parameters);
  const hits = parameters.variable("hits");
  const inner = new Columns();
  const scope = {
    rows: { ...nodeRows(hits, []), node: null, bound: { hits } },
    columns: inner,
    parameters,
  };
  const read = compileFields(fields, scope);
  const index = columns.addBranch(
    parameters.variable("whole"),
    `${found(rows, tests)}\nWITH collect(${nodeOf(rows)}) AS ${hits}${inner.branches}`,
    `head(collect(${inner.list}))`,
  );
  return (row, reading) => read(asRow(row[index]), reading);
}

/** The sort keys in the request's cursor. */
function cursorValues(field: SourceField, form: ConnectionForm, keys: number): Given<unknown>[] {
  return Array.from({ length: keys }, (_, i) => {
    const { beyond: cursor } = form.page;
    return new Given(`cursor.${i}`, (variables) => {
      const mark = listMark(field, form, variables);
      return readCursor(valueIn(cursor ?? "", variables), mark, keys)[i];
    });
  });
}

function wantsCursors(parts: ConnectionForm["parts"]): boolean {
  return parts.some(
    (part) =>
      (part.kind === "edges" && part.fields.some(({ kind }) => kind === "cursor")) ||
      (part.kind === "pageInfo" &&
        part.fields.some((info) => info.kind === "info" && info.of.endsWith("Cursor"))),
  );
}

/** An edge's own fields; its cursors are put in when the page is read. */
function compileEdge(fields: readonly EdgePart[], scope: Scope): Read {
  return compileFields(
    fields.filter((field) => field.kind !== "cursor"),
    scope,
  );
}
