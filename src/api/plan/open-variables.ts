import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { Given, type Variables } from "../../graph/index.ts";

/** The variables of an operation with their values left open. */
export interface OpenVariables {
  /** What stands in the place of each variable. */
  readonly variables: Variables;
  /** Tells apart the requests that one plan can't serve. */
  readonly form: string;
}

/**
 * Leaves the values of an operation's variables open, so that its plan serves every request of the same
 * form. Which values are there, how long lists of objects are, and all that is an enumeration or a yes
 * or no make the form; texts, numbers, ids and dates are open.
 */
export function openVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Variables,
): OpenVariables {
  const variables: Record<string, unknown> = {};
  const form: unknown[] = [];
  for (const { variable, type } of definitions) {
    const name = variable.name.value;
    if (!Object.hasOwn(given, name)) continue;
    const inputType = typeFromAST(schema, type) as GraphQLInputType | undefined;
    if (!inputType) throw new Error(`The variable "${name}" has no type.`);
    const opened = open(inputType, given[name], [name]);
    variables[name] = opened.value;
    form.push(name, opened.form);
  }
  return { variables, form: JSON.stringify(form) };
}

interface Opened {
  readonly value: unknown;
  readonly form: unknown;
}

function open(type: GraphQLInputType, value: unknown, path: readonly (string | number)[]): Opened {
  if (isNonNullType(type)) return open(type.ofType, value, path);
  if (value === null || value === undefined) return { value, form: null };
  const named = getNamedType(type);
  if (isEnumType(named) || named.name === "Boolean") return { value, form: value };
  if (!isInputObjectType(named)) return { value: given(path), form: 1 };
  if (isListType(type)) return openList(type.ofType, value, path);
  const fields = named.getFields();
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const field = fields[name];
    return field ? [[name, open(field.type, part, [...path, name])] as const] : [];
  });
  return {
    value: Object.fromEntries(entries.map(([name, opened]) => [name, opened.value])),
    form: entries.map(([name, opened]) => [name, opened.form]),
  };
}

function openList(
  type: GraphQLInputType,
  value: unknown,
  path: readonly (string | number)[],
): Opened {
  const items = Array.isArray(value) ? value : [value];
  const opened = items.map((item, i) => open(type, item, [...path, i]));
  return { value: opened.map((item) => item.value), form: opened.map((item) => item.form) };
}

function given(path: readonly (string | number)[]): Given<unknown> {
  return new Given(path.join("."), (variables) =>
    path.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown>)[step],
      variables,
    ),
  );
}
