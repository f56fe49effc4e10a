import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from "graphql";
import { Problem } from "../../domain/index.ts";
import { type Condition, type Operator, operators } from "../../graph/index.ts";
import { meaningOf } from "./meaning.ts";

/** Reads a `where` input: all that it says must hold. */
export function readCondition(
  type: GraphQLInputObjectType,
  given: Record<string, unknown>,
): Condition {
  const parts = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => readPart(type, name, value));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: "and", of: parts };
}

function readPart(type: GraphQLInputObjectType, name: string, value: unknown): Condition {
  if (name === "AND" || name === "OR") {
    const of = (value as Record<string, unknown>[]).map((part) => readCondition(type, part));
    return { kind: name === "AND" ? "and" : "or", of };
  }
  if (name === "NOT")
    return { kind: "not", of: readCondition(type, value as Record<string, unknown>) };
  if (value === null)
    throw new Problem(
      "BAD_INPUT",
      `The filter "${name}" is null; leave it out, or write "${name}: {eq: null}" for what has no ${name}.`,
    );
  const field = type.getFields()[name];
  const said = field && meaningOf(field);
  if (said && "source" in said)
    return readRelated(field.type, said.source, value as Record<string, unknown>);
  return readOperators(name, value as Record<string, unknown>);
}

function readRelated(
  type: Parameters<typeof getNamedType>[0],
  source: string,
  given: Record<string, unknown>,
): Condition {
  const quantifiers = getNamedType(type);
  if (!isInputObjectType(quantifiers)) throw new Error(`The filter over "${source}" has no type.`);
  const parts = (["some", "none", "all"] as const).flatMap((quantifier): Condition[] => {
    const inner = given[quantifier];
    if (inner == null) return [];
    const innerType = getNamedType(quantifiers.getFields()[quantifier]?.type);
    if (!isInputObjectType(innerType)) throw new Error(`"${quantifier}" has no type.`);
    const where = readCondition(innerType, inner as Record<string, unknown>);
    return [{ kind: "related", source: { name: source, arguments: {} }, quantifier, where }];
  });
  return { kind: "and", of: parts };
}

function readOperators(value: string, given: Record<string, unknown>): Condition {
  const parts = Object.entries(given).flatMap(([operator, operand]): Condition[] => {
    if (operand === undefined) return [];
    if (operator === "between") {
      const { from, to } = operand as { from: unknown; to: unknown };
      return [compare(value, "gte", from), compare(value, "lte", to)];
    }
    const known = operators.find((one) => one === operator);
    if (!known) throw new Error(`The filter knows no operator "${operator}".`);
    return [compare(value, known, operand)];
  });
  return { kind: "and", of: parts };
}

function compare(value: string, operator: Operator, operand: unknown): Condition {
  return { kind: "compare", value, operator, with: operand };
}
