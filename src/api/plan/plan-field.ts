import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type {
  AggregateSide,
  ConnectionForm,
  ConnectionPart,
  EdgePart,
  EvidencePart,
  EvidenceValue,
  Figure,
  FiguresField,
  NodeType,
  PageInfoValue,
  PlanField,
  ResultForm,
  Shape,
  SourceCall,
  SourceField,
  SpansField,
  ValueField,
} from "../../graph/index.ts";
import { collectFields, type Request } from "./collect-fields.ts";
import { meaningOf, typeMeaningOf } from "./meaning.ts";
import { longestPage, readFirst, readPageRequest } from "./page-request.ts";

/** A field of the schema together with its places in the query. */
export interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly as: string;
}

/** Plans one selected field over the given source; of a list without cursors at most so many items. */
export function planSelectedField(
  selected: Selected,
  source: SourceCall,
  request: Request,
  most = longestList,
): SourceField {
  const { field, as } = selected;
  const result = resultForm(selected, request, most);
  return { kind: "source", as, source, result, ...presence(field) };
}

/** A field that the schema lets be null may be missing. */
function presence({ type }: Selected["field"]): { readonly optional?: true } {
  return isNonNullType(type) ? {} : { optional: true };
}

function resultForm(selected: Selected, request: Request, most: number): ResultForm {
  const { field, nodes } = selected;
  const named = getNamedType(field.type);
  if (typeMeaningOf(named) === "connection") return planConnection(selected, named, request);
  const isRow = typeMeaningOf(named) === "row";
  if (!isListType(getNullableType(field.type)))
    return isRow
      ? { form: "row", fields: planRow(nodes, asObjectType(named), request) }
      : { form: "one", shape: planShape(nodes, named, request) };
  const { first: given } = argumentsOf(selected, request);
  const first = given == null ? null : readFirst(field.name, given, most);
  return isRow
    ? { form: "rows", fields: planRow(nodes, asObjectType(named), request), first }
    : { form: "nodes", shape: planShape(nodes, named, request), first };
}

/** The most items of a list without cursors. */
const longestList = 1_000;

/** The fields wanted of a node, for each type that may stand there. */
function planShape(nodes: readonly FieldNode[], type: GraphQLNamedType, request: Request): Shape {
  const types = isAbstractType(type) ? request.schema.getPossibleTypes(type) : [asObjectType(type)];
  return Object.fromEntries(
    types.map((concrete) => [concrete.name as NodeType, planRow(nodes, concrete, request)]),
  );
}

function planRow(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  request: Request,
): readonly PlanField[] {
  return select(nodes, type, request, planSelected);
}

