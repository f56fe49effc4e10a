import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from "graphql";

/** A document and its only operation. */
export function parsedQuery(text: string): {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
} {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error(`No operation in "${text}".`);
  return { document, operation };
}
