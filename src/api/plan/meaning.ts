import type { SourceCall, SourceName, Value } from "../../graph/index.ts";

/**
 * What a field of the schema means to the planner. It is said once, beside the field, and travels in
 * the field's extensions. A field without one is a value of the same name.
 */
export type Meaning =
  /** Rows found by a source of the graph; of a list at most so many. */
  | { readonly source: SourceName; readonly most?: number }
  /** A node that the row has already found. */
  | { readonly bound: string }
  /** The places of the text that the row rests on. */
  | { readonly evidence: string };

/** What a root field asks the graph. It is said beside the field, as a Meaning is. */
export interface Question {
  /** The source and its arguments, made from the field's. */
  readonly source: (given: Arguments, decide: Decide) => SourceCall;
  /**
   * Arguments that refer to entities. Where the answer is empty and one of them is not in the graph,
   * that is told instead.
   */
  readonly about: readonly string[];
  /** The most items of a list without cursors. */
  readonly most?: number;
}

/** A field's arguments; what a request gives at any depth of them is open. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The request's own value, where the form of the plan hangs on it: such plans serve this value only. */
export type Decide = <T>(value: Value<T>) => T;

/** What a type of the schema is to the planner. */
export type TypeMeaning =
  | "connection"
  | "edge"
  | "row"
  | "evidence"
  | "span"
  | "pageInfo"
  | "aggregate"
  /** Made by a resolver and not by a plan. */
  | "payload";

const key = "newsgraph";
const questionKey = "newsgraphQuestion";

/** The extensions that carry a meaning. */
export function meaning(value: Meaning | TypeMeaning): Record<string, unknown> {
  return { [key]: value };
}

/** The meaning of a field, where it has one. */
export function meaningOf(field: { readonly extensions: unknown }): Meaning | undefined {
  return (field.extensions as Record<string, Meaning | undefined>)[key];
}

/** The meaning of a type, where it has one; others are nodes. */
export function typeMeaningOf(type: { readonly extensions: unknown }): TypeMeaning | undefined {
  return (type.extensions as Record<string, TypeMeaning | undefined>)[key];
}

/** The extensions that carry a question. */
export function question(value: Question): Record<string, unknown> {
  return { [questionKey]: value };
}

/** The question of a root field, where a plan answers it. */
export function questionOf(field: { readonly extensions: unknown }): Question | undefined {
  return (field.extensions as Record<string, Question | undefined>)[questionKey];
}