/** Maps each selected field of a concrete type; `__typename` is the same for all. */
function select<T>(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  request: Request,
  plan: (selected: Selected, request: Request) => T,
): readonly (T | { kind: "typeName"; as: string; name: string })[] {
  return [...collectFields(nodes, type, request)].map(([as, places]) => {
    const name = places[0]?.name.value ?? "";
    if (name === "__typename") return { kind: "typeName", as, name: type.name };
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field "${name}".`);
    return plan({ field, nodes: places, as }, request);
  });
}

function planSelected(selected: Selected, request: Request): PlanField {
  const { field, nodes, as } = selected;
  const meaning = meaningOf(field);
  const named = getNamedType(field.type);
  if (!meaning) {
    if (isLeafType(named)) return planValue(selected);
    if (typeMeaningOf(named) === "span") return planSpans(selected, named, request);
    throw new Error(`The planner does not know where "${field.name}" comes from.`);
  }
  if ("bound" in meaning)
    return {
      kind: "bound",
      as,
      to: meaning.bound,
      shape: planShape(nodes, named, request),
      ...presence(field),
    };
  if ("evidence" in meaning)
    return {
      kind: "evidence",
      as,
      of: meaning.evidence,
      first: isListType(getNullableType(field.type))
        ? readFirst(field.name, argumentsOf(selected, request).first ?? longestPage, longestPage)
        : null,
      fields: select(nodes, asObjectType(named), request, planEvidencePart),
    };
  const source = { name: meaning.source, arguments: sourceArguments(selected, request) };
  return planSelectedField(selected, source, request, meaning.most);
}

function planValue({ field, as }: Selected): ValueField {
  const named = getNamedType(field.type);
  const called = isEnumType(named)
    ? Object.fromEntries(named.getValues().map(({ value, name }) => [String(value), name]))
    : null;
  return {
    kind: "value",
    as,
    of: field.name,
    ...(called && Object.entries(called).some(([value, name]) => value !== name) ? { called } : {}),
    ...presence(field),
  };
}

function planSpans(
  { field, nodes, as }: Selected,
  type: GraphQLNamedType,
  request: Request,
): SpansField {
  const fields = spanFields(nodes, type, request);
  return { kind: "spans", as, of: field.name, fields, ...presence(field) };
}

function spanFields(nodes: readonly FieldNode[], type: GraphQLNamedType, request: Request) {
  return select(nodes, asObjectType(type), request, (span) => ({
    as: span.as,
    of: span.field.name,
  })).map((part) => ("kind" in part ? { as: part.as, of: part.name } : part));
}

function planEvidencePart({ field, nodes, as }: Selected, request: Request): EvidencePart {
  const named = getNamedType(field.type);
  if (field.name === "article")
    return { kind: "article", as, shape: planShape(nodes, named, request) };
  if (typeMeaningOf(named) !== "span") return { kind: "part", as, of: field.name as EvidenceValue };
  const fields = spanFields(nodes, named, request);
  return { kind: "spans", as, of: field.name === "span" ? "span" : "pageSpans", fields };
}

function planConnection(
  selected: Selected,
  type: GraphQLNamedType,
  request: Request,
): ConnectionForm {
  return {
    form: "connection",
    page: readPageRequest(selected.field, argumentsOf(selected, request)),
    parts: select(selected.nodes, asObjectType(type), request, planConnectionPart),
  };
}

function planConnectionPart({ field, nodes, as }: Selected, request: Request): ConnectionPart {
  const named = getNamedType(field.type);
  switch (field.name) {
    case "edges":
      return {
        kind: "edges",
        as,
        fields: select(nodes, asObjectType(named), request, planEdgePart),
      };
    case "nodes":
      return { kind: "nodes", as, shape: planShape(nodes, named, request) };
    case "pageInfo":
      return {
        kind: "pageInfo",
        as,
        fields: select(nodes, asObjectType(named), request, (info) => ({
          kind: "info",
          as: info.as,
          of: info.field.name as PageInfoValue,
        })),
      };
    case "totalCount":
      return { kind: "totalCount", as };
    case "aggregate":
      return {
        kind: "aggregate",
        as,
        of: select(nodes, asObjectType(named), request, planFigures),
      };
    default:
      if (typeMeaningOf(named) === "row")
        return { kind: "whole", as, fields: planRow(nodes, asObjectType(named), request) };
      throw new Error(`A connection has no field "${field.name}".`);
  }
}

function planFigures({ field, nodes, as }: Selected, request: Request): AggregateSide {
  const values = select(nodes, asObjectType(getNamedType(field.type)), request, planFigure);
  return { kind: "figures", as, from: field.name as AggregateSide["from"], values };
}

function planFigure({ field, nodes, as }: Selected, request: Request): FiguresField {
  const parts = select(nodes, asObjectType(getNamedType(field.type)), request, (figure) => ({
    kind: "figure" as const,
    as: figure.as,
    of: figure.field.name as Figure,
  }));
  return { kind: "value", as, of: field.name, parts };
}

function planEdgePart(selected: Selected, request: Request): EdgePart {
  const { field, nodes, as } = selected;
  if (field.name === "cursor") return { kind: "cursor", as };
  if (field.name === "node")
    return {
      kind: "bound",
      as,
      to: "node",
      shape: planShape(nodes, getNamedType(field.type), request),
    };
  return planSelected(selected, request);
}

/** The arguments of a field that are its source's: those of the page are not. */
export function sourceArguments(selected: Selected, request: Request): Record<string, unknown> {
  const given = argumentsOf(selected, request);
  if (typeMeaningOf(getNamedType(selected.field.type)) !== "connection") return given;
  const { first, last, after, before, orderBy, where, ...rest } = given;
  return rest;
}

/** The arguments of a field as the request gives them. */
function argumentsOf({ field, nodes }: Selected, request: Request): Record<string, unknown> {
  const [node] = nodes;
  return node ? getArgumentValues(field, node, request.variableValues) : {};
}

function asObjectType(type: GraphQLNamedType): GraphQLObjectType {
  if (isObjectType(type)) return type;
  throw new Error(`"${type.name}" is no object type.`);
}
