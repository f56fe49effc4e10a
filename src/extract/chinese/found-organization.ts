import type { Span } from "../../domain/index.ts";

/** An organization that a text names. */
export interface FoundOrganization extends Span {
  /** `full` begins with its place or needs none; `short` means something only here. */
  readonly form: "full" | "short" | "ellipsis";
  /** The name meant, as far as the sentence tells. */
  readonly name: string;
  readonly method: string;
  readonly confidence: number;
}
