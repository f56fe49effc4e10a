import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** A variable of a named query, as people are told of it. */
export interface QueryVariable {
  readonly name: string;
  /** As GraphQL writes it: `[EntityKind!]`. */
  readonly type: string;
  readonly isRequired: boolean;
  /** As GraphQL writes it; null where there is none. */
  readonly default: string | null;
  /** What the schema says of the first argument that it is given to. */
  readonly description: string | null;
  /** A value with which the query has an answer; null where none is known. */
  readonly example: unknown;
}

/** Tells of an operation's variables; what they mean is known from the arguments they are given to. */
export function describeVariables(
  document: DocumentNode,
  { variableDefinitions }: OperationDefinitionNode,
  schema: GraphQLSchema,
  examples: Readonly<Record<string, unknown>>,
): readonly QueryVariable[] {
  const descriptions = descriptionsIn(document, schema);
  return (variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    return {
      name,
      type: print(type),
      isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      default: defaultValue ? print(defaultValue) : null,
      description: descriptions.get(name) ?? null,
      example: examples[name] ?? null,
    };
  });
}

/** The description of the argument, or field of an input, that each variable is given to first. */
function descriptionsIn(
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, string | null | undefined> {
  const found = new Map<string, string | null | undefined>();
  const note = (value: ValueNode, description: string | null | undefined): void => {
    const [variable] = value.kind === Kind.LIST ? value.values : [value];
    if (variable?.kind !== Kind.VARIABLE || found.has(variable.name.value)) return;
    found.set(variable.name.value, description);
  };
  const types = new TypeInfo(schema);
  const noteUse = (node: ASTNode): void => {
    if (node.kind === Kind.ARGUMENT) note(node.value, types.getArgument()?.description);
    if (node.kind !== Kind.OBJECT_FIELD) return;
    const input = getNamedType(types.getParentInputType());
    if (isInputObjectType(input)) note(node.value, input.getFields()[node.name.value]?.description);
  };
  visit(document, visitWithTypeInfo(types, { enter: noteUse }));
  return found;
}
