import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** A validation rule: refuses questions about the schema itself. `__typename` is none. */
export function refuseIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const { value: name } = node.name;
      if (name !== "__schema" && name !== "__type") return;
      context.reportError(
        new GraphQLError(
          `"${name}" is not answered here: NEWSGRAPH_INTROSPECTION is off; the command "newsgraph schema" prints the schema.`,
          { nodes: node },
        ),
      );
    },
  };
}
