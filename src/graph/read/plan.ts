import type { NodeType } from "../vocabulary/labels.ts";
import type { Value } from "./given.ts";

/**
 * What to ask the graph, as plain data that can be printed: one column of the answer, made of rows
 * from a source, each row read in a shape. It knows neither GraphQL nor Cypher. What a request gives stays
 * open in it (`Given`), so that one plan serves all requests of its shape.
 */
export interface Plan {
  /** The root field. */
  readonly root: SourceField;
}

/** The fields wanted of a node, for each kind of node that may stand there. */
export type Shape = Readonly<Partial<Record<NodeType, readonly PlanField[]>>>;

/** One field of a row; `as` is its name in the answer. */
export type PlanField =
  | TypeNameField
  | ValueField
  | SpansField
  | BoundField
  | EvidenceField
  | SourceField;

/** The name of the row's own type. */
export interface TypeNameField {
  readonly kind: "typeName";
  readonly as: string;
  readonly name: string;
}

/** A value of the row: one that its source computes, else a property of its node. */
export interface ValueField extends Presence {
  readonly kind: "value";
  readonly as: string;
  readonly of: string;
  /** What the graph's values are called in the answer, where they are called otherwise. */
  readonly called?: Readonly<Record<string, string>>;
}

/** Stretches of a text that the row has as a value: one, or a list. */
export interface SpansField extends Presence {
  readonly kind: "spans";
  readonly as: string;
  readonly of: string;
  readonly fields: readonly { readonly as: string; readonly of: string }[];
}

/** Whether a field may have no value; where nothing is said it must have one. */
interface Presence {
  readonly optional?: true;
}

/** A node that the row's source has already found, such as the far end of an edge. */
export interface BoundField extends Presence {
  readonly kind: "bound";
  readonly as: string;
  readonly to: string;
  readonly shape: Shape;
}

/** The places of the text that the row rests on. */
export interface EvidenceField {
  readonly kind: "evidence";
  readonly as: string;
  /** Which of the row's evidence: a source may have several, such as both ends of a hop. */
  readonly of: string;
  /** How many places at most; the only one, not in a list, where null. */
  readonly first: Value<number> | null;
  readonly fields: readonly EvidencePart[];
}

/** One field of a piece of evidence. */
export type EvidencePart =
  | TypeNameField
  | { readonly kind: "part"; readonly as: string; readonly of: EvidenceValue }
  | { readonly kind: "article"; readonly as: string; readonly shape: Shape }
  | {
      readonly kind: "spans";
      readonly as: string;
      readonly of: "span" | "pageSpans";
      readonly fields: readonly { readonly as: string; readonly of: string }[];
    };

/** What is known of a piece of evidence. */
export type EvidenceValue =
  | "quote"
  | "prefix"
  | "suffix"
  | "paragraph"
  | "sentence"
  | "method"
  | "resolvedBy"
  | "confidence";

/** Rows found by a source, seen from the row above. */
export interface SourceField extends Presence {
  readonly kind: "source";
  readonly as: string;
  readonly source: SourceCall;
  readonly result: ResultForm;
}

/** A source by name, with its arguments; these may hold given values at any depth. */
export interface SourceCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** How rows become an answer. */
export type ResultForm =
  | { readonly form: "one"; readonly shape: Shape }
  | { readonly form: "row"; readonly fields: readonly PlanField[] }
  | { readonly form: "nodes"; readonly shape: Shape; readonly first: ListLength }
  | { readonly form: "rows"; readonly fields: readonly PlanField[]; readonly first: ListLength }
  | ConnectionForm;

/** How many items of a list at most; null for lists that are short by nature. */
type ListLength = Value<number> | null;

/** A page of rows, as Relay wants it. */
export interface ConnectionForm {
  readonly form: "connection";
  readonly page: PageRequest;
  readonly parts: readonly ConnectionPart[];
}

export type ConnectionPart =
  | TypeNameField
  | { readonly kind: "edges"; readonly as: string; readonly fields: readonly EdgePart[] }
  | { readonly kind: "nodes"; readonly as: string; readonly shape: Shape }
  | {
      readonly kind: "pageInfo";
      readonly as: string;
      readonly fields: readonly (
        | TypeNameField
        | { readonly kind: "info"; readonly as: string; readonly of: PageInfoValue }
      )[];
    }
  | { readonly kind: "totalCount"; readonly as: string }
  | AggregateField
  /** What is known of the whole list; its sources find the list's nodes bound as `hits`. */
  | { readonly kind: "whole"; readonly as: string; readonly fields: readonly PlanField[] };

/** What the values of a whole list come to. */
export interface AggregateField {
  readonly kind: "aggregate";
  readonly as: string;
  readonly of: readonly (TypeNameField | AggregateSide)[];
}

/** Values of the list's nodes, or of its edges. */
export interface AggregateSide {
  readonly kind: "figures";
  readonly as: string;
  readonly from: "node" | "edge";
  readonly values: readonly (TypeNameField | FiguresField)[];
}

export interface FiguresField {
  readonly kind: "value";
  readonly as: string;
  /** The value's name. */
  readonly of: string;
  readonly parts: readonly (
    | TypeNameField
    | { readonly kind: "figure"; readonly as: string; readonly of: Figure }
  )[];
}

export type Figure = "min" | "max" | "average" | "sum";

export type EdgePart = PlanField | { readonly kind: "cursor"; readonly as: string };

export type PageInfoValue = "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor";

/** Which page, in which order, of which rows. */
export interface PageRequest {
  /** How many rows, 1 to 100. */
  readonly size: Value<number>;
  /** Whether `size` counts from the end. */
  readonly backwards: boolean;
  /** The cursor beyond which the page lies; null at either end. */
  readonly beyond: Value<string> | null;
  /** Orders of the source, first the most important; its own where empty. */
  readonly orderBy: readonly OrderTerm[];
  readonly where: Condition | null;
}

export interface OrderTerm {
  readonly by: string;
  readonly descending: boolean;
}

/** What a row must fulfil. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | {
      readonly kind: "compare";
      readonly value: string;
      readonly operator: Operator;
      readonly with: unknown;
    }
  | {
      readonly kind: "related";
      readonly source: SourceCall;
      readonly quantifier: "some" | "none" | "all";
      readonly where: Condition | null;
    };

export const operators = ["eq", "in", "contains", "startsWith", "gte", "lte", "gt", "lt"] as const;
export type Operator = (typeof operators)[number];
