import {
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  type SelectionNode,
  typeFromAST,
} from "graphql";

/** Where fields are collected: the schema, the fragments and the variables of one request. */
export type Request = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** What a selection is read from: the places of one field, or an operation itself. */
type Selecting = Pick<FieldNode, "selectionSet">;

/**
 * The fields that a selection asks of one concrete type, by their name in the answer: CollectFields of
 * the GraphQL specification (October 2021, section 6.3.2). Own, since graphql-parse-resolve-info files
 * fields under the fragment's type and graphql-fields loses aliases.
 */
export function collectFields(
  nodes: readonly Selecting[],
  type: GraphQLObjectType,
  request: Request,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const node of nodes) collect(node.selectionSet?.selections ?? []);
  return fields;

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) if (isWanted(selection)) collectOne(selection);
  }

  function collectOne(selection: SelectionNode): void {
    if (selection.kind === "Field") {
      const as = selection.alias?.value ?? selection.name.value;
      fields.set(as, [...(fields.get(as) ?? []), selection]);
      return;
    }
    const fragment = selection.kind === "InlineFragment" ? selection : spread(selection);
    if (fragment && applies(fragment.typeCondition)) collect(fragment.selectionSet.selections);
  }

  function spread(selection: FragmentSpreadNode) {
    const name = selection.name.value;
    if (visited.has(name)) return undefined;
    visited.add(name);
    return request.fragments[name];
  }

  function applies(condition: InlineFragmentNode["typeCondition"]): boolean {
    if (!condition) return true;
    const conditional = typeFromAST(request.schema, condition);
    return (
      conditional === type ||
      (isAbstractType(conditional) && request.schema.isSubType(conditional, type))
    );
  }

  function isWanted(selection: SelectionNode): boolean {
    const { variableValues } = request;
    if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true)
      return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
  }
}
