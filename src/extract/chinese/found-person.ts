import type { Span } from "../../domain/index.ts";

/** A person whom a text names. */
export interface FoundPerson extends Span {
  readonly form: "name" | "short";
  /** The full name: 若昂·席尔瓦 for a later 席尔瓦. */
  readonly name: string;
  readonly method: string;
  readonly confidence: number;
}
