import {
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from "graphql";
import { Problem } from "../../../domain/index.ts";
import type { NamedQuery } from "./named-query.ts";

/**
 * The values of a query's variables from the parameters of an address: scalars and enums as they are,
 * lists repeated or as JSON, inputs as JSON. They come in the order of the variables.
 * @throws Problem BAD_INPUT for a parameter that is no variable, and a value that is not of its type.
 */
export function readVariables(
  { operation, variables }: Pick<NamedQuery, "operation" | "variables">,
  parameters: URLSearchParams,
  schema: GraphQLSchema,
): Readonly<Record<string, unknown>> {
  const unknown = [...parameters.keys()].find((key) => !variables.some(({ name }) => name === key));
  if (unknown !== undefined) throw wrong(`There is no variable "${unknown}".`);
  const definitions = operation.variableDefinitions ?? [];
  const values: Record<string, unknown> = {};
  for (const { variable, type } of definitions) {
    const name = variable.name.value;
    const texts = parameters.getAll(name);
    const inputType = typeFromAST(schema, type) as GraphQLInputType; // The document is valid.
    if (texts.length > 0) values[name] = readValue(name, texts, inputType);
  }
  const { errors } = getVariableValues(schema, definitions, values, { maxErrors: 1 });
  if (errors?.[0]) throw wrong(`${errors[0].message.replace(/\.$/, "")}.`);
  return values;
}

function readValue(name: string, texts: readonly string[], type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return readValue(name, texts, type.ofType);
  const [text = "", second] = texts;
  if (isListType(type)) {
    const isJson = second === undefined && text.startsWith("[");
    return isJson ? readJson(name, text) : texts.map((one) => readValue(name, [one], type.ofType));
  }
  if (second !== undefined) {
    throw wrong(`"${name}" is given ${texts.length} times and takes one value.`);
  }
  return isInputObjectType(type) ? readJson(name, text) : readScalar(text, type.name);
}

/** What is not of its type stays as it is, so that GraphQL says in its own words what is wrong. */
function readScalar(text: string, type: string): unknown {
  switch (type) {
    case "Int":
    case "Float":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "Boolean":
      return text === "true" || (text === "false" ? false : text);
    default:
      return text;
  }
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(`"${name}" is "${text}", which is no JSON.`, { cause });
  }
}

function wrong(message: string, options?: ErrorOptions): Problem {
  return new Problem("BAD_INPUT", message, options);
}
