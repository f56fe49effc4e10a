import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from "graphql";

/** How much one document may hold. Generous for people, small for a machine that means harm. */
export const documentLimits = {
  /** Levels of fields; the standard introspection query has 15. */
  depth: 20,
  aliases: 50,
  directives: 50,
  /** Fields that stand a second time in one selection; each costs a comparison with all others. */
  repeats: 50,
  /** Names, brackets and values, as the parser counts them. */
  tokens: 5_000,
} as const;

/** A validation rule: refuses documents that are deeper or hold more of something than allowed. */
export function limitDocument(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      refuse(context, "levels of fields", depthOf(document), documentLimits.depth);
      const { aliases, directives, repeats } = counts(document);
      refuse(context, "aliases", aliases, documentLimits.aliases);
      refuse(context, "directives", directives, documentLimits.directives);
      refuse(context, "repeated fields", repeats, documentLimits.repeats);
      return false;
    },
  };
}

function refuse(context: ValidationContext, what: string, count: number, most: number): void {
  if (count <= most) return;
  const found = Number.isFinite(count) ? String(count) : "endless";
  context.reportError(
    new GraphQLError(
      `The document has ${found} ${what}, and at most ${most} are allowed; ask in several requests.`,
      { extensions: { code: "TOO_COMPLEX" } },
    ),
  );
}

function counts(document: DocumentNode): {
  aliases: number;
  directives: number;
  repeats: number;
} {
  let aliases = 0;
  let directives = 0;
  let repeats = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias) aliases += 1;
      if (node.kind === Kind.DIRECTIVE) directives += 1;
      if (node.kind === Kind.SELECTION_SET) repeats += repeatsIn(node);
    },
  });
  return { aliases, directives, repeats };
}

/** How many of the fields that stand side by side are there already, under the same key. */
function repeatsIn({ selections }: SelectionSetNode): number {
  const keys = selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [],
  );
  return keys.length - new Set(keys).size;
}

/** The deepest field of the document's operations; infinite where fragments run in a circle. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  // Each fragment is measured once, or spreads of spreads would take exponential time.
  const measured = new Map<string, number>();

  function ofFragment(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, Number.POSITIVE_INFINITY);
    const fragment = fragments.get(name);
    const depth = fragment ? ofSelections(fragment.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  }

  function ofSelections(set: SelectionSetNode | undefined): number {
    if (!set) return 0;
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + ofSelections(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
      return ofFragment(selection.name.value);
    });
    return Math.max(0, ...depths);
  }

  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [ofSelections(definition.selectionSet)] : [],
  );
  return Math.max(0, ...operations);
}
