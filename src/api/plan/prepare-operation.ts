import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import { Given, type Plan, type Variables } from "../../graph/index.ts";
import type { Request } from "./collect-fields.ts";
import { collectFields } from "./collect-fields.ts";
import { type Decide, questionOf } from "./meaning.ts";
import { openVariables } from "./open-variables.ts";
import { planSelectedField, type Selected, sourceArguments } from "./plan-field.ts";

/** A root field of an operation: how it is planned and which entities it is about. */
export interface PreparedField {
  readonly as: string;
  readonly plan: Plan;
  /** References to entities, by the argument that makes them. */
  readonly about: Readonly<Record<string, object>>;
}

/** What was asked: an operation of a document, with the values of its variables. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** The plans of one operation by the form of its variables, and which values decide among them. */
interface Prepared {
  readonly decided: Map<string, readonly Given<unknown>[]>;
  readonly fields: Map<string, readonly PreparedField[] | null>;
}

// Documents are kept by whoever parsed them; with a document its plans are let go.
const prepared = new WeakMap<OperationDefinitionNode, Prepared>();

/** More forms than this of one operation are made by machines that vary it; then all are let go. */
const mostForms = 200;

/**
 * The plans of an operation's root fields, made once for each form of its variables; null where a root
 * field is not answered by a plan, such as the schema's own.
 */
export function prepareOperation(asked: Asked): readonly PreparedField[] | null {
  const known = prepared.get(asked.operation) ?? { decided: new Map(), fields: new Map() };
  prepared.set(asked.operation, known);
  const { schema, operation, variables } = asked;
  const open = openVariables(schema, operation.variableDefinitions ?? [], variables);
  const decided = known.decided.get(open.form);
  const found = decided && known.fields.get(formOf(open.form, decided, variables));
  if (found !== undefined) return found;
  if (known.fields.size >= mostForms) {
    known.fields.clear();
    known.decided.clear();
  }
  const decisions: Given<unknown>[] = [];
  const fields = planOperation(asked, open.variables, decisions);
  known.decided.set(open.form, decisions);
  known.fields.set(formOf(open.form, decisions, variables), fields);
  return fields;
}

function formOf(form: string, decided: readonly Given<unknown>[], variables: Variables): string {
  if (decided.length === 0) return form;
  return form + JSON.stringify(decided.map((given) => given.in(variables)));
}

function planOperation(
  { schema, document, operation, variables }: Asked,
  variableValues: Record<string, unknown>,
  decisions: Given<unknown>[],
): readonly PreparedField[] | null {
  const root = schema.getQueryType();
  if (operation.operation !== "query" || !root) return null;
  const request = { schema, fragments: fragmentsOf(document), variableValues };
  const decide: Decide = (value) => {
    if (!(value instanceof Given)) return value;
    decisions.push(value);
    return value.in(variables);
  };
  const planned = [...collectFields([operation], root, request)].map(([as, nodes]) => {
    const field = root.getFields()[nodes[0]?.name.value ?? ""];
    return field ? planRoot({ field, nodes, as }, request, decide) : null;
  });
  return planned.every((one) => one !== null) ? planned : null;
}

/** Plans a root field; null where no plan answers it. */
export function planRoot(
  selected: Selected,
  request: Request,
  decide: Decide,
): PreparedField | null {
  const question = questionOf(selected.field);
  if (!question) return null;
  const given = sourceArguments(selected, request);
  return {
    as: selected.as,
    plan: {
      root: planSelectedField(selected, question.source(given, decide), request, question.most),
    },
    about: Object.fromEntries(question.about.flatMap((name) => referencesIn(given[name], name))),
  };
}

/** The references to entities in an argument, each under the name by which an error tells of it. */
function referencesIn(value: unknown, path: string): readonly (readonly [string, object])[] {
  if (typeof value !== "object" || value === null || value instanceof Given) return [];
  if ("id" in value || "name" in value) return [[path, value]];
  return Object.entries(value).flatMap(([step, inner]) => referencesIn(inner, `${path}.${step}`));
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === "FragmentDefinition" ? [[definition.name.value, definition]] : [],
    ),
  );
}
