import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
} from "graphql";
import { collectFields, type Request } from "../../plan/collect-fields.ts";
import type { NamedQuery } from "./named-query.ts";

/** A field of an answer, with all that is asked below it. */
export interface AnswerField {
  /** Its name in the answer. */
  readonly key: string;
  readonly isList: boolean;
  /** Whether it is one page of a list (Relay). */
  readonly isConnection: boolean;
  /** Whether it only leads on, from a connection to its items and from an edge to its node. */
  readonly isLevel: boolean;
  /** None for a value. */
  readonly fields: readonly AnswerField[];
}

/** The fields that a query's answer has, in the order of its selection, whatever the answer holds. */
export function answerFields(
  { document, operation }: Pick<NamedQuery, "document" | "operation">,
  schema: GraphQLSchema,
  variableValues: Readonly<Record<string, unknown>>,
): readonly AnswerField[] {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  // What @include and @skip ask of may be left to its default.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {
    ...variableValues,
  });
  const request = { schema, fragments, variableValues: coerced ?? {} };
  const root = schema.getQueryType();
  return root ? fieldsOf([operation], root, request) : [];
}

/** Of the fields with one name in the answer GraphQL wants one shape, whatever type they stand in. */
function fieldsOf(
  nodes: Parameters<typeof collectFields>[0],
  type: GraphQLNamedType,
  request: Request,
): readonly AnswerField[] {
  return concreteTypes(type, request.schema)
    .map((concrete) =>
      [...collectFields(nodes, concrete, request)].map(([key, places]) =>
        answerField(key, places, concrete, request),
      ),
    )
    .reduce(merged, []);
}

function concreteTypes(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function answerField(
  key: string,
  places: readonly FieldNode[],
  parent: GraphQLObjectType,
  request: Request,
): AnswerField {
  const name = places[0]?.name.value ?? "";
  // Only fields that every type has, such as __typename, are not among its own.
  const type: GraphQLOutputType | undefined = parent.getFields()[name]?.type;
  const named = type && getNamedType(type);
  return {
    key,
    isList: type !== undefined && isListType(getNullableType(type)),
    isConnection: named?.name.endsWith("Connection") ?? false,
    isLevel: isLevel(parent.name, name),
    fields: named ? fieldsOf(places, named, request) : [],
  };
}

/** By Relay's conventions of names. */
function isLevel(parent: string, name: string): boolean {
  if (parent.endsWith("Connection")) return name === "edges" || name === "nodes";
  return parent.endsWith("Edge") && name === "node";
}

function merged(
  some: readonly AnswerField[],
  others: readonly AnswerField[],
): readonly AnswerField[] {
  const all = new Map(some.map((field) => [field.key, field]));
  for (const field of others) {
    const known = all.get(field.key);
    all.set(field.key, known ? { ...known, fields: merged(known.fields, field.fields) } : field);
  }
  return [...all.values()];
}
