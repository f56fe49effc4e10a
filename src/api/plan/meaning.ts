import type { SourceName } from "../../graph/index.ts";

/**
 * What a field of the schema means to the planner. It is said once, beside the field, and travels in
 * the field's extensions. A field without one is a value of the same name.
 */
export type Meaning =
  /** Rows found by a source of the graph. */
  | { readonly source: SourceName }
  /** A node that the row has already found. */
  | { readonly bound: string }
  /** The places of the text that the row rests on. */
  | { readonly evidence: string };

/** What a type of the schema is to the planner. */
export type TypeMeaning =
  | "connection"
  | "edge"
  | "row"
  | "evidence"
  | "span"
  | "pageInfo"
  /** Made by a resolver and not by a plan. */
  | "payload";

const key = "newsgraph";

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
